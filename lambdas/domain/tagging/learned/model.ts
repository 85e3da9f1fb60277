import { rememberByWord, type Word } from '../words.ts';
import { isShown, type Signs } from './signs.ts';
import { type LearnedWeights, pairKey, readWeights, type WeightTable } from './weights.ts';

/** Words of a text, as places in its `words`. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** A linear model: every word, every two words that stand together and every sign add their weights to every class, and nothing else does. */
export interface Model {
  score(signs: Signs): Scores;
}

export interface Scores {
  /** What all of the text adds up to for a class; -Infinity for one that was not learned. */
  logOdds(name: string): number;
  /** The words and pairs that add most to a class, the heaviest first; none within another. */
  spokenFor(name: string, most: number): Place[];
}

export function createModel(learned: LearnedWeights): Model {
  let made: WeightTable | undefined;
  const table = (): WeightTable => {
    made ??= readWeights(learned);
    return made;
  };
  const rowOf = rememberByWord(({ stem }) => table().words.get(stem) ?? NO_ROW);
  const classes = new Map(learned.classes.map((name, index) => [name, index]));
  return { score: (signs) => scoresOf(signs, saidOf(signs, table(), rowOf), table(), classes, learned.bias) };
}

/** The row of a word that has no weights. */
const NO_ROW = -1;

/** A word that adds less than this to the log-odds is no reason worth showing. */
const LEAST_TO_SHOW = 0.3;

/** What a text has that weighs, each once. */
interface Said {
  /** Rows of words and pairs; for each of them where it ends and whether it is two words. */
  readonly rows: number[];
  readonly ends: number[];
  readonly pairs: boolean[];
  /** The row of each sign that is told, or `NO_ROW`. */
  readonly signs: number[];
}

function scoresOf(
  signs: Signs,
  said: Said,
  table: WeightTable,
  classes: ReadonlyMap<string, number>,
  bias: readonly number[],
): Scores {
  return {
    logOdds(name) {
      const index = classes.get(name);
      if (index === undefined) return Number.NEGATIVE_INFINITY;
      let sum = bias[index] ?? 0;
      for (const row of said.rows) sum += table.weightOf(row, index);
      for (let at = 0; at < said.signs.length; at += 1) {
        const row = said.signs[at] ?? NO_ROW;
        if (row !== NO_ROW) sum += (signs.told[at]?.[1] ?? 0) * table.weightOf(row, index);
      }
      return sum;
    },
    spokenFor(name, most) {
      const index = classes.get(name);
      if (index === undefined) return [];
      const heaviest = said.ends
        .map((last, at) => ({
          first: said.pairs[at] === true ? last - 1 : last,
          last,
          weight: table.weightOf(said.rows[at] ?? 0, index),
        }))
        .filter(({ weight }) => weight >= LEAST_TO_SHOW)
        .filter(({ first, last }) => isShown(signs.words[first]) && isShown(signs.words[last]))
        .toSorted((a, b) => b.weight - a.weight);
      const shown: Place[] = [];
      for (const { first, last } of heaviest) {
        if (shown.length === most) break;
        if (!shown.some((other) => first <= other.last && other.first <= last)) shown.push({ first, last });
      }
      return shown;
    },
  };
}

function saidOf({ words, told }: Signs, table: WeightTable, rowOf: (word: Word) => number): Said {
  const said: Said = { rows: [], ends: [], pairs: [], signs: told.map(([sign]) => table.signs.get(sign) ?? NO_ROW) };
  const say = (row: number, at: number, isPair: boolean): void => {
    // A post has a few dozen: to look through them is quicker than to keep a set.
    if (said.rows.includes(row)) return;
    said.rows.push(row);
    said.ends.push(at);
    said.pairs.push(isPair);
  };
  let before = NO_ROW;
  for (let at = 0; at < words.length; at += 1) {
    const seen = words[at];
    if (seen === undefined) break;
    const row = rowOf(seen.word);
    if (row !== NO_ROW) {
      say(row, at, false);
      const pair = before === NO_ROW || seen.opens ? undefined : table.pairs.get(pairKey(before, row));
      if (pair !== undefined) say(pair, at, true);
    }
    before = row;
  }
  return said;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
