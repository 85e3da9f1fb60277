import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createNaturalTools } from '../../../lambdas/adapters/natural/natural-tools.ts';
import { LORE } from '../../../lambdas/catalog/lore.ts';
import { compileLore } from '../../../lambdas/domain/tagging/compiled-lore.ts';
import { createLoreFinder } from '../../../lambdas/domain/tagging/lore.ts';
import { createTokenReader } from '../../../lambdas/domain/tagging/tokens.ts';
import { isDataHere, readFeedEntries, readRatedTweets, readSentimentTweets } from '../labelled-data.ts';
import { readLines, trainingFiles } from '../learning/examples.ts';
import { percent, table } from '../table.ts';

const tools = createNaturalTools();
const readTokens = createTokenReader(tools);
const findRetold = createLoreFinder(compileLore(LORE));

const FILE = join(import.meta.dirname, '..', 'lore-retellings.jsonl');
const Retelling = z.object({ told: z.string(), text: z.string() });

export interface LoreReport {
  readonly retellings: number;
  readonly found: number;
  /** Taken for another story. */
  readonly mistaken: number;
}

/** Posts by a stranger who saw of each story one sentence, and none of the words it is found by. */
export function measureLore(): LoreReport {
  const retellings = readFileSync(FILE, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => Retelling.parse(JSON.parse(line)));
  const verdicts = retellings.map(({ told, text }) => ({ told, heard: retoldIn(text) }));
  return {
    retellings: retellings.length,
    found: verdicts.filter(({ told, heard }) => heard === told).length,
    mistaken: verdicts.filter(({ told, heard }) => heard !== undefined && heard !== told).length,
  };
}

export function reportLore(): string {
  const { retellings, found, mistaken } = measureLore();
  const others = trainingFiles()
    .flatMap(readLines)
    .filter(({ sense }) => sense !== 'production')
    .map(wholeTextOf);
  const rows = [
    ['retellings by a stranger: the story is known', `${found} of ${retellings} (${percent(found / retellings)})`],
    ['… taken for another', `${mistaken}`],
    ['texts of tune and training that are no revelation: a story is heard', countHeard(others)],
  ];
  if (isDataHere()) {
    const real = [...readRatedTweets(), ...readSentimentTweets()].map(({ text }) => text);
    rows.push(['real tweets about anything: a story is heard', countHeard(real)]);
    rows.push(['entries of real feeds', countHeard(readFeedEntries().map(wholeTextOf))]);
  }
  return table(['famous stories', 'texts'], rows);
}

function wholeTextOf({ title = '', text }: { title?: string | undefined; text: string }): string {
  return `${title}\n${text}`;
}

function retoldIn(text: string): string | undefined {
  return findRetold(readTokens(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag'))?.told;
}

function countHeard(texts: readonly string[]): string {
  return `${texts.filter((text) => retoldIn(text) !== undefined).length} of ${texts.length}`;
}
