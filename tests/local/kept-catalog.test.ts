import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createNaturalTools } from '../../lambdas/adapters/natural/natural-tools.ts';
import { compiledVocabularies } from '../../lambdas/catalog/compiled-catalog.ts';
import { createKeeper, hashOfSources } from '../../local/kept-catalog.ts';

const vocabularies = compiledVocabularies(createNaturalTools());
const KEY = 'a'.repeat(64);
const OTHER_KEY = 'b'.repeat(64);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'offcamera-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a compiled catalog that is kept', () => {
  test('is what was compiled, and leaves one file, whoever kept it before', () => {
    const file = join(folder, 'deep/in/catalog.bin');
    const keeper = createKeeper(file, () => KEY);
    expect(keeper.read()).toBeUndefined();
    keeper.keep(vocabularies);
    createKeeper(file, () => KEY).keep(vocabularies);
    expect(createKeeper(file, () => KEY).read()).toEqual(vocabularies);
    expect(readdirSync(join(folder, 'deep/in'))).toEqual(['catalog.bin']);
  });

  test('is not taken by other sources, nor cut off, nor with one bit turned', () => {
    const file = join(folder, 'catalog.bin');
    createKeeper(file, () => KEY).keep(vocabularies);
    expect(createKeeper(file, () => OTHER_KEY).read()).toBeUndefined();
    const whole = readFileSync(file);
    const turned = Buffer.from(whole);
    turned[whole.length - 1_000] = (whole[whole.length - 1_000] ?? 0) ^ 1;
    for (const bytes of [whole.subarray(0, -1), turned, Buffer.alloc(0), Buffer.from(KEY)]) {
      writeFileSync(file, bytes);
      expect(createKeeper(file, () => KEY).read()).toBeUndefined();
    }
    createKeeper(file, () => KEY).keep(vocabularies);
    expect(createKeeper(file, () => KEY).read()).toEqual(vocabularies);
  });

  test('is nothing that anybody needs: no folder to write to, or sources that cannot be read, are no error', () => {
    const blocked = join(folder, 'blocked');
    writeFileSync(blocked, 'a file in the way');
    const keeper = createKeeper(join(blocked, 'catalog.bin'), () => KEY);
    keeper.keep(vocabularies);
    expect(keeper.read()).toBeUndefined();

    const file = join(folder, 'catalog.bin');
    createKeeper(file, () => KEY).keep(vocabularies);
    const blind = createKeeper(file, () => hashOfSources(join(folder, 'nowhere')));
    blind.keep(vocabularies);
    expect(blind.read()).toBeUndefined();
  });
});

describe('the hash of the sources', () => {
  beforeEach(() => {
    mkdirSync(join(folder, 'lambdas/catalog'), { recursive: true });
    writeFileSync(join(folder, 'package-lock.json'), '{}');
    writeFileSync(join(folder, 'lambdas/catalog/works.ts'), 'alien');
    writeFileSync(join(folder, 'lambdas/tagger.ts'), 'code');
  });

  const change: readonly (readonly [what: string, how: () => void])[] = [
    ['a letter', () => writeFileSync(join(folder, 'lambdas/catalog/works.ts'), 'aliem')],
    ['a file more', () => writeFileSync(join(folder, 'lambdas/catalog/more.ts'), '')],
    ['a file less', () => rmSync(join(folder, 'lambdas/tagger.ts'))],
    ['another name', () => cpSync(join(folder, 'lambdas/tagger.ts'), join(folder, 'lambdas/other.ts'))],
    [
      'letters that move to another file',
      () => {
        writeFileSync(join(folder, 'lambdas/catalog/works.ts'), 'alienco');
        writeFileSync(join(folder, 'lambdas/tagger.ts'), 'de');
      },
    ],
    ['another package', () => writeFileSync(join(folder, 'package-lock.json'), '{"a":1}')],
  ];

  test.each(change)('is another with %s', (_, how) => {
    const before = hashOfSources(folder);
    expect(hashOfSources(folder)).toBe(before);
    how();
    expect(hashOfSources(folder)).not.toBe(before);
  });

  test('is the same whenever they were written, and whatever lies beside them', () => {
    const before = hashOfSources(folder);
    writeFileSync(join(folder, 'lambdas/tagger.ts'), 'code');
    chmodSync(join(folder, 'lambdas/tagger.ts'), 0o600);
    writeFileSync(join(folder, 'lambdas/notes.md'), 'notes');
    expect(hashOfSources(folder)).toBe(before);
  });
});
