import { toWordList, type WordList, WordPlaces } from '../word-list.ts';
import { LETTERS, type LearnedWeights, NO_LEVEL } from './weights.ts';

/**
 * Learned weights as they are looked up: plain, so that they are made once and kept, and a cold start has nothing to build.
 *
 * Each word, then each form, pair and sign has a row: a weight for each class.
 */
export interface CompiledWeights extends Pick<LearnedWeights, 'classes' | 'bias' | 'most'> {
  readonly words: WordList;
  readonly forms: WordList;
  /** Of each pair the rows of its words, the first and the second. */
  readonly pairs: Int32Array;
  readonly signs: readonly string[];
  /** The letters of all rows behind one another, as in `LearnedWeights`. */
  readonly letters: Uint8Array;
}

export function compileWeights({ words, forms, pairs, signs, weights, ...rest }: LearnedWeights): CompiledWeights {
  const stems = linesOf(words);
  const rows = new Map(stems.map((stem, row) => [stem, row]));
  const ofPairs = linesOf(pairs).flatMap((pair) => pair.split(' ').map((stem) => rows.get(stem) ?? NO_ROW));
  return {
    classes: rest.classes,
    bias: rest.bias,
    most: rest.most,
    words: toWordList(stems),
    forms: toWordList(linesOf(forms)),
    pairs: Int32Array.from(ofPairs),
    signs: linesOf(signs),
    letters: new TextEncoder().encode(weights.replaceAll('\n', '')),
  };
}

/** The row of what has no weights. */
export const NO_ROW = -1;

/** Weights as they are added up. */
export class WeightTable {
  readonly #compiled: CompiledWeights;
  readonly #words: WordPlaces;
  readonly #forms: WordPlaces;
  readonly #pairs: PairRows;
  readonly #signs: ReadonlyMap<string, number>;
  readonly #values: Float64Array;

  constructor(compiled: CompiledWeights) {
    const { words, forms, pairs, signs, most } = compiled;
    this.#compiled = compiled;
    this.#words = new WordPlaces(words);
    this.#forms = new WordPlaces(forms);
    const firstPair = this.#words.size + this.#forms.size;
    const firstSign = firstPair + pairs.length / 2;
    this.#pairs = new PairRows(pairs, firstPair, this.#words.size);
    this.#signs = new Map(signs.map((sign, at) => [sign, firstSign + at]));
    this.#values = valuesOfLetters(most);
  }

  /** Of a word by its stem; it may have none but as part of a pair. */
  rowOfWord(stem: string): number {
    return this.#words.get(stem) ?? NO_ROW;
  }

  rowOfForm(form: string): number {
    const place = this.#forms.get(form);
    return place === undefined ? NO_ROW : this.#words.size + place;
  }

  rowOfSign(sign: string): number {
    return this.#signs.get(sign) ?? NO_ROW;
  }

  /** Of two words that stand together, by their rows. */
  rowOfPair(first: number, second: number): number {
    return this.#pairs.get(first, second);
  }

  /** What is said of a class, from the most against it to the most for it. */
  weightOf(row: number, index: number): number {
    const { letters, classes } = this.#compiled;
    return this.#values[letters[row * classes.length + index] ?? 0] ?? 0;
  }

  /** Adds a row's weights of some classes to a sum for each of them, `value` times. Weights of a row lie side by side. */
  addRow(sums: Float64Array, row: number, value: number, indexes: readonly number[]): void {
    const { letters, classes } = this.#compiled;
    const values = this.#values;
    const start = row * classes.length;
    for (let at = 0; at < indexes.length; at += 1) {
      const letter = letters[start + (indexes[at] ?? 0)] ?? 0;
      sums[at] = (sums[at] ?? 0) + value * (values[letter] ?? 0);
    }
  }
}

/** Rows of two words that stand together. */
class PairRows {
  readonly #rows = new Map<number, number>();
  /**
   * For each first word the bits of the second ones: that two words make no pair is mostly seen here, without a look-up.
   */
  readonly #bits: Int32Array;

  constructor(pairs: Int32Array, firstRow: number, words: number) {
    this.#bits = new Int32Array(words);
    for (let at = 0; at < pairs.length; at += 2) {
      const first = pairs[at] ?? NO_ROW;
      const second = pairs[at + 1] ?? NO_ROW;
      this.#rows.set(first * MOST_WORDS + second, firstRow + at / 2);
      this.#bits[first] = (this.#bits[first] ?? 0) | (1 << second);
    }
  }

  get(first: number, second: number): number {
    if (((this.#bits[first] ?? 0) & (1 << second)) === 0) return NO_ROW;
    return this.#rows.get(first * MOST_WORDS + second) ?? NO_ROW;
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
