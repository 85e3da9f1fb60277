import type { Signs } from '../../../lambdas/domain/tagging/learned/signs.ts';
import { type Example, STRANGER } from './examples.ts';
import type { Meanings } from './word-meanings.ts';

/**
 * Texts as rows of numbers, those that are not 0 only: row `r` has the columns and values from `starts[r]` to `starts[r +
 * 1]`.
 */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/**
 * How strongly weights are held to zero (Gaussian prior): two words together are trusted less than one, and a word less
 * than a sign, which stands for many.
 */
const PENALTY = { word: 5, form: 7, pair: 8, sign: 1.5, mark: 5, meaning: 4 } as const;
/** What fewer texts have says more of these texts than of others. */
const LEAST_TEXTS = { word: 2, form: 3, pair: 5, sign: 2, mark: 2 } as const;
/** Texts of strangers are many and say less of what is told here. */
const STRANGER_PART = 0.1;

type Kind = keyof typeof LEAST_TEXTS;

/** A column: what it stands for, and what its weight is to be multiplied by to be that of the thing itself. */
export interface Column {
  readonly kind: Kind;
  readonly key: string;
  readonly scale: number;
}

export interface Features {
  readonly columns: readonly Column[];
  /** Where the columns of meanings begin: one for each of their dimensions. */
  readonly firstMeaning: number;
  readonly meaningScale: number;
  readonly size: number;
  rowsOf(examples: readonly Example[]): Rows;
}

/** What is in the examples often enough to learn from. */
export function findFeatures(examples: readonly Example[], meanings: Meanings): Features {
  const texts = new Map<string, number>();
  for (const { signs, author } of examples) {
    const part = author === STRANGER ? STRANGER_PART : 1;
    for (const [name] of valuesOf(signs)) texts.set(name, (texts.get(name) ?? 0) + part);
  }
  const columns = [...texts]
    .flatMap(([name, count]) => {
      const [kind, key] = partsOf(name);
      return count >= LEAST_TEXTS[kind] ? [{ kind, key, scale: 1 / Math.sqrt(PENALTY[kind]) }] : [];
    })
    .toSorted((a, b) => (nameOf(a.kind, a.key) < nameOf(b.kind, b.key) ? -1 : 1));
  const numbers = new Map(columns.map(({ kind, key }, at) => [nameOf(kind, key), at]));
  const firstMeaning = columns.length;
  const [{ length: dimensions } = new Float64Array(0)] = meanings.values();
  const meaningScale = 1 / Math.sqrt(PENALTY.meaning);

  return {
    columns,
    firstMeaning,
    meaningScale,
    size: firstMeaning + dimensions,
    rowsOf(some) {
      const starts = new Int32Array(some.length + 1);
      const found: number[] = [];
      const values: number[] = [];
      for (const [at, { signs }] of some.entries()) {
        for (const [name, value] of valuesOf(signs)) {
          const number = numbers.get(name);
          if (number === undefined) continue;
          found.push(number);
          values.push(value * (columns[number]?.scale ?? 0));
        }
        for (const [dimension, value] of meaningOf(signs, meanings, dimensions).entries()) {
          found.push(firstMeaning + dimension);
          values.push(value * meaningScale);
        }
        starts[at + 1] = found.length;
      }
      return { starts, columns: Int32Array.from(found), values: Float64Array.from(values) };
    },
  };
}

function meaningOf({ words }: Signs, meanings: Meanings, dimensions: number): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const key of new Set(words.map(({ word }) => word.stem))) {
    const meaning = meanings.get(key);
    if (meaning !== undefined) for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + (meaning[at] ?? 0);
  }
  return sum;
}

/** What is in a text, by name, with its value. */
function valuesOf({ words, told }: Signs): Map<string, number> {
  const values = new Map<string, number>();
  for (const [at, { word, sentence }] of words.entries()) {
    if (word.stem === '') continue;
    values.set(nameOf('word', word.stem), 1);
    values.set(nameOf('form', word.form), 1);
    const before = words[at - 1];
    if (before !== undefined && before.word.stem !== '' && before.sentence === sentence)
      values.set(nameOf('pair', `${before.word.stem} ${word.stem}`), 1);
  }
  for (const [at, sign] of told.names.entries())
    values.set(nameOf(sign.startsWith('mark:') ? 'mark' : 'sign', sign), told.values[at] ?? 0);
  return values;
}

function nameOf(kind: Kind, key: string): string {
  return `${kind} ${key}`;
}

function partsOf(name: string): [Kind, string] {
  const gap = name.indexOf(' ');
  const kind = (['word', 'form', 'pair', 'sign', 'mark'] as const).find((one) => one === name.slice(0, gap)) ?? 'word';
  return [kind, name.slice(gap + 1)];
}
