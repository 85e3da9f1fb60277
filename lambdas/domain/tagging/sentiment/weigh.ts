import type { Token } from '../tokens.ts';
import { isCapitalised, isShouted, isShoutedThroughout } from './capitals.ts';
import { EMOJI_VALUES, emoticonValue } from './emoji.ts';
import { hashtagWords } from './hashtag-words.ts';
import { type Entry, newEntry, type SentimentLexicon, UNKNOWN_WORD } from './lexicon.ts';

/** A negation reaches this many words, and never past its clause. */
const NEGATION_REACH = 4;
const SHORT_NEGATION_REACH = 2;
const IRREALIS_REACH = 5;
const BOOSTER_REACH = 2;
/** How far "af" in "good shot af" may stand behind. */
const BOOSTER_AFTER_REACH = 3;
/** A word in capitals amid small letters is said louder, as is one with letters drawn out. */
const SHOUT_FACTOR = 1.25;
const STRETCH_FACTOR = 1.15;
/** A capital inside a sentence is mostly part of a name: the Super Eagles, Nice, "Fair and Balanced". */
const NAME_FACTOR = 0.3;
/** Marks speak a little by themselves; the fourth of a kind adds nothing. */
const EXCLAMATION = newEntry(0.6);
const QUESTION = newEntry(-0.4);
const MAX_MARKS = 3;
/** From this value on a word is what a booster before it boosts. */
const STRONG_VALUE = 1;

/** One valued word of a text and what its surroundings do to it. */
export interface Weighing {
  readonly entry: Entry;
  /** Which tokens it is, first and last. */
  readonly first: number;
  readonly last: number;
  /** Which clause it stands in. */
  readonly clause: number;
  /** By boosters, capitals and drawn-out letters. */
  strength: number;
  readonly isNegated: boolean;
  readonly isIrreal: boolean;
}

export interface Clause {
  /** Its first token. */
  readonly start: number;
  /**
   * How it was opened: by a mark that ends a sentence, by another mark, by "but" and its kind, or by "although" and its
   * kind.
   */
  readonly opening: 'sentence' | 'comma' | 'turn' | 'concession';
}

export interface Weighed {
  readonly weighings: readonly Weighing[];
  readonly clauses: readonly Clause[];
  readonly speaksOfFilm: boolean;
  readonly exclamations: number;
}

/** Reads the tokens before `end` once: which words are valued, and what their clause does to them. One look-up a word. */
export function weigh(tokens: readonly Token[], lexicon: SentimentLexicon, end: number): Weighed {
  const scale = new Scale(tokens, lexicon, end);
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    at = scale.weigh(token, at);
  }
  return scale;
}

/** What was read of a text so far, and what holds for the words that come next. */
class Scale implements Weighed {
  readonly weighings: Weighing[] = [];
  readonly clauses: Clause[] = [{ start: 0, opening: 'sentence' }];
  speaksOfFilm = false;
  exclamations = 0;

  readonly #tokens: readonly Token[];
  readonly #lexicon: SentimentLexicon;
  readonly #end: number;
  #questions = 0;
  #isAllShouted: boolean | undefined;
  #negatedUntil = -1;
  #irrealUntil = -1;
  #boost = 1;
  #boostUntil = -1;

