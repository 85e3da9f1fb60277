import { remembering } from '../remembering.ts';
import { foldWord } from './fold-word.ts';
import { MOST_REMEMBERED, noFacts, type TokenKind, type Word } from './words.ts';

/** Longer pieces are not words of any vocabulary; they are cut before they are folded and stemmed. */
const LONGEST_WORD = 40;

/** Reads pieces as they are written. Text repeats itself, so each is folded and stemmed once. */
export function createPieceReader(stem: (word: string) => string): (piece: string) => Word {
  return remembering(MOST_REMEMBERED, read, (_, { facts }) => facts !== undefined);

  function read(piece: string): Word {
    const kind = kindOf(piece);
    const form = formOf(piece, kind);
    const stemmed = form === '' ? '' : stem(form);
    // Links and handles are seldom seen again.
    const isKept = kind !== 'link' && kind !== 'handle' && piece.length <= LONGEST_WORD;
    return { kind, form, stem: stemmed, facts: isKept ? noFacts() : undefined };
  }
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
