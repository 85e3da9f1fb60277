import { createChunkReader, endOfChunk } from './chunks.ts';
import type { LanguageTools } from './language-tools.ts';
import { createPieceReader } from './pieces.ts';
import type { TokenKind, Word } from './words.ts';

/**
 * One piece of a text. `form`, `stem` and `word` are what vocabularies are looked up by; `text` is what people are shown.
 */
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
 * What stands farther from the word before is another sentence, whatever lies between: no phrase reaches through a wall of
 * brackets, and no quotation of one is the whole text again. In UTF-16 units.
 */
const LONGEST_PAUSE = 200;

/** No piece reaches over a blank or a line break, so texts are cut there first. */
export function createTokenReader({
  tokenize,
  stem,
}: Pick<LanguageTools, 'tokenize' | 'stem'>): (text: string) => Token[] {
  const readPiece = createPieceReader(stem);
  const readChunk = createChunkReader((chunk) => {
    let cursor = 0;
    return tokenize(chunk).map((text) => {
      const start = chunk.indexOf(text, cursor);
      cursor = start + text.length;
      return { text, word: readPiece(text), start, end: cursor };
    });
  });

  return (text) => {
    const tokens: Token[] = [];
    let sentence = 0;
    let opens = true;
    let wordEnd = 0;
    for (let at = 0; at < text.length; ) {
      const start = at;
      const end = endOfChunk(text, start);
      at = Math.max(end, start + 1);
      if (end === start) continue;
      const chunk = text.slice(start, end);
      const { word, pieces } = readChunk(chunk);
      if (word !== undefined) take(chunk, word, start, end);
      else for (const piece of pieces) take(piece.text, piece.word, start + piece.start, start + piece.end);
    }
    return tokens;

    function take(piece: string, word: Word, start: number, end: number): void {
      const { kind, form, stem } = word;
      if (form !== '') {
        if (start - wordEnd > LONGEST_PAUSE) sentence += 1;
        wordEnd = end;
      }
      tokens.push({ kind, text: piece, start, end, form, stem, word, sentence, opens });
      if (kind === 'word') opens = false;
      else if (kind === 'mark') {
        const doesEnd = endsSentence(piece, text.charCodeAt(end), tokens[tokens.length - 2]);
        if (doesEnd) sentence += 1;
        if (doesEnd || isQuote(piece)) opens = true;
      }
    }
  };
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
