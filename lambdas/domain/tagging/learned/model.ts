import { rememberByWord, type Word } from '../words.ts';
import { isShown, type Signs } from './signs.ts';
import { type LearnedWeights, readWeights, type WeightTable } from './weights.ts';

/** Words of a text, as places in its `words`. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/** A linear model: every word, by its stem and once more as it is said, every two words that stand together and every sign add their weights to every class, and nothing else does. */
export interface Model {
  score(signs: Signs): Scores;
}

export interface Scores {
  /** What all of the text adds up to for each of some classes; -Infinity for one that was not learned. */
  logOdds(names: readonly string[]): number[];
  /** The words and pairs that add most to a class, the heaviest first; none within another. */
  spokenFor(name: string, most: number): Place[];
}

export function createModel(learned: LearnedWeights): Model {
  let made: WeightTable | undefined;
  const table = (): WeightTable => {
    made ??= readWeights(learned);
    return made;
  };
  const rowsOf = rememberByWord(
    ({ stem, form }): RowsOfWord => ({
      word: table().words.get(stem) ?? NO_ROW,
      form: table().forms.get(form) ?? NO_ROW,
    }),
  );
  const classes = new Map(learned.classes.map((name, index) => [name, index]));
  return { score: (signs) => scoresOf(signs, saidOf(signs, table(), rowsOf), table(), classes, learned.bias) };
}

interface RowsOfWord {
  readonly word: number;
  readonly form: number;
}

/** The row of a word that has no weights. */
const NO_ROW = -1;
/** The index of a class that was not learned. */
const NO_CLASS = -1;

/** A word that adds less than this to the log-odds is no reason worth showing. */
const LEAST_TO_SHOW = 0.3;

/** What a text has that weighs, each once. */
interface Said {
  /** Rows of words, forms and pairs; for each of them where it ends and whether it is two words. */
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
    logOdds(names) {
      const indexes = names.map((name) => classes.get(name) ?? NO_CLASS);
      const sums = indexes.map((index) => bias[index] ?? Number.NEGATIVE_INFINITY);
      // A row is read once for all classes: its weights lie side by side.
      const add = (row: number, value: number): void => {
        for (let at = 0; at < indexes.length; at += 1)
          sums[at] = (sums[at] ?? 0) + value * table.weightOf(row, indexes[at] ?? NO_CLASS);
      };
      for (const row of said.rows) add(row, 1);
      for (let at = 0; at < said.signs.length; at += 1) {
        const row = said.signs[at] ?? NO_ROW;
        if (row !== NO_ROW) add(row, signs.told[at]?.[1] ?? 0);
      }
      return sums;
    },
    spokenFor(name, most) {
      const index = classes.get(name);
      if (index === undefined) return [];
      const heaviest = weighed(said, table, index)
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

/** What each word and each pair says of a class; a word's stem and its form speak together. */
function weighed(said: Said, table: WeightTable, index: number): (Place & { readonly weight: number })[] {
  const words = new Map<number, number>();
  const places: (Place & { readonly weight: number })[] = [];
  for (const [at, row] of said.rows.entries()) {
    const last = said.ends[at] ?? 0;
    const weight = table.weightOf(row, index);
    if (said.pairs[at] === true) places.push({ first: last - 1, last, weight });
    else words.set(last, (words.get(last) ?? 0) + weight);
  }
  return [...[...words].map(([at, weight]) => ({ first: at, last: at, weight })), ...places];
}

function saidOf({ words, told }: Signs, table: WeightTable, rowsOf: (word: Word) => RowsOfWord): Said {
  const said: Said = { rows: [], ends: [], pairs: [], signs: told.map(([sign]) => table.signs.get(sign) ?? NO_ROW) };
  const say = (row: number, at: number, isPair: boolean): void => {
    // A post has a few dozen: to look through them is quicker than to keep a set.
    if (row === NO_ROW || said.rows.includes(row)) return;
    said.rows.push(row);
    said.ends.push(at);
    said.pairs.push(isPair);
  };
  let before = NO_ROW;
  for (let at = 0; at < words.length; at += 1) {
    const seen = words[at];
    if (seen === undefined) break;
    const { word, form } = rowsOf(seen.word);
    say(word, at, false);
    say(form, at, false);
    if (before !== NO_ROW && word !== NO_ROW && !seen.opens) say(table.pairOf(before, word) ?? NO_ROW, at, true);
    before = word;
  }
  return said;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
