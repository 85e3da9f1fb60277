import { foldWord } from './fold-word.ts';
import type { LanguageTools } from './language-tools.ts';

export type TokenKind = 'word' | 'hashtag' | 'handle' | 'link' | 'emoji' | 'emoticon' | 'mark';

/** One piece of a text. `form` and `stem` are what vocabularies are looked up by; `text` is what people are shown. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Lower case, without diacritics, apostrophes and possessive ending; for hashtags without `#`. Empty for marks. */
  readonly form: string;
  readonly stem: string;
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
const ABBREVIATIONS = new Set([
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

/** Longer pieces are not words of any vocabulary; they are cut before they are folded and stemmed. */
const LONGEST_WORD = 40;

/**
 * What stands farther from the word before is another sentence, whatever lies between: no phrase reaches through a wall of brackets, and
 * no quotation of one is the whole text again. In UTF-16 units.
 */
const LONGEST_PAUSE = 200;

export function createTokenReader({
  tokenize,
  stem,
}: Pick<LanguageTools, 'tokenize' | 'stem'>): (text: string) => Token[] {
  return (text) => {
    const tokens: Token[] = [];
    let cursor = 0;
    let sentence = 0;
    let opens = true;
    let wordEnd = 0;
    for (const piece of tokenize(text)) {
      const start = text.indexOf(piece, cursor);
      cursor = start + piece.length;
      const kind = kindOf(piece);
      if (kind === 'mark') {
        tokens.push({ kind, text: piece, start, end: cursor, form: '', stem: '', sentence, opens });
        if (endsSentence(piece, text.charCodeAt(cursor), tokens.at(-2))) {
          sentence += 1;
          opens = true;
        } else if (isQuote(piece)) {
          opens = true;
        }
        continue;
      }
      const form = formOf(piece, kind);
      const stemmed = form === '' ? '' : stem(form);
      if (form !== '') {
        if (start - wordEnd > LONGEST_PAUSE) sentence += 1;
        wordEnd = cursor;
      }
      tokens.push({ kind, text: piece, start, end: cursor, form, stem: stemmed, sentence, opens });
      if (kind === 'word') opens = false;
    }
    return tokens;
  };
}

function kindOf(piece: string): TokenKind {
  const first = piece.codePointAt(0) ?? 0;
  if (first < 0x80) {
    // The commonest first.
    if (isPlainStart(first)) return 'word';
    if (piece.length === 1) return isLetter(first) ? 'word' : 'mark';
  }
  if (piece.length > 1) {
    if (first === 0x23 || first === 0xff03) return 'hashtag';
    if (first === 0x40) return 'handle';
    if ((first === 0x68 || first === 0x48) && piece.startsWith('://', piece.indexOf(':'))) return 'link';
    if (EMOTICON.test(piece)) return 'emoticon';
  }
  if (isLetter(first)) return 'word';
  if (EMOJI.test(piece)) return 'emoji';
  return WORD.test(piece) ? 'word' : 'mark';
}

/** Letters and digits that no link (h) and no emoticon (x, T) begins with. */
function isPlainStart(code: number): boolean {
  if (code >= 0x61) return code <= 0x7a && code !== 0x68 && code !== 0x78;
  if (code >= 0x41) return code <= 0x5a && code !== 0x48 && code !== 0x58 && code !== 0x54;
  return code >= 0x30 && code <= 0x39;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

const EMOTICON = /^(?:[:;=<].+|[xX]D|T_T|\(.+|[\^>-][_.oO]?[\^<-])$/u;
const EMOJI = /^\p{Extended_Pictographic}/u;
const WORD = /^[\p{L}\p{N}]/u;

function formOf(piece: string, kind: TokenKind): string {
  if (kind === 'word') return piece.length > LONGEST_WORD ? '' : isFolded(piece) ? piece : foldWord(piece);
  if (kind === 'hashtag' || kind === 'handle') return piece.length > LONGEST_WORD ? '' : foldWord(piece.slice(1));
  return '';
}

function isFolded(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code < 0x61 || code > 0x7a) return false;
  }
  return true;
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
