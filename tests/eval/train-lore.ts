/**
 * Learns the themes of each famous story and the words it is known by from retellings, and writes them into its line in `lambdas/catalog/lore-*.ts`:
 *
 *   node tests/eval/train-lore.ts GROUND_TRUTH
 *
 * GROUND_TRUTH is the folder of VADER's published ratings (tests/eval/README.md).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LORE } from '../../lambdas/catalog/lore.ts';
import { loreList } from '../../lambdas/catalog/lore-list.ts';
import { detectLanguage, isSmallWord, UNDETERMINED } from '../../lambdas/domain/tagging/language.ts';
import { readExamples, readStrangers, readWords } from './learning/examples.ts';
import { learnLoreThemes } from './learning/lore-themes.ts';
import { learnLoreWords } from './learning/lore-words.ts';
import { readListedStories, readRetellings } from './learning/retellings.ts';

const CATALOG = join(import.meta.dirname, '..', '..', 'lambdas', 'catalog');

const [groundTruth] = process.argv.slice(2);
if (groundTruth === undefined) throw new Error('Say where the ground truth is.');

const background = [...readExamples(), ...readStrangers(groundTruth)].map(({ reading }) => reading.text);
const retellings = readRetellings();
const listed = readListedStories();
const themesOf = learnLoreThemes(retellings, listed);
const wordsOf = learnLoreWords(LORE, retellings, listed, background, stemsOf);
for (const name of readdirSync(CATALOG).filter((name) => /^lore-.*\.ts$/.test(name) && name !== 'lore-list.ts'))
  rewrite(join(CATALOG, name));

function rewrite(file: string): void {
  const source = readFileSync(file, 'utf8');
  const start = source.indexOf('`') + 1;
  const end = source.lastIndexOf('`');
  const lines = loreList(source.slice(start, end)).map((story) => {
    const words = wordsOf(story).map(({ word, weight, own }) => `${word}:${weight}${own}`);
    return `${[story.work, story.told, themesOf(story.told).join(','), words.join(' ')].join(' / ')}\n`;
  });
  writeFileSync(file, `${source.slice(0, start)}\n${lines.join('')}${source.slice(end)}`);
}

/** Of English only: each word of another language would seem rare. */
function stemsOf(text: string): ReadonlySet<string> {
  const words = readWords(text);
  if (!['en', UNDETERMINED].includes(detectLanguage(words))) return new Set();
  return new Set(words.flatMap(({ word }) => (isSmallWord(word) || word.stem === '' ? [] : [word.stem])));
}
