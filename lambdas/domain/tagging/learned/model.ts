import { NAME, NUMBER, type Signs } from './signs.ts';

/** What is decided: each theme given that a text is a revelation, and whether it is one. */
export interface LearnedWeights {
  /** Theme slugs, and `revelation`. */
  readonly classes: readonly string[];
  /** In the order of `classes`, as are the weights. */
  readonly bias: readonly number[];
  /** `<word> <class letter><weight>…` a line: `improvis b41f-3`. Weights are hundredths. */
  readonly words: string;
  readonly signs: string;
}

/** A linear model: every word and sign adds its weight to every class, and nothing else. What a class got, and from which words. */
export interface Model {
  /** Log-odds of each class, and for each the words that speak for it, the heaviest first, as places in the text. */
  score(signs: Signs): Scores;
}

export interface Scores {
  logOdds(slug: string): number;
  /** Places of the words that add most to a class. */
  spokenFor(slug: string, most: number): number[];
}

const LETTER_A = 97;
const SCALE = 100;

export function createModel({ classes, bias, words, signs }: LearnedWeights): Model {
  let tables: { words: Map<string, Float32Array>; signs: Map<string, Float32Array> } | undefined;
  const indexes = new Map(classes.map((slug, index) => [slug, index]));

  return {
    score(seen) {
      tables ??= { words: unpack(words, classes.length), signs: unpack(signs, classes.length) };
      const known = tables.words;
      const found: [weights: Float32Array, value: number][] = [];
      for (const word of seen.words.keys()) keep(found, known.get(word), 1);
      for (const [sign, value] of seen.told) keep(found, tables.signs.get(sign), value);
      return {
        logOdds(slug) {
          const index = indexes.get(slug);
          if (index === undefined) return Number.NEGATIVE_INFINITY;
          let sum = bias[index] ?? 0;
          for (const [weights, value] of found) sum += value * (weights[index] ?? 0);
          return sum;
        },
        spokenFor(slug, most) {
          const index = indexes.get(slug) ?? -1;
          return [...seen.words]
            .filter(([word]) => word !== NAME && word !== NUMBER)
            .map(([word, at]) => ({ at, weight: known.get(word)?.[index] ?? 0 }))
            .filter(({ weight }) => weight >= LEAST_TO_SHOW)
            .toSorted((a, b) => b.weight - a.weight)
            .slice(0, most)
            .map(({ at }) => at);
        },
      };
    },
  };
}

/** A word that adds less than this to the log-odds is no reason worth showing. */
const LEAST_TO_SHOW = 0.3;

function keep(found: [Float32Array, number][], weights: Float32Array | undefined, value: number): void {
  if (weights !== undefined) found.push([weights, value]);
}

function unpack(lines: string, size: number): Map<string, Float32Array> {
  const table = new Map<string, Float32Array>();
  for (const line of lines.split('\n')) {
    const gap = line.lastIndexOf(' ');
    const weights = new Float32Array(size);
    for (const [, letter = '', hundredths = ''] of line.slice(gap + 1).matchAll(/([a-z])(-?\d+)/g)) {
      weights[letter.charCodeAt(0) - LETTER_A] = Number(hundredths) / SCALE;
    }
    table.set(line.slice(0, gap), weights);
  }
  return table;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
