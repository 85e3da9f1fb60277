import { type LearnedWeights, letterOf } from '../../../lambdas/domain/tagging/learned/weights.ts';
import { INDUSTRIES, SENSES } from '../../../lambdas/domain/tagging/tags.ts';
import { THEME_SLUGS } from '../labelled-mentions.ts';
import { type Example, STRANGER } from './examples.ts';
import { type Features, findFeatures } from './features.ts';
import { type Answers, fitWeights } from './fit-weights.ts';
import type { Meanings } from './word-meanings.ts';

/**
 * How much a text counts when senses are learned. Texts of strangers are no revelations but by chance; feed entries (`h`)
 * and plain uses of the wording (`v`) are few and stand for much of a real stream.
 */
const COUNTS: ReadonlyMap<string, number> = new Map([
  [STRANGER, 0.8],
  ['h', 2],
  ['v', 6],
]);
/**
 * Writers whose mix is not that of a stream count less for senses. `sa` to `sf` were asked to shun plain words in
 * revelations and to use them elsewhere: of whether "improvised" reveals something they tell the opposite of what most posts
 * do. `wa` to `wh` were pushed off the beaten track by words drawn by chance, and `wi` to `wm` wrote to the same slots: what
 * they teach of senses did not carry over to authors that nobody reads, while of themes it did.
 */
const GROUP_COUNTS = [
  { writers: /^s[a-f]$/, count: 0.3 },
  { writers: /^w[a-h]$/, count: 0 },
  { writers: /^w[i-m]$/, count: 0.1 },
] as const;

function countOf({ author }: Example): number {
  return COUNTS.get(author) ?? GROUP_COUNTS.find(({ writers }) => writers.test(author))?.count ?? 1;
}

/** Of themes the plain statements by the maintainers say more than posts do: they are few and leave nothing to guess. */
const PLAIN_COUNTS = 4;

/** Greater weights are cut: what a single word says is never surer than this. */
const MOST_WEIGHT = 3;
/** Rows with smaller weights than this in every class change nothing and are not written. */
const LEAST_WEIGHT = { word: 0.03, form: 0.1, pair: 0.16, sign: 0.01, mark: 0.05 } as const;

/**
 * Senses and industries stop early, which is one more guard against learning by heart: learned to the end they were no
 * better. Themes, of which each is rare, have not arrived by then, and are better where weights may grow further.
 */
const LEARNING = {
  senses: { rounds: 60, penalty: 1 },
  themes: { rounds: 250, penalty: 0.5 },
  industries: { rounds: 60, penalty: 1 },
} as const;

/**
 * Learns senses from all texts, themes from those that are revelations, and industries from those of them that tell. The
 * same texts give the same weights.
 */
export function learn(examples: readonly Example[], meanings: Meanings): LearnedWeights {
  const features = findFeatures(examples, meanings);
  const revelations = examples.filter(({ sense }) => sense === 'production');
  const telling = revelations.filter(({ industry }) => industry !== null);
  const senses = fitWeights(
    features.rowsOf(examples),
    features.size,
    answersOf('choice', SENSES, examples, ({ sense }) => [[sense]], countOf),
    LEARNING.senses,
  );
  const themes = fitWeights(
    features.rowsOf(revelations),
    features.size,
    answersOf(
      'each',
      THEME_SLUGS,
      revelations,
      ({ themes: first, second }) => [first, second],
      ({ author }) => (author === 'v' ? PLAIN_COUNTS : 1),
    ),
    LEARNING.themes,
  );
  const industries = fitWeights(
    features.rowsOf(telling),
    features.size,
    answersOf('choice', INDUSTRIES, telling, ({ industry }) => [industry === null ? [] : [industry]]),
    LEARNING.industries,
  );
  return pack(features, meanings, (column) => [
    ...rowOf(senses, column, SENSES),
    ...rowOf(themes, column, THEME_SLUGS),
    ...rowOf(industries, column, INDUSTRIES),
  ]);
}

function rowOf(weights: Float64Array, column: number, { length }: readonly string[]): Float64Array {
  return weights.subarray(column * length, (column + 1) * length);
}

/**
 * `labelsOf`: what each annotator says. What one of two says is half right: so it is about as likely as the next reader
 * saying so.
 */
function answersOf(
  kind: Answers['kind'],
  names: readonly string[],
  examples: readonly Example[],
  labelsOf: (example: Example) => readonly (readonly string[])[],
  count: (example: Example) => number = () => 1,
): Answers {
  return {
    kind,
    width: names.length,
    right: Float64Array.from(
      examples.flatMap((example) => {
        const annotators = labelsOf(example);
        return names.map((name) => annotators.filter((labels) => labels.includes(name)).length / annotators.length);
      }),
    ),
    counts: Float64Array.from(examples, count),
  };
}

/** `weightsOf`: what was fitted for a column, for each class. */
function pack(features: Features, meanings: Meanings, weightsOf: (column: number) => number[]): LearnedWeights {
  const { columns, firstMeaning, meaningScale, size } = features;
  const rows = {
    word: new Map<string, number[]>(),
    form: new Map<string, number[]>(),
    pair: new Map<string, number[]>(),
    sign: new Map<string, number[]>(),
  };
  const ofMeaning = Array.from({ length: size - firstMeaning }, (_, at) => weightsOf(firstMeaning + at));
  const width = weightsOf(0).length;
  // What a word means is the same wherever it stands: its part is added to the word's own weights.
  for (const [stem, meaning] of meanings) {
    const sums = Array.from({ length: width }, () => 0);
    for (const [dimension, weights] of ofMeaning.entries()) {
      const value = meaningScale * (meaning[dimension] ?? 0);
      for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + value * weight;
    }
    rows.word.set(stem, sums);
  }
  for (const [at, { kind, key, scale }] of columns.entries()) {
    const weights = weightsOf(at).map((weight) => scale * weight);
    if (Math.max(...weights.map(Math.abs)) < LEAST_WEIGHT[kind]) continue;
    const table = rows[kind === 'mark' ? 'sign' : kind];
    const known = table.get(key);
    table.set(key, known === undefined ? weights : weights.map((weight, one) => weight + (known[one] ?? 0)));
  }
  for (const pair of rows.pair.keys())
    for (const word of pair.split(' '))
      if (!rows.word.has(word))
        rows.word.set(
          word,
          Array.from({ length: width }, () => 0),
        );

  const words = inOrder(rows.word);
  const forms = inOrder(rows.form);
  const pairs = inOrder(rows.pair);
  const signs = inOrder(rows.sign);
  const all = [...words, ...forms, ...pairs, ...signs];
  return {
    classes: [...SENSES, ...THEME_SLUGS, ...INDUSTRIES],
    bias: weightsOf(size).map((weight) => Math.round(10 * weight) / 10),
    most: MOST_WEIGHT,
    words: words.map(([key]) => key).join('\n'),
    forms: forms.map(([key]) => key).join('\n'),
    pairs: pairs.map(([key]) => key).join('\n'),
    signs: signs.map(([key]) => key).join('\n'),
    weights: all.map(([, weights]) => weights.map((weight) => letterOf(weight, MOST_WEIGHT)).join('')).join('\n'),
  };
}

function inOrder(rows: ReadonlyMap<string, number[]>): [string, number[]][] {
  return [...rows].toSorted(([a], [b]) => (a < b ? -1 : 1));
}
