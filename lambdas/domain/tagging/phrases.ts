import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { isJoint, stopWordsOf } from './stop-words.ts';
import type { Token } from './tokens.ts';

/** The most of one text: about two sentences of them. They are kept in the log with every mention. */
export const MAX_PHRASES = 16;

/** Only so many words of a long text are looked at, its title and first sentences: what it is about is said there. */
const WORDS_READ = 200;

const MAX_WORDS = 4;
/** Three words with meaning name anything; a fourth only makes more overlapping pieces. */
const MAX_CONTENT_WORDS = 3;
const MIN_LENGTH = 5;
const MAX_LENGTH = 60;

/** What phrases are made of: a reading, of whose hits only kind and place matter. */
export interface PhraseText extends Pick<Reading, 'text' | 'words'> {
  readonly hits: readonly (Pick<Hit, 'first' | 'last'> & { readonly sign: Pick<Hit['sign'], 'kind'> })[];
}

/**
 * The groups of words of a text that may turn out to be what people talk about, in order of appearance, each once: two to
 * four words beside each other, with a word that means something at both ends and at least as many of those as of small
 * ones ("lord of the rings"). Words are folded. What the catalog knows is a topic already, so a phrase is neither a part of
 * a known name or saying, nor cuts one.
 *
 * Texts in scripts without spaces, and in languages whose small words are unknown, have none.
 */
export function findPhrases(reading: PhraseText, language: string): string[] {
  const stops = stopWordsOf(language);
  if (stops === undefined) return [];
  const { text } = reading;
  const words = reading.words.slice(0, WORDS_READ);
  const roles = words.map((word) => roleOf(word, stops, language));
  const known = knownSpans(reading);
  const found = new Set<string>();
  for (let first = 0; first < words.length && found.size < MAX_PHRASES; first += 1) {
    if (roles[first] !== 'content') continue;
    let content = 1;
    for (let last = first + 1; last < first + MAX_WORDS && found.size < MAX_PHRASES; last += 1) {
      if (roles[last] === undefined || !isBeside(text, words[last - 1], words[last])) break;
      if (roles[last] === 'joint') continue;
      content += 1;
      if (content > MAX_CONTENT_WORDS) break;
      if (known.some((span) => isPartOf(first, last, span))) continue;
      const phrase = phraseOf(words, first, last);
      if (phrase !== undefined) found.add(phrase);
    }
  }
  return [...found];
}

/** What a word may do in a phrase: mean something, join others inside, or (undefined) nothing. */
function roleOf(word: Token, stops: ReadonlySet<string>, language: string): 'content' | 'joint' | undefined {
  if (word.kind !== 'word') return undefined;
  if (!stops.has(word.form)) return isMeaningful(word.form) ? 'content' : undefined;
  return isJoint(word.form, language) ? 'joint' : undefined;
}

/** With blanks between them and nothing else: no comma, no quotation mark, no end of a sentence. */
function isBeside(text: string, before: Token | undefined, after: Token | undefined): boolean {
  if (before === undefined || after === undefined || before.sentence !== after.sentence) return false;
  for (let at = before.end; at < after.start; at += 1) if (text.charCodeAt(at) > 0x20) return false;
  return before.end < after.start;
}

function isMeaningful(form: string): boolean {
  // The abbreviation itself is what decides the sense of a text, and says nothing of what it is about.
  return form !== 'bts' && form.length >= 2 && form.length <= 30 && isLatin(form) && !isNoise(form);
}

/** Letters of Latin script, digits among them, but not only digits. */
function isLatin(form: string): boolean {
  let letters = 0;
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) continue;
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code < 0x250))) return false;
    letters += 1;
  }
  return letters > 0;
}

/** Laughter and screams: five letters or more made of one or two ("hahaha", "jajaja", "aaaah"). */
function isNoise(form: string): boolean {
  if (form.length < 5) return false;
  const first = form.charCodeAt(0);
  let second = first;
  for (let at = 1; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
    if (code === first || code === second) continue;
    if (second !== first) return false;
    second = code;
  }
  return true;
}

/** Undefined for what repeats itself ("so so so") and for what is too short or too long to be shown. */
function phraseOf(words: readonly Token[], first: number, last: number): string | undefined {
  const forms: string[] = [];
  for (let at = first; at <= last; at += 1) {
    const form = words[at]?.form ?? '';
    if (forms.includes(form)) return undefined;
    forms.push(form);
  }
  const phrase = forms.join(' ');
  return phrase.length >= MIN_LENGTH && phrase.length <= MAX_LENGTH ? phrase : undefined;
}

interface Span {
  readonly first: number;
  readonly last: number;
  readonly isName: boolean;
}

/** What the catalog found that has several words. */
function knownSpans({ hits }: PhraseText): Span[] {
  return hits
    .filter(({ sign, first, last }) => last > first && first < WORDS_READ && sign.kind !== 'clue')
    .map(({ sign, first, last }) => ({ first, last, isName: sign.kind === 'name' }));
}

/**
 * Whether a phrase is (a piece of) something known. Nobody wants half of a name, even with a word beside it ("nicholson
 * improvised"). Sayings may have gaps ("fought .. set"), so only one that is hardly longer than the phrase counts.
 */
function isPartOf(first: number, last: number, known: Span): boolean {
  const isWithin = first >= known.first && last <= known.last;
  if (!known.isName) return isWithin && known.last - known.first <= last - first + 1;
  const overlaps = first <= known.last && last >= known.first;
  const hasWhole = first <= known.first && last >= known.last;
  return isWithin || (overlaps && !hasWhole);
}
