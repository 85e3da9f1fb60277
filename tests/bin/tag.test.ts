import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { runOffcamera } from '../journeys/run-offcamera.ts';

const SENTENCE = 'Jack Nicholson improvised the line on the set of The Shining';

/** Exactly what the command promises: no field more, none less. */
const Tagged = z.strictObject({
  text: z.string(),
  sense: z.enum(['production', 'band', 'figurative', 'other']),
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.string()),
  relevant: z.boolean(),
  industry: z.enum(['film', 'tv', 'concert', 'advertising', 'gaming', 'music-video']).optional(),
  retells: z.string().optional(),
  topics: z.array(
    z.strictObject({ kind: z.string(), id: z.string(), label: z.string(), matched: z.array(z.string()) }),
  ),
  sentiment: z.strictObject({
    label: z.enum(['negative', 'neutral', 'positive', 'unknown']),
    score: z.number().min(-1).max(1),
    words: z.array(z.strictObject({ text: z.string(), value: z.number() })),
    targets: z.array(z.strictObject({ topic: z.string(), label: z.string(), score: z.number() })).optional(),
  }),
  language: z.string(),
  story: z.string().length(22).nullable(),
});

describe('offcamera tag', () => {
  test('answers one line for each line, in order, whatever the lines are', async () => {
    const inputs: readonly (readonly [line: string, text: string])[] = [
      [SENTENCE, SENTENCE],
      ['', ''],
      [
        JSON.stringify({ text: 'as JSON', title: SENTENCE, url: 'https://x.example/', publishedAt: '2026-08-04' }),
        'as JSON',
      ],
      ['{"text": "cut o', '{"text": "cut o'],
      ['{"words": "no text"}', '{"words": "no text"}'],
      ['["text"]', '["text"]'],
      ['null', 'null'],
      ['{"text":"a\u2028b\u2029c"}', 'a\u2028b\u2029c'],
      ['plain\u2028still the same line', 'plain\u2028still the same line'],
      ['a lone\rreturn', 'a lone\rreturn'],
      ['{"text":"two\\nlines"}', 'two\nlines'],
      ['ends with CRLF\r', 'ends with CRLF'],
      ['x'.repeat(1_000_000), 'x'.repeat(1_000_000)],
      ['👩‍🎤 émigré \u0000 nul', '👩‍🎤 émigré \u0000 nul'],
      ['the last has no line end', 'the last has no line end'],
    ];

    const { code, lines, stderr } = await tag(inputs.map(([line]) => line).join('\n'));

    expect(lines.map(({ text }) => text)).toEqual(inputs.map(([, text]) => text));
    expect(code).toBe(0);
    expect(stderr).toBe('');
  });

  test('finds the work, the person and the theme, in the text as in the title', async () => {
    const { lines } = await tag(
      `${SENTENCE}\n${JSON.stringify({ text: 'Read on.', title: SENTENCE })}\nMild and sunny\n`,
    );

    for (const line of lines.slice(0, 2)) {
      expect(line).toMatchObject({ sense: 'production', relevant: true, language: 'en' });
      expect(line.topics.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['work:the-shining', 'person:jack-nicholson', 'theme:improvisation']),
      );
      expect(line.topics).toContainEqual({
        kind: 'work',
        id: 'work:the-shining',
        label: 'The Shining',
        matched: ['The Shining'],
      });
    }
    expect(lines[2]).toMatchObject({ relevant: false, topics: [] });
  });

  test('gives lines that tell one story one id, and none to what says nothing', async () => {
    const ankle = 'Tom Cruise broke his ankle leaping between two London rooftops for Mission: Impossible – Fallout';
    const { lines } = await tag(
      [
        ankle,
        'The snow in the poppy field of The Wizard of Oz was pure asbestos',
        JSON.stringify({ title: `${ankle} | Variety`, text: '', publishedAt: '2026-08-04T10:00:00Z' }),
        JSON.stringify({ text: `TIL ${ankle}`, publishedAt: '2026-11-04T10:00:00Z' }),
        JSON.stringify({ text: `TIL ${ankle}`, publishedAt: 'yesterday' }),
        '#bts 📸',
      ].join('\n'),
    );
    const [first, snow, soon, , whenever, nothing] = lines.map(({ story }) => story);
    expect(first).not.toBeNull();
    expect([soon, whenever]).toEqual([first, first]);
    expect(snow).not.toBe(first);
    expect(nothing).toBeNull();
  });

  test('passes over a byte order mark', async () => {
    const { lines } = await tag(`\ufeff${JSON.stringify({ text: 'after the mark' })}\n`);
    expect(lines.map(({ text }) => text)).toEqual(['after the mark']);
  });

  test('says nothing about nothing', async () => {
    expect(await tag('')).toMatchObject({ code: 0, lines: [] });
  });
});

async function tag(stdin: string) {
  const { code, stdout, stderr } = await runOffcamera(['tag'], { stdin }).finished;
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => Tagged.parse(JSON.parse(line)));
  return { code, lines, stderr };
}
