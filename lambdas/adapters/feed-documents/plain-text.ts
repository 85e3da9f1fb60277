import { decodeHTML } from 'entities';

/**
 * What a reader would see of a piece of HTML, on one line. Entities are decoded once; script and style are left out. One
 * pass, linear whatever the markup: each search moves on behind what it found or is the last of its kind.
 */
export function htmlToText(html: string): string {
  let out = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1) return cleanText(out + decodeHTML(html.slice(at)));
    out += decodeHTML(html.slice(at, open));
    const tag = readTag(html, open);
    if (tag === undefined) {
      out += '<';
      at = open + 1;
      continue;
    }
    if (tag.name !== '!' && !INLINE_ELEMENTS.has(tag.name)) out += ' ';
    at = RAW_TEXT_ELEMENTS.has(tag.name) && !tag.isEnd ? endOfRawText(html, tag) : tag.end;
  }
  return cleanText(out);
}

/** White space collapsed, and nothing that controls a terminal, turns the writing direction or is half a character. */
export function cleanText(text: string): string {
  return text.replaceAll(UNSEEN, '').replaceAll(/\s+/g, ' ').trim();
}

/** At most `maxLength` UTF-16 units, never ending in half a surrogate pair. */
export function cutText(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  const last = text.charCodeAt(maxLength - 1);
  const endsInHalf = last >= 0xd8_00 && last <= 0xdb_ff;
  return text.slice(0, endsInHalf ? maxLength - 1 : maxLength).trimEnd();
}

/** Control characters but white space, lone surrogates, soft hyphens, zero-width spaces, marks of writing direction. */
const UNSEEN = /(?!\s)\p{Cc}|\p{Cs}|\p{Bidi_Control}|[\u{ad}\u{200b}\u{2060}\u{feff}]/gu;

/** Elements that do not part the word before from the word after. */
const INLINE_ELEMENTS: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Elements whose content is no text for readers and may hold anything that looks like tags. */
const RAW_TEXT_ELEMENTS: ReadonlySet<string> = new Set(['script', 'style']);

interface Tag {
  /** Lower case; `!` for comments, declarations and processing instructions. */
  readonly name: string;
  readonly isEnd: boolean;
  /** The position behind it; the end of the document when it is never closed. */
  readonly end: number;
}

const TAG_NAME = /<(\/?)([a-z][a-z0-9:-]{0,30})/iy;

function readTag(html: string, open: number): Tag | undefined {
  if (html.startsWith('<!--', open)) return { name: '!', isEnd: false, end: behind(html, '-->', open + 4) };
  if (html[open + 1] === '!' || html[open + 1] === '?')
    return { name: '!', isEnd: false, end: behind(html, '>', open + 2) };
  TAG_NAME.lastIndex = open;
  const [start, slash, name] = TAG_NAME.exec(html) ?? [];
  // A lone "<" is text: "I <3 this film".
  if (start === undefined || name === undefined) return undefined;
  return { name: name.toLowerCase(), isEnd: slash === '/', end: endOfTag(html, open + start.length) };
}

const QUOTE_OR_CLOSE = /=\s{0,20}(["'])|>/g;

/** A ">" inside a quoted attribute value does not end the tag. */
function endOfTag(html: string, from: number): number {
  QUOTE_OR_CLOSE.lastIndex = from;
  for (let found = QUOTE_OR_CLOSE.exec(html); found !== null; found = QUOTE_OR_CLOSE.exec(html)) {
    const quote = found[1];
    if (quote === undefined) return QUOTE_OR_CLOSE.lastIndex;
    const close = html.indexOf(quote, QUOTE_OR_CLOSE.lastIndex);
    if (close === -1) return html.length;
    QUOTE_OR_CLOSE.lastIndex = close + 1;
  }
  return html.length;
}

function endOfRawText(html: string, { name, end }: Tag): number {
  const endTag = new RegExp(`</${name}`, 'gi');
  endTag.lastIndex = end;
  const found = endTag.exec(html);
  return found === null ? html.length : endOfTag(html, endTag.lastIndex);
}

function behind(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at === -1 ? html.length : at + mark.length;
}
