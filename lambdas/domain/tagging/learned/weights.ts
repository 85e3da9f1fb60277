/** What was learned, as text: small enough for a bundle, and quick to read. */
export interface LearnedWeights {
  /** The four senses, then the slugs of themes, then the industries. */
  readonly classes: readonly string[];
  /** In the order of `classes`, as are the weights. */
  readonly bias: readonly number[];
  /** How much the greatest weight is, either way. */
  readonly most: number;
  /** Stems, one a line. */
  readonly words: string;
  /** Words as they are said, one a line: what "broken" says besides what all of "break" does. */
  readonly forms: string;
  /** Two stems that stand together, `<stem> <stem>` a line. */
  readonly pairs: string;
  /** Signs by name, one a line. */
  readonly signs: string;
  /** For each word, then each form, pair and sign a line: a letter of `LETTERS` for each class. */
  readonly weights: string;
}

/** Weights as they are added up: a row has one for each class. */
export interface WeightTable {
  /** The number of each word that has weights, or is part of a pair that has. */
  readonly words: ReadonlyMap<string, number>;
  readonly forms: ReadonlyMap<string, number>;
  readonly signs: ReadonlyMap<string, number>;
  /** The row of two words that stand together, by their numbers. */
  pairOf(first: number, second: number): number | undefined;
  /** What is said of a class, from the most against it to the most for it. Rows are those of words by their numbers, then of forms, pairs and signs. */
  weightOf(row: number, index: number): number;
  /** Adds to each sum a row's weight of the class with that index, times `value`: the weights of a row lie side by side. */
  addRow(sums: Float64Array, row: number, value: number, indexes: readonly number[]): void;
}

/** The levels of a weight from the most against a class to the most for it: none is in the middle. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
const NO_LEVEL = (LETTERS.length - 1) / 2;

/** The letter of a weight. Levels are closer to each other where weights are small: most are. */
export function letterOf(weight: number, most: number): string {
  const share = Math.min(1, Math.sqrt(Math.abs(weight) / most));
  return LETTERS.charAt(NO_LEVEL + Math.sign(weight) * Math.round(NO_LEVEL * share));
}

export function readWeights({ classes, most, words, forms, pairs, signs, weights }: LearnedWeights): WeightTable {
  const numbers = numbersOf(words, 0);
  const formRows = numbersOf(forms, numbers.size);
  const pairRows = new PairRows(numbers);
  let row = numbers.size + formRows.size;
  for (const pair of linesOf(pairs)) {
    pairRows.set(pair, row);
    row += 1;
  }
  const letters = new TextEncoder().encode(weights);
  const values = valuesOfLetters(most);
  const lineLength = classes.length + 1;
  return {
    words: numbers,
    forms: formRows,
    signs: numbersOf(signs, row),
    pairOf: (first, second) => pairRows.get(first, second),
    // Read from the letters when asked: a text has thirty rows of the thousands.
    weightOf: (at, index) => values[letters[at * lineLength + index] ?? 0] ?? 0,
    addRow(sums, at, value, indexes) {
      const start = at * lineLength;
      for (let place = 0; place < indexes.length; place += 1)
        sums[place] = (sums[place] ?? 0) + value * (values[letters[start + (indexes[place] ?? 0)] ?? 0] ?? 0);
    },
  };
}

function numbersOf(lines: string, from: number): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const line of linesOf(lines)) numbers.set(line, from + numbers.size);
  return numbers;
}

/** Rows of two words that stand together. */
class PairRows {
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #rows = new Map<number, number>();
  /** For each first word the bits of the second ones: that two words make no pair is mostly seen here, without a look-up. */
  readonly #bits: Int32Array;

  constructor(numbers: ReadonlyMap<string, number>) {
    this.#numbers = numbers;
    this.#bits = new Int32Array(numbers.size);
  }

  /** `pair`: two words with a blank between them. */
  set(pair: string, row: number): void {
    const gap = pair.indexOf(' ');
    const first = this.#numbers.get(pair.slice(0, gap));
    const second = this.#numbers.get(pair.slice(gap + 1));
    if (first === undefined || second === undefined) return;
    this.#rows.set(first * MOST_WORDS + second, row);
    this.#bits[first] = (this.#bits[first] ?? 0) | (1 << second);
  }

  get(first: number, second: number): number | undefined {
    if (((this.#bits[first] ?? 0) & (1 << second)) === 0) return undefined;
    return this.#rows.get(first * MOST_WORDS + second);
  }
}

const MOST_WORDS = 65_536;

function valuesOfLetters(most: number): Float64Array {
  const values = new Float64Array(128);
  for (let at = 0; at < LETTERS.length; at += 1) {
    const share = (at - NO_LEVEL) / NO_LEVEL;
    values[LETTERS.charCodeAt(at)] = most * share * Math.abs(share);
  }
  return values;
}

function linesOf(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
