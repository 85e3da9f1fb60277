import type { TaggedMention } from '../mention.ts';
import { ABBREVIATIONS } from '../tagging/tokens.ts';
import { withoutSiteTail } from './site-tail.ts';

/** A line that could stand for a story, and how well it does. */
export interface TitleCandidate {
  readonly title: string;
  /** Higher is clearer; only for comparing. */
  readonly clarity: number;
}

const MAX_TITLE = 140;
const GOOD_LENGTH = { from: 30, to: 120 } as const;
const LINK = /https?:\/\/\S+/g;
const REPLY = /^(?:re:|rt\b|@)/i;

/**
 * The mention's title, or the first sentence of its text, and how clear it is to somebody who knows nothing of it: it names
 * works, people and what happened, is a whole sentence of readable length, does not shout, trail off or answer.
 */
export function titleCandidate({ title, text, tags }: Pick<TaggedMention, 'title' | 'text' | 'tags'>): TitleCandidate {
  const raw = (title === undefined || title.trim() === '' ? text : title).slice(0, 4 * MAX_TITLE);
  const plain = withoutSiteTail(raw.replace(LINK, ' ').replace(/\s+/g, ' ').trim());
  const sentence = firstSentence(plain);
  const line = shorten(sentence === '' ? raw.trim() : sentence);
  const named = (kind: string) =>
    tags.topics.filter((topic) => topic.kind === kind && occursIn(topic.matched, line)).length;
  const isGoodLength = line.length >= GOOD_LENGTH.from && line.length <= GOOD_LENGTH.to;
  const clarity =
    2 * Math.min(3, named('work') + named('person')) +
    2 * Math.min(2, named('theme')) +
    (isGoodLength ? 2 : 0) +
    (title === undefined ? 0 : 1) +
    (tags.language === 'en' ? 1 : 0) -
    (isShouted(line) ? 3 : 0) -
    (/(?:…|\.\.\.)$/.test(line) ? 2 : 0) -
    (REPLY.test(raw) ? 3 : 0) -
    (line.includes('?') ? 1 : 0) -
    Math.min(3, line.split('#').length - 1);
  return { title: line, clarity };
}

function firstSentence(text: string): string {
  const end = /[.!?…](?=\s)/g;
  for (const match of text.matchAll(end)) {
    const sentence = text.slice(0, match.index + 1);
    // Shorter ones say too little: "Fun fact."
    if (sentence.length >= GOOD_LENGTH.from && !endsAbbreviated(sentence)) return sentence;
  }
  return text;
}

/** "The T. rex", "Kramer vs. Kramer". */
function endsAbbreviated(sentence: string): boolean {
  const word = sentence.slice(sentence.lastIndexOf(' ') + 1, -1).toLowerCase();
  return sentence.endsWith('.') && (word.length === 1 || ABBREVIATIONS.has(word));
}

function shorten(text: string): string {
  if (text.length <= MAX_TITLE) return text;
  const cut = text.lastIndexOf(' ', MAX_TITLE - 1);
  const end = cut > MAX_TITLE / 2 ? cut : MAX_TITLE - 1;
  // Never half of a surrogate pair.
  const whole = /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
  return `${text.slice(0, whole).trimEnd()}…`;
}

function occursIn(matched: readonly string[], line: string): boolean {
  return matched.some((words) => line.includes(words));
}

function isShouted(line: string): boolean {
  const letters = line.replace(/[^\p{L}]/gu, '');
  return letters.length >= 10 && letters.replace(/\P{Lu}/gu, '').length > 0.6 * letters.length;
}
