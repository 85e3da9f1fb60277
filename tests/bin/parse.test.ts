import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { rssDocument } from '../factories/rss.ts';
import { BROKEN_SHARED_FEEDS, SHARED_FEEDS } from '../factories/shared-feeds.ts';
import { type RunOptions, runOffcamera, temporaryFolder } from '../journeys/run-offcamera.ts';

const Line = z.strictObject({
  file: z.string(),
  mentions: z.array(z.looseObject({ id: z.string(), text: z.string(), seenAt: z.iso.datetime() })),
  skipped: z.array(z.string()).optional(),
  error: z.string().optional(),
});

describe('offcamera parse', () => {
  test('prints one line a document, in the order given, and fails when one is broken or missing', async () => {
    const folder = temporaryFolder();
    const [good, broken, missing] = ['good.xml', 'broken.xml', 'missing.xml'].map((name) => join(folder, name));
    writeFileSync(
      good ?? '',
      rssDocument('Good', [
        { guid: '1', title: 'One' },
        { guid: '2', title: 'Two' },
      ]),
    );
    writeFileSync(broken ?? '', '<rss><channel><item><title>cut o');
    const files = [good ?? '', broken ?? '', missing ?? ''];

    const { code, lines, stderr } = await parse(files);

    expect(code).toBe(1);
    expect(lines.map(({ file, mentions, error }) => [file, mentions.length, error !== undefined])).toEqual([
      [good, 2, false],
      [broken, 0, true],
      [missing, 0, true],
    ]);
    expect(lines[2]?.error).toMatch(/ENOENT/);
    expect(stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(await parse(['--allow-errors', ...files])).toMatchObject({ code: 0, lines: [{}, {}, {}] });
  });

  test('reads a document from stdin', async () => {
    const { code, lines } = await parse(['-'], { stdin: rssDocument('Good', [{ guid: '1', title: 'One' }]) });
    expect(code).toBe(0);
    expect(lines).toMatchObject([{ file: '-', mentions: [{ title: 'One', platform: 'web' }] }]);
  });

  test('without a file it says how it is called', async () => {
    const { code, stderr } = await runOffcamera(['parse']).finished;
    expect(code).toBe(2);
    expect(stderr).toMatch(/missing required argument 'files'/);
  });

  test.skipIf(SHARED_FEEDS.size === 0)('finds every entry of the real documents', async () => {
    const { lines } = await parse(['--allow-errors', ...SHARED_FEEDS.values()]);

    const broken = lines.filter(({ error }) => error !== undefined).map(({ file }) => basename(file));
    expect(broken.toSorted()).toEqual(BROKEN_SHARED_FEEDS);
    for (const { file, mentions, error } of lines) {
      if (error === undefined) expect(mentions.length, file).toBe(entriesIn(readFileSync(file, 'utf8')));
    }
  });
});

async function parse(args: readonly string[], options: RunOptions = {}) {
  const { code, stdout, stderr } = await runOffcamera(['parse', ...args], options).finished;
  const lines = stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => Line.parse(JSON.parse(line)));
  return { code, lines, stderr };
}

/** Counted without a parser: the beginnings of entries, or the list of a JSON feed. */
function entriesIn(document: string): number {
  if (document.trimStart().startsWith('{'))
    return z.object({ items: z.array(z.unknown()) }).parse(JSON.parse(document)).items.length;
  return [...document.matchAll(/<(?:item|entry)[\s>]/g)].length;
}
