import type { Mention } from './mention.ts';

/** One entry of a file that a team brings: a mention, or what could not be read as one. */
export type ImportEntry = ImportedMention | RejectedEntry;

export interface ImportedMention {
  readonly kind: 'mention';
  readonly mention: Mention;
  /** Where reading may go on after this entry. */
  readonly next: ImportPlace;
}

export interface RejectedEntry {
  readonly kind: 'rejected';
  /** Counted from 1; where the entry begins. */
  readonly line: number;
  /** For people. */
  readonly problem: string;
  /** What the line says; of a line too long to be kept, its beginning. */
  readonly content: string;
  /** Present when this is about the file, which cannot be read (any further), and not about one entry. */
  readonly endsReading?: true;
  readonly next: ImportPlace;
}

/** The beginning of a line in the file's text, unpacked where the file is packed. */
export interface ImportPlace {
  /** Counted from 1. */
  readonly line: number;
  readonly offsetBytes: number;
}

export const START_OF_FILE: ImportPlace = { line: 1, offsetBytes: 0 };
