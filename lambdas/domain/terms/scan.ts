import { CHARACTER, classAt } from './character-class.ts';

/** Told what a text is made of, in order. Positions are those of the folded text. */
export interface Listener {
  /** A word, or a mark that is a word of its own. Apart from its possessive ending. */
  word(form: string, start: number, end: number): void;
  /** A hashtag, without its `#`. Its words follow. */
  hashtag(form: string, start: number, end: number): void;
  /** A handle, without its `@` and without the host of its network. Its words follow. */
  handle(form: string, start: number, end: number): void;
  /** A link, into which nobody looks. No phrase reaches across. */
  link(): void;
}

const HASH = 0x23;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const APOSTROPHE = 0x27;

/** Reads a folded text from front to back, in time linear in its length. Ends early when `isDone` says so. */
export function scan(text: string, listener: Listener, isDone: () => boolean = () => false): void {
  let at = 0;
  while (at < text.length && !isDone()) {
    const kind = classAt(text, at);
    if (kind === CHARACTER.joint) at += 1;
    else if (kind === CHARACTER.letter && isLinkAt(text, at)) {
      listener.link();
      at = endOfLink(text, at);
    } else if (kind === CHARACTER.letter || kind === CHARACTER.lone) at = readWord(text, at, kind, listener);
    else at = readMark(text, at, listener);
  }
}

function readWord(text: string, start: number, kind: number, listener: Listener): number {
  let end = start + widthAt(text, start);
  while (end < text.length && goesOnWith(kind, classAt(text, end))) end += widthAt(text, end);
  listener.word(text.slice(start, end), start, end);
  return hasPossessive(text, end) ? end + 2 : end;
}

function goesOnWith(kind: number, next: number): boolean {
  if (next === CHARACTER.accent) return true;
  return next === (kind === CHARACTER.lone ? CHARACTER.loneAccent : CHARACTER.letter);
}

function isLinkAt(text: string, at: number): boolean {
  return text.startsWith('http', at) && LINK_REST.some((rest) => text.startsWith(rest, at + 4));
}

const LINK_REST = ['://', 's://'];
const SPACE = /\s/g;

function endOfLink(text: string, start: number): number {
  SPACE.lastIndex = start;
  return SPACE.exec(text)?.index ?? text.length;
}

function hasPossessive(text: string, end: number): boolean {
  return text.charCodeAt(end) === APOSTROPHE && text.charAt(end + 1) === 's' && !isWordAt(text, end + 2);
}

/** A hashtag or a handle is told of, and then read as the words it holds. */
function readMark(text: string, start: number, listener: Listener): number {
  const unit = text.charCodeAt(start);
  if (unit === HASH) {
    const end = endOfName(text, start + 1);
    if (end > start + 1) {
      listener.hashtag(text.slice(start + 1, end), start, end);
      return start + 1;
    }
  }
  if (unit === AT && !(start > 0 && isNameAt(text, start - 1))) tellHandle(text, start, listener);
  const end = start + widthAt(text, start);
  listener.word(text.slice(start, end), start, end);
  return end;
}

/** The host of the network that names all its members this way; the others keep it apart with another `@`. */
const USUAL_HOST = '.bsky.social';

/** Names joined by dots, hyphens and a second `@`: `@name`, `@name.example`, `@name@host.example`. */
function tellHandle(text: string, start: number, listener: Listener): void {
  let end = endOfName(text, start + 1);
  if (end === start + 1) return;
  while (HANDLE_JOINTS.includes(text.charAt(end)) && isNameAt(text, end + 1)) end = endOfName(text, end + 1);
  const [name = ''] = text.slice(start + 1, end).split('@', 1);
  listener.handle(name.endsWith(USUAL_HOST) ? name.slice(0, -USUAL_HOST.length) : name, start, end);
}

const HANDLE_JOINTS = ['.', '-', '@'];

/** Of letters, digits, what combines with them, and `_`: hashtags are made of these. */
function endOfName(text: string, start: number): number {
  let end = start;
  while (end < text.length && isNameAt(text, end)) end += widthAt(text, end);
  return end;
}

function isNameAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === UNDERSCORE || isWordAt(text, at);
}

function isWordAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = classAt(text, at);
  return kind !== CHARACTER.joint && kind !== CHARACTER.other;
}

function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
