import { rememberByWord, type Word } from '../words.ts';
import { isShown, type Signs } from './signs.ts';
import { type CompiledWeights, NO_ROW, WeightTable } from './weight-table.ts';

/** Words of a text, as places in its `words`. */
export interface Place {
  readonly first: number;
  readonly last: number;
}

/**
 * A linear model: every word, by its stem and once more as it is said, every two words that stand together and every sign
 * add their weights to every class, and nothing else does.
 */
export interface Model {
  score(signs: Signs): Scores;
}

export interface Scores {
  /** What all of the text adds up to for each of some classes; -Infinity for one that was not learned. */
  logOdds(names: readonly string[]): Float64Array;
  /** The words and pairs that add most to a class, the heaviest first; none within another. */
  spokenFor(name: string, most: number): Place[];
}

export function createModel(learned: CompiledWeights): Model {
  let made: WeightTable | undefined;
  const table = (): WeightTable => {
    made ??= new WeightTable(learned);
    return made;
  };
  const rowsOf = rememberByWord(
    'model',
    ({ stem, form }): RowsOfWord => ({ word: table().rowOfWord(stem), form: table().rowOfForm(form) }),
  );
  const classes = new Map(learned.classes.map((name, index) => [name, index]));
  const indexes = new WeakMap<readonly string[], readonly number[]>();
  return { score: (signs) => scoresOf(signs, { table: table(), rowsOf, indexesOf, bias: learned.bias }) };

  /** A list of names is the same for all texts: it is looked up once. */
  function indexesOf(names: readonly string[]): readonly number[] {
    const known = indexes.get(names);
    if (known !== undefined) return known;
    const found = names.map((name) => classes.get(name) ?? NO_CLASS);
    indexes.set(names, found);
    return found;
  }
}

type RowsOf = (word: Word) => RowsOfWord;

interface RowsOfWord {
  readonly word: number;
  readonly form: number;
}

/** The index of a class that was not learned. */
const NO_CLASS = -1;

/** A word that adds less than this to the log-odds is no reason worth showing. */
const LEAST_TO_SHOW = 0.3;

/** The rows of what a text has that weighs, each once. */
interface Said {
  /** Of words, forms and pairs. */
  readonly rows: readonly number[];
  /** Of each sign that is told, or `NO_ROW`. */
  readonly signs: readonly number[];
}

interface Learned {
  readonly table: WeightTable;
  readonly rowsOf: RowsOf;
  /** Of classes by their names. */
  readonly indexesOf: (names: readonly string[]) => readonly number[];
  readonly bias: readonly number[];
}

function scoresOf(signs: Signs, { table, rowsOf, indexesOf, bias }: Learned): Scores {
  const said = saidOf(signs, table, rowsOf);
  return {
    logOdds(names) {
      const indexes = indexesOf(names);
      const sums = new Float64Array(indexes.length);
      for (let at = 0; at < indexes.length; at += 1)
        sums[at] = bias[indexes[at] ?? NO_CLASS] ?? Number.NEGATIVE_INFINITY;
      for (const row of said.rows) table.addRow(sums, row, 1, indexes);
      for (let at = 0; at < said.signs.length; at += 1) {
        const row = said.signs[at] ?? NO_ROW;
        if (row !== NO_ROW) table.addRow(sums, row, signs.told.values[at] ?? 0, indexes);
      }
      return sums;
    },
    spokenFor(name, most) {
      const [index = NO_CLASS] = indexesOf([name]);
      if (index === NO_CLASS) return [];
      const heaviest = weighed(signs, table, rowsOf, index)
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
function weighed(
  { words }: Signs,
  table: WeightTable,
  rowsOf: RowsOf,
  index: number,
): (Place & { readonly weight: number })[] {
  const singles = new Map<number, number>();
  const pairs: (Place & { readonly weight: number })[] = [];
  sayRows(words, table, rowsOf, (row, last, isPair) => {
    const weight = table.weightOf(row, index);
    if (isPair) pairs.push({ first: last - 1, last, weight });
    else singles.set(last, (singles.get(last) ?? 0) + weight);
  });
  return [...[...singles].map(([at, weight]) => ({ first: at, last: at, weight })), ...pairs];
}

function saidOf({ words, told }: Signs, table: WeightTable, rowsOf: RowsOf): Said {
  const rows = sayRows(words, table, rowsOf);
  return { rows, signs: told.names.map((name) => table.rowOfSign(name)) };
}

/**
 * Returns the rows of words, forms and pairs; tells of each where it ends, as a place in `words`, and whether it is two
 * words.
 */
function sayRows(
  words: Signs['words'],
  table: WeightTable,
  rowsOf: RowsOf,
  tell?: (row: number, last: number, isPair: boolean) => void,
): number[] {
  const rows: number[] = [];
  let before = NO_ROW;
  let sentence = NO_SENTENCE;
  for (let at = 0; at < words.length; at += 1) {
    const seen = words[at];
    if (seen === undefined) break;
    const { word, form } = rowsOf(seen.word);
    if (addNew(rows, word)) tell?.(word, at, false);
    if (addNew(rows, form)) tell?.(form, at, false);
    if (before !== NO_ROW && word !== NO_ROW && seen.sentence === sentence) {
      const pair = table.rowOfPair(before, word);
      if (addNew(rows, pair)) tell?.(pair, at, true);
    }
    before = word;
    sentence = seen.sentence;
  }
  return rows;
}

const NO_SENTENCE = -1;

/** A post has a few dozen: to look through them is quicker than to keep a set. */
function addNew(rows: number[], row: number): boolean {
  if (row === NO_ROW || rows.includes(row)) return false;
  rows.push(row);
  return true;
}

export function probability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
