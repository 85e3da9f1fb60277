import { decodeHTML } from 'entities';
import { cleanText } from '../../feed-documents/plain-text.ts';

/** More is never kept, and what is kept of the rest is decided later. */
const MAX_LENGTH = 40_000;

/** What stands at the beginning of a line. */
const BLOCK_MARKS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/^(?:[ \t]{0,3}>[ \t]?)+/gm, ''],
  [/^[ \t]{0,3}(?:```|~~~).*$/gm, ''],
  [/^[ \t]{0,3}:::+[ \t]*(?:spoiler\b)?/gm, ''],
  [/^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]*\S+.*$/gm, ''],
  [/^[ \t]{0,3}#{1,6}[ \t]+/gm, ''],
  [/^[ \t]*(?:[-=*_|:][ \t]*){3,}$/gm, ''],
  [/^[ \t]*[-*+][ \t]+/gm, ''],
];

const TARGET = String.raw`\(\s{0,9}<?[^()\s]{0,2000}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?(?:\s{1,9}["'][^"'\n]{0,300}["'])?\s{0,9}\)`;

/** What stands inside a line. Repetitions are bounded, so that no text takes long. */
const INLINE_MARKS: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [new RegExp(String.raw`!\[([^\]\[]{0,500})\]${TARGET}`, 'g'), '$1'],
  [new RegExp(String.raw`\[([^\]\[]{0,1000})\](?:${TARGET}|\[[^\]\[\n]{0,200}\])`, 'g'), '$1'],
  [/<(https?:\/\/[^\s<>]{1,2000})>/g, '$1'],
  [/`+/g, ''],
  [/\*\*|~~/g, ''],
  // At the edges of words only: snake_case, 5 * 3 and f*** are no emphasis.
  [/(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[^\s*_])/gu, ''],
  [/(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}*_])/gu, ''],
];

const ESCAPED = /\\([!-/:-@[-`{-~])/g;
/** Where escaped marks wait until the others are gone: code points that are nobody's. */
const ASIDE = 0xe0_00;
const SET_ASIDE = /[\ue000-\ue07f]/g;

/** What a reader sees of the Markdown of Lemmy: the words of links, quotes, code and spoilers, without the marks. */
export function markdownToText(markdown: string): string {
  const unescaped = markdown
    .slice(0, MAX_LENGTH)
    .replaceAll(SET_ASIDE, '')
    .replaceAll(ESCAPED, (_, mark: string) => String.fromCharCode(ASIDE + mark.charCodeAt(0)));
  const plain = [...BLOCK_MARKS, ...INLINE_MARKS].reduce(
    (text, [pattern, instead]) => text.replaceAll(pattern, instead),
    unescaped,
  );
  const restored = decodeHTML(plain).replaceAll(SET_ASIDE, (mark) => String.fromCharCode(mark.charCodeAt(0) - ASIDE));
  return cleanText(restored);
}
