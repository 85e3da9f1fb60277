import { remembering } from '../remembering.ts';
import type { LanguageTools } from './language-tools.ts';
import { createPieceReader } from './pieces.ts';
import { PLACES, type TokenKind, type Word } from './words.ts';

/** One piece of a text. `form`, `stem` and `word` are what vocabularies are looked up by; `text` is what people are shown. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, without diacritics, apostrophes and possessive ending; for hashtags without `#`. Empty for marks. */
  readonly form: string;
  readonly stem: string;
  readonly word: Word;
  /** Which sentence it is in; phrases do not reach across sentences. */
  readonly sentence: number;
  /** Whether a sentence or a quotation begins here, where a capital says nothing. */
  readonly opens: boolean;
}

/**
 * One alternative for each kind of piece: link, hashtag, handle, emoticon, word (contractions whole), emoji, anything else.
 * Every repetition is over one character class, so matching is linear in the text.
 */
export const TOKEN_PATTERN =
  /https?:\/\/[^\s<>"]+|[#＃][\p{L}\p{N}\p{M}_]+|@[\p{L}\p{N}_]+|<\/?3|(?:[:;=][-'^]?[)(DPp/\\|*[\]]|\([-']?[:=]|\^[_.oO]?\^|T_T|;_;|>[_.]<|-[_.]-|[xX]D)(?![\p{L}\p{N}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}_]*(?:['’][\p{L}\p{M}]+)?|\p{Extended_Pictographic}|\n|\S/gu;

/** Words after which a full stop does not end a sentence, besides single letters. */
export const ABBREVIATIONS = new Set([
  'vs',
  'bros',
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'jr',
  'sr',
  'ep',
  'ft',
  'feat',
  'dir',
  'prof',
]);

const SENTENCE_ENDS = new Set(['.', '!', '?', '…', '\n', '|', '•']);

/**
 * What stands farther from the word before is another sentence, whatever lies between: no phrase reaches through a wall of brackets, and
 * no quotation of one is the whole text again. In UTF-16 units.
 */
const LONGEST_PAUSE = 200;

/** What stands between two blanks: a word, mostly, and the marks at it. */
type Chunk = readonly Piece[];

interface Piece {
  readonly text: string;
  readonly word: Word;
  /** Offsets in the chunk. */
  readonly start: number;
  readonly end: number;
}

/** A word comes with several marks, so there are more chunks than words to remember. */
const CHUNKS = 2 * PLACES;
/** Longer chunks are links and walls of tags, which are seldom seen again. */
const LONGEST_CHUNK = 40;

/** No piece reaches over a blank or a line break, so texts are cut there first: most chunks were seen before, and their pieces are known. */
export function createTokenReader({
  tokenize,
  stem,
}: Pick<LanguageTools, 'tokenize' | 'stem'>): (text: string) => Token[] {
  const readPiece = createPieceReader(stem);
  const readChunk = remembering(CHUNKS, cut, ({ length }) => length <= LONGEST_CHUNK);

  function cut(chunk: string): Chunk {
    let cursor = 0;
    return tokenize(chunk).map((text) => {
      const start = chunk.indexOf(text, cursor);
      cursor = start + text.length;
      return { text, word: readPiece(text), start, end: cursor };
    });
  }

  return (text) => {
    const tokens: Token[] = [];
    let sentence = 0;
    let opens = true;
    let wordEnd = 0;
    for (let at = 0; at < text.length; ) {
      const chunkEnd = endOfChunk(text, at);
      if (chunkEnd === at) {
        at += 1;
        continue;
      }
      for (const { text: piece, word, start: offset, end: offsetOfEnd } of readChunk(text.slice(at, chunkEnd))) {
        const start = at + offset;
        const end = at + offsetOfEnd;
        const { kind, form } = word;
        if (form !== '') {
          if (start - wordEnd > LONGEST_PAUSE) sentence += 1;
          wordEnd = end;
        }
        tokens.push({ kind, text: piece, start, end, form, stem: word.stem, word, sentence, opens });
        if (kind === 'word') opens = false;
        else if (kind === 'mark') {
          const doesEnd = endsSentence(piece, text.charCodeAt(end), tokens.at(-2));
          if (doesEnd) sentence += 1;
          if (doesEnd || isQuote(piece)) opens = true;
        }
      }
      at = chunkEnd;
    }
    return tokens;
  };
}

const BLANK = 0x20;
const LINE_BREAK = 0x0a;

/** A line break is a chunk of its own; at a blank there is none. */
function endOfChunk(text: string, start: number): number {
  if (text.charCodeAt(start) === LINE_BREAK) return start + 1;
  let at = start;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === BLANK || code === LINE_BREAK) break;
    at += 1;
  }
  return at;
}

function endsSentence(mark: string, next: number, before: Token | undefined): boolean {
  if (!SENTENCE_ENDS.has(mark)) return false;
  if (mark !== '.') return true;
  // A full stop inside a number, a version or a domain name, or after an initial, ends nothing.
  const spaceFollows = Number.isNaN(next) || next <= 0x20 || next === 0x22 || next === 0x201d || next === 0x2019;
  const afterAbbreviation = before?.kind === 'word' && (before.text.length === 1 || ABBREVIATIONS.has(before.form));
  return spaceFollows && !afterAbbreviation;
}

function isQuote(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”' || mark === '‘' || mark === '«';
}
