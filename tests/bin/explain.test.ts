import { describe, expect, test } from 'vitest';
import { explain } from '../../bin/commands/explain.ts';
import { printable, wrapped } from '../../bin/commands/terminal-text.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import { runOffcamera } from '../journeys/run-offcamera.ts';

const tag = createDefaultTagger();
const TEXT = 'Jack Nicholson improvised that line in The Shining and Kubrick kept it, brilliant #bts';

function explained(text: string, { title, columns }: { title?: string; columns?: number } = {}): string {
  const input = { text, ...(title === undefined ? {} : { title }) };
  return explain(input, tag(input), 'story-1', columns);
}

describe('offcamera tag --explain', () => {
  test('prints a block for each line, without colours into a pipe', async () => {
    const run = runOffcamera(['tag', '--explain'], {
      stdin: `${TEXT}\nARMY streamed BTS Butter all night, Jungkook 💜\n`,
    });
    const { code, stdout, stderr } = await run.finished;

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).not.toContain('\u001b');
    expect(stdout.match(/revelation/g)).toHaveLength(2);
    expect(stdout).toContain('yes: it tells how something was made');
    expect(stdout).toContain('no: "BTS" is the band here');
  });

  test('says of everything it found which words made it so', () => {
    const block = explained(TEXT).replaceAll(/\s+/g, ' ');

    expect(block).toContain('Improvisation (theme:improvisation) because of "improvised');
    expect(block).toContain('The Shining (work:the-shining) because of "The Shining"');
    expect(block).toContain('Jack Nicholson (person:jack-nicholson) because of "Jack Nicholson"');
    expect(block).toContain('hashtags #bts');
    expect(block).toMatch(/positive \(\d\.\d\d\) \+ "brilliant" \+\d/);
    expect(block).toContain('language English (en)');
    expect(block).toContain('story story-1');
    expect(block).toContain(`tagger ${tag({ text: TEXT }).taggedBy}`);
  });

  test('says what weighed against a text, and what people are spoken of differently', () => {
    const block = explained('Loved Tom Cruise on set, but Brad Pitt was awful').replaceAll(/\s+/g, ' ');
    expect(block).toContain('- "awful" -');
    expect(block).toContain('+ "Loved" +');
    expect(block).toMatch(/of Tom Cruise: positive .* of Brad Pitt: negative/);
  });

  test('has nothing to say of nothing', () => {
    const block = explained('');
    expect(block).toContain('no: it reveals nothing of a production');
    expect(block).not.toMatch(/themes|works|people|hashtags|phrases/);
  });

  test('shows a title before its text, and of a long text the beginning', () => {
    const [first, second] = explained('the text', { title: 'A title' }).split('\n');
    expect([first, second]).toEqual(['A title', 'the text']);
    expect(explained('word '.repeat(10_000)).length).toBeLessThan(3_000);
  });

  test('keeps within the terminal, however wide that is', () => {
    for (const columns of [40, 80, 500]) {
      const widest = Math.max(
        ...explained(`${TEXT} ${'x'.repeat(300)}`, { columns })
          .split('\n')
          .map(({ length }) => length),
      );
      expect(widest).toBeLessThanOrEqual(Math.min(columns, 100));
    }
  });
});

describe('strange texts in a terminal', () => {
  test('cannot move the cursor, colour the screen or turn a line around', () => {
    expect(printable('\u001b[31mred\u001b[2J \u202eevil\u202c \u009b1m \u0007bell \ud83d end')).toBe(
      '\ufffd[31mred\ufffd[2J \ufffdevil\ufffd \ufffd1m \ufffdbell \ufffd end',
    );
    const block = explained('\u001b[31mred \u202eevil');
    for (const obeyed of ['\u001b', '\u202e']) expect(block).not.toContain(obeyed);
  });

  test('are broken at spaces, else where they must be, and never inside of an emoji', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(wrapped('😀😀😀', 3)).toEqual(['😀', '😀', '😀']);
    expect(wrapped('', 5)).toEqual(['']);
  });
});