  constructor(tokens: readonly Token[], lexicon: SentimentLexicon, end: number) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#end = end;
  }

  /** Returns the last token it took. */
  weigh(token: Token, at: number): number {
    if (token.kind === 'word') return this.#weighWord(token, at);
    if (token.kind === 'mark') this.#weighMark(token, at);
    else if (token.kind === 'hashtag') this.#weighHashtag(token, at);
    else if (token.kind === 'emoji') this.#push(EMOJI.get(token.text), at, at);
    else if (token.kind === 'emoticon') this.#push(newEntry(emoticonValue(token.text)), at, at);
    return at;
  }

  #weighWord({ text, word, opens }: Token, at: number): number {
    const known = this.#lexicon.ofWord(word);
    if (known === UNKNOWN_WORD) return at;
    let { entry } = known;
    let strength = known.isStretched ? STRETCH_FACTOR : 1;
    if (entry.isFilmWord) this.speaksOfFilm = true;
    let last = at;
    if (entry.idioms !== undefined) {
      for (const idiom of entry.idioms) {
        const idiomEnd = endOfIdiom(this.#tokens, at, idiom.rest);
        if (idiomEnd < 0) continue;
        entry = idiom.entry;
        last = idiomEnd;
        break;
      }
    }
    const { role } = entry;
    if (role === 'turn' || role === 'concession') this.#openClause(at, role);
    const isOnlyBooster = role === 'booster' && isStrong(this.#lexicon.get(this.#tokens[last + 1]?.form ?? ''));
    if (isValued(entry) && !isOnlyBooster) {
      if (at <= this.#boostUntil) strength *= this.#boost;
      if (isShouted(text)) {
        this.#isAllShouted ??= isShoutedThroughout(this.#tokens, this.#end);
        if (!this.#isAllShouted) strength *= SHOUT_FACTOR;
      } else if (!opens && isCapitalised(text)) strength *= NAME_FACTOR;
      const isNegation = role === 'negation' || role === 'short-negation';
      this.#push(entry, at, last, strength, !isNegation && at <= this.#negatedUntil, at <= this.#irrealUntil);
    }
    if (role !== undefined) this.#play(role, entry.factor, at, last);
    return last;
  }

  #play(role: NonNullable<Entry['role']>, factor: number, at: number, last: number): void {
    if (role === 'negation') this.#negatedUntil = last + NEGATION_REACH;
    else if (role === 'short-negation') this.#negatedUntil = last + SHORT_NEGATION_REACH;
    else if (role === 'irrealis') this.#irrealUntil = last + IRREALIS_REACH;
    else if (role === 'booster') {
      this.#boost = (at <= this.#boostUntil ? this.#boost : 1) * factor;
      this.#boostUntil = last + BOOSTER_REACH;
    } else if (role === 'booster-after') {
      const before = this.weighings.at(-1);
      if (before !== undefined && before.last >= at - BOOSTER_AFTER_REACH) before.strength *= factor;
    }
  }

  #weighMark({ text }: Token, at: number): void {
    const opening = CLAUSE_ENDS.get(text);
    if (opening === undefined) return;
    if (text === '!') {
      this.exclamations += 1;
      if (this.exclamations <= MAX_MARKS) this.#push(EXCLAMATION, at, at);
    } else if (text === '?') {
      this.#questions += 1;
      if (this.#questions <= MAX_MARKS) this.#push(QUESTION, at, at);
    }
    this.#openClause(at + 1, opening);
  }

  #openClause(start: number, opening: Clause['opening']): void {
    this.#negatedUntil = -1;
    this.#irrealUntil = -1;
    this.#boostUntil = -1;
    // Between two marks, or a comma and "but", there is nothing.
    if (this.clauses.at(-1)?.start === start) this.clauses.pop();
    this.clauses.push({ start, opening });
  }

  #weighHashtag({ text, form }: Token, at: number): void {
    const whole = this.#lexicon.get(form);
    if (whole !== undefined) {
      if (whole.isFilmWord) this.speaksOfFilm = true;
      this.#push(whole, at, at);
      return;
    }
    let isNegated = false;
    for (const word of hashtagWords(text)) {
      const entry = this.#lexicon.get(word);
      if (entry === undefined) continue;
      if (entry.isFilmWord) this.speaksOfFilm = true;
      if (entry.role === 'negation' || entry.role === 'short-negation') isNegated = true;
      else this.#push(entry, at, at, 1, isNegated);
    }
  }

  #push(
    entry: Entry | undefined,
    first: number,
    last: number,
    strength = 1,
    isNegated = false,
    isIrreal = false,
  ): void {
    if (entry === undefined || !isValued(entry)) return;
    this.weighings.push({ entry, first, last, clause: this.clauses.length - 1, strength, isNegated, isIrreal });
  }
}

const EMOJI: ReadonlyMap<string, Entry> = new Map([...EMOJI_VALUES].map(([emoji, value]) => [emoji, newEntry(value)]));

/** Marks that end a clause, and what they open. */
export const CLAUSE_ENDS: ReadonlyMap<string, 'sentence' | 'comma'> = new Map([
  ...['.', '!', '?', '…', '\n', '|', '•'].map((mark) => [mark, 'sentence'] as const),
  ...[',', ';', ':', '—', '–', '(', ')'].map((mark) => [mark, 'comma'] as const),
]);

function isValued({ value, filmValue }: Entry): boolean {
  return value !== 0 || filmValue !== 0;
}

function isStrong(entry: Entry | undefined): boolean {
  return entry !== undefined && Math.abs(entry.value) >= STRONG_VALUE;
}

/** The last token of an idiom whose first word stands at `first`, or -1; hyphens between its words are passed over. */
function endOfIdiom(tokens: readonly Token[], first: number, rest: readonly string[]): number {
  let at = first;
  for (const word of rest) {
    at += 1;
    if (tokens[at]?.text === '-') at += 1;
    if (tokens[at]?.form !== word) return -1;
  }
  return at;
}
