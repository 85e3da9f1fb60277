/**
 * Learns the themes of each famous story and the words it is known by from retellings, and writes them into its line in
 * `lambdas/catalog/lore-*.ts`:
 *
 *   node tests/eval/train-lore.ts GROUND_TRUTH
 *
 * GROUND_TRUTH is the folder of VADER's published ratings (tests/eval/README.md). With `--validate` nothing is written: it
 * tells how many posts of each writer are known by what was learned from the others'.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { LORE } from '../../lambdas/catalog/lore.ts';
import { loreList } from '../../lambdas/catalog/lore-list.ts';
import type { CatalogLore } from '../../lambdas/domain/tagging/catalog.ts';
import { detectLanguage, isSmallWord, UNDETERMINED } from '../../lambdas/domain/tagging/language.ts';
import { readExamples, readStrangers, readWords } from './learning/examples.ts';
import { learnLoreThemes } from './learning/lore-themes.ts';
import { learnLoreWords } from './learning/lore-words.ts';
import { type Retellings, readListedStories, readRetellings } from './learning/retellings.ts';
import { validateLore } from './learning/validate-lore.ts';

const CATALOG = join(import.meta.dirname, '..', '..', 'lambdas', 'catalog');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { validate: { type: 'boolean' }, groups: { type: 'string', default: '8' } },
});
const [groundTruth] = positionals;
if (groundTruth === undefined) throw new Error('Say where the ground truth is.');

const background = [...readExamples(), ...readStrangers(groundTruth)].map(({ reading }) => reading.text);
const retellings = readRetellings();
const listed = readListedStories();
if (values.validate === true)
  validateLore(retellings, Number(values.groups), learnFrom, (line) => process.stdout.write(`${line}\n`));
else {
  const learned = new Map(learnFrom(retellings).map((story) => [story.told, story]));
  const lists = readdirSync(CATALOG).filter((name) => /^lore-.*\.ts$/.test(name) && name !== 'lore-list.ts');
  for (const name of lists) rewrite(join(CATALOG, name), learned);
}

function learnFrom(some: readonly Retellings[]): CatalogLore[] {
  const themesOf = learnLoreThemes(some, listed);
  const wordsOf = learnLoreWords(LORE, some, listed, background, stemsOf);
  return LORE.map((story) => {
    const words = wordsOf(story).map(({ word, weight, own }) => `${word}:${weight}${own}`);
    return { ...story, themes: themesOf(story.told), words: words.join(' ') };
  });
}

function rewrite(file: string, learned: ReadonlyMap<string, CatalogLore>): void {
  const source = readFileSync(file, 'utf8');
  const start = source.indexOf('`') + 1;
  const end = source.lastIndexOf('`');
  const lines = loreList(source.slice(start, end)).map((listed) => {
    const { work, told, themes, words } = learned.get(listed.told) ?? listed;
    return `${[work, told, themes.join(','), words].join(' / ')}\n`;
  });
  writeFileSync(file, `${source.slice(0, start)}\n${lines.join('')}${source.slice(end)}`);
}

/** Of English only: each word of another language would seem rare. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = readWords(text);
  if (!['en', UNDETERMINED].includes(detectLanguage(words))) return new Set();
  return new Set(words.flatMap(({ word }) => (isSmallWord(word) || word.stem === '' ? [] : [word.stem])));
}
