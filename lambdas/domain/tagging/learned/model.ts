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
  let table: WeightTable | undefined;
  const classes = new Map(learned.classes.map((name, index) => [name, index]));
  return {
    score(signs) {
      table ??= readWeights(learned);
      return scoresOf(signs, table, classes, learned.bias);
    },
  };
}

/** A word that adds less than this to the log-odds is no reason worth showing. */
const LEAST_TO_SHOW = 0.3;

/** What a text has that weighs, each once. */
interface Said {
  /** Numbers of rows, those of words and pairs first, and how much of each there is. */
  readonly rows: number[];
  readonly values: number[];
  /** For each row of a word or pair, where it ends and whether it is two words. */
  readonly ends: number[];
  readonly pairs: boolean[];
}

function scoresOf(
  signs: Signs,
  table: WeightTable,
  classes: ReadonlyMap<string, number>,
  bias: readonly number[],
): Scores {
  const said = saidOf(signs, table);
  return {
    logOdds(name) {
      const index = classes.get(name);
      if (index === undefined) return Number.NEGATIVE_INFINITY;
      let sum = bias[index] ?? 0;
      for (let at = 0; at < said.rows.length; at += 1) {
        sum += (said.values[at] ?? 0) * table.weightOf(said.rows[at] ?? 0, index);
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

function saidOf({ words, told }: Signs, table: WeightTable): Said {
  const said: Said = { rows: [], values: [], ends: [], pairs: [] };
  const seen = new Set<number>();
  const say = (row: number | undefined, at: number, isPair: boolean): void => {
    if (row === undefined || seen.has(row)) return;
    seen.add(row);
    said.rows.push(row);
    said.values.push(1);
    said.ends.push(at);
    said.pairs.push(isPair);
  };
  let before: number | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    const number = word && table.words.get(word.key);
    say(number, at, false);
    if (before !== undefined && number !== undefined && word?.opens === false)
      say(table.pairs.get(pairKey(before, number)), at, true);
    before = number;
  }
  for (const [sign, value] of told) {
    const row = table.signs.get(sign);
    if (row === undefined) continue;
    said.rows.push(row);
    said.values.push(value);
  }
  return said;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
