import { remembering } from '../remembering.ts';
import { MOST_REMEMBERED, type Word } from './words.ts';

/** What stands between two blanks: a word, mostly, and the marks at it. */
export interface Chunk {
  /** Where it is one piece and nothing else, as most are; then `pieces` is empty. */
  readonly word: Word | undefined;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly word: Word;
  /** Offsets in the chunk. */
  readonly start: number;
  readonly end: number;
}

/** A word comes with several marks, so there are more chunks than words to remember. */
const MOST_CHUNKS = 2 * MOST_REMEMBERED;
/** Longer chunks are links and walls of tags, which are seldom seen again. In UTF-16 units. */
const LONGEST = 40;

/** Most chunks were seen before, and their pieces are known. */
export function createChunkReader(cut: (chunk: string) => readonly Piece[]): (chunk: string) => Chunk {
  return remembering(
    MOST_CHUNKS,
    (chunk) => {
      const pieces = cut(chunk);
      const word = pieces[0]?.text === chunk ? pieces[0].word : undefined;
      return { word, pieces: word === undefined ? pieces : NO_PIECES };
    },
    ({ length }) => length <= LONGEST,
  );
}

const NO_PIECES: readonly never[] = [];

const BLANK = 0x20;
const LINE_BREAK = 0x0a;

/** No piece reaches over a blank or a line break. A line break is a chunk of its own; at a blank there is none. */
export function endOfChunk(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === LINE_BREAK) return Math.max(at, start + 1);
    if (code === BLANK) break;
    at += 1;
  }
  return at;
}
