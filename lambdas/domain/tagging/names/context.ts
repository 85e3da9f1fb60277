import type { Hit } from '../lexicon.ts';
import { nearAny, type Reading } from '../reading.ts';
import { doCapitalsTell, isCapital, type Looks, looksOf } from './looks.ts';
import type { NameSign } from './name-sign.ts';
import { doesTitleEnd, framingOf } from './title-frames.ts';

/**
 * How far, in words, a sign of film may stand from a title that is an ordinary word, and from one that is only often one.
 */
const CLOSE_WORDS = 8;
const NEARBY_WORDS = 15;
/** "it", "up", "her", "you": in small letters these stay words, whoever is named beside them. */
const LONGEST_PRONOUN = 3;

export type NameHit = Hit<NameSign>;

/** First names are written in many ways that begin alike. */
const LETTERS_OF_FIRST_NAME = 3;
/** What stands before a surname without being a first name. */
const TITLES = new Set('mr mrs ms sir dame dr director actor actress composer star legend'.split(' '));
/** Before a surname, what says that it is one: "director Nolan". */
const ROLES = new Set(
  'director actor actress composer cinematographer filmmaker showrunner screenwriter superstar'.split(' '),
);

/** What a text says of whether its names are meant; each question is asked of few names, and answered when asked. */
export class TextContext {
  readonly #reading: Reading;
  readonly #covered: ReadonlySet<number>;
  readonly #looks = new Map<NameHit, Looks>();
  #doCapitalsTell: boolean | undefined;
  #isFilm: { readonly close: (hit: NameHit) => boolean; readonly nearby: (hit: NameHit) => boolean } | undefined;

  readonly #isFirstName: (form: string) => boolean;

  constructor(reading: Reading, named: readonly NameHit[], isFirstName: (form: string) => boolean) {
    this.#reading = reading;
    this.#isFirstName = isFirstName;
    this.#covered = coveredBy(named);
  }

  /** Whether a name is meant whatever else the text says. */
  isClear(hit: NameHit): boolean {
    const { sign } = hit;
    const isPerson = sign.topic.kind === 'person';
    if (sign.certainty === 'free') return !isPerson || !this.#isSurnameOfAnother(hit);
    if (sign.certainty !== 'capitalised') return false;
    const { isTag, isQuoted, isCapitalised } = this.looks(hit);
    if (isPerson && hit.first === hit.last) {
      return (isTag || isCapitalised) && this.isFilmNearby(hit) && !this.#isSurnameOfAnother(hit);
    }
    return isTag || isQuoted || isCapitalised || this.isFilmNearby(hit);
  }

  /** Whether a doubtful name is meant; `isKnown` is whether a clue or another name speaks for it. */
  isMeant(hit: NameHit, isKnown: boolean): boolean {
    if (hit.sign.topic.kind === 'person') return !this.#isSurnameOfAnother(hit) && this.#isPersonMeant(hit, isKnown);
    if (hit.sign.certainty === 'clued') return this.#isWordMeant(hit, isKnown);
    if (hit.sign.certainty === 'proper') return this.#isNameMeant(hit, isKnown);
    return this.#isTitleMeant(hit, isKnown);
  }

  /** Whether another doubtful name may speak for this one. */
  mayPair(hit: NameHit): boolean {
    const { certainty, topic } = hit.sign;
    if (topic.kind === 'person') {
      const mayBe = certainty === 'ordinary' || (this.looks(hit).isCapitalised && this.#tellCapitals());
      return mayBe && !this.#isSurnameOfAnother(hit);
    }
    return certainty === 'ordinary' || (certainty === 'clued' && this.#isMarked(hit));
  }

  #isPersonMeant(hit: NameHit, isKnown: boolean): boolean {
    const { certainty } = hit.sign;
    if (certainty === 'surname') return isKnown && this.#tellCapitals();
    if (isKnown || certainty === 'clued') return isKnown;
    // "Cher" is no surname of somebody's.
    const isSurname = hit.first === hit.last && hit.sign.topic.label.includes(' ');
    if (isSurname) return this.looks(hit).isCapitalised && this.#isRoleBefore(hit);
    return this.#isMarked(hit) && this.isFilmClose(hit);
  }

  /** Whether an ordinary word or phrase is the title here. */
  #isTitleMeant(hit: NameHit, isKnown: boolean): boolean {
    const looks = this.looks(hit);
    const isMarked = this.#isMarked(hit);
    const framing = framingOf(this.#reading, hit.first, hit.last);
    if (isKnown) {
      // "frozen pipes again, elsa": in small letters a title still has to end where the word does.
      if (isMarked || looks.isCapitalised || hit.first < hit.last || framing !== 'none') return true;
      return doesTitleEnd(this.#reading, hit.last);
    }
    if (isOfYear(looks, hit.sign) || framing === 'certain' || framing === 'sure') return true;
    if (framing === 'likely') return isMarked || looks.isCapitalised;
    return isMarked && this.isFilmClose(hit);
  }

  /** Whether what is another name too is the title here; its capital says nothing. */
  #isNameMeant(hit: NameHit, isKnown: boolean): boolean {
    if (isKnown) return this.#isTitleMeant(hit, true);
    const looks = this.looks(hit);
    const framing = framingOf(this.#reading, hit.first, hit.last);
    if (isOfYear(looks, hit.sign) || framing === 'certain' || framing === 'sure') return true;
    return (looks.isQuoted || looks.isTag) && this.isFilmClose(hit);
  }

  /** Whether a word that says nothing alone is the title here. */
  #isWordMeant(hit: NameHit, isKnown: boolean): boolean {
    const looks = this.looks(hit);
    const isMarked = this.#isMarked(hit);
    const framing = framingOf(this.#reading, hit.first, hit.last);
    const isShort = hit.first === hit.last && (this.#reading.words[hit.first]?.form.length ?? 0) <= LONGEST_PRONOUN;
    if (framing === 'certain') return looks.isCapitalised || isKnown;
    if (isOfYear(looks, hit.sign)) return isMarked || looks.isCapitalised;
    if (isKnown) return isMarked || (framing !== 'none' && (looks.isCapitalised || !isShort)) || framing === 'sure';
    // "In the ER", "IT": short words in capitals are not titles for that.
    if (isShort && !looks.isTag && this.#isShouted(hit)) return false;
    if (framing === 'sure') return isMarked || (looks.isCapitalised && !isShort);
    return isMarked && this.isFilmClose(hit) && (looks.isQuoted || framing === 'likely');
  }

  /** Whether the text shows by its letters or marks that this is a name. */
  #isMarked(hit: NameHit): boolean {
    const { isTag, isQuoted, standsOut } = this.looks(hit);
    return isTag || isQuoted || standsOut;
  }

  #isShouted({ first }: NameHit): boolean {
    const text = this.#reading.words[first]?.text ?? '';
    return text === text.toUpperCase();
  }

  looks(hit: NameHit): Looks {
    const known = this.#looks.get(hit);
    if (known !== undefined) return known;
    const looks = looksOf(this.#reading, hit, this.#tellCapitals());
    this.#looks.set(hit, looks);
    return looks;
  }

  isFilmClose(hit: NameHit): boolean {
    return this.#film().close(hit);
  }

  isFilmNearby(hit: NameHit): boolean {
    return this.#film().nearby(hit);
  }

  #film(): { readonly close: (hit: NameHit) => boolean; readonly nearby: (hit: NameHit) => boolean } {
    if (this.#isFilm === undefined) {
      const signs = this.#reading.hits.filter(({ sign }) => {
        if (sign.kind === 'evidence') return sign.of === 'film';
        if (sign.kind === 'theme') return sign.strength === 'strong';
        return sign.kind === 'name' && sign.certainty === 'free' && sign.name.industry !== 'concert';
      });
      this.#isFilm = { close: nearAny(signs, CLOSE_WORDS), nearby: nearAny(signs, NEARBY_WORDS) };
    }
    return this.#isFilm;
  }

  #tellCapitals(): boolean {
    this.#doCapitalsTell ??= doCapitalsTell(this.#reading.words);
    return this.#doCapitalsTell;
  }

  #isRoleBefore({ first }: NameHit): boolean {
    return ROLES.has(this.#reading.words[first - 1]?.form ?? '');
  }

  /** "Sasha Spielberg", "Cameron Monaghan": a single surname beside another name is somebody else's. */
  #isSurnameOfAnother({ first, last, sign }: NameHit): boolean {
    const { words } = this.#reading;
    const word = words[first];
    if (first !== last || word?.kind !== 'word') return false;
    const before = words[first - 1];
    if (before !== undefined && this.#isNextTo(first) && !this.#covered.has(first - 1)) {
      // "Stephen Spielberg" and "Chris Nolan" are meant well.
      const isOwn = sign.topic.label.toLowerCase().startsWith(before.form.slice(0, LETTERS_OF_FIRST_NAME));

      if (!isOwn && this.#isFirstName(before.form) && isCapital(before.text) === isCapital(word.text)) return true;
      if (!isOwn && !before.opens && this.#looksLikeName(first - 1) && !TITLES.has(before.form)) return true;
    }
    if (sign.certainty === 'free' || !isCapital(word.text)) return false;
    return this.#isNextTo(first + 1) && this.#looksLikeName(first + 1) && !this.#covered.has(first + 1);
  }

  /** Whether only a space is between a word and the one before it. */
  #isNextTo(at: number): boolean {
    const { words, text } = this.#reading;
    const before = words[at - 1];
    const word = words[at];
    return before !== undefined && word !== undefined && text.slice(before.end, word.start) === ' ';
  }

  /** Whether a word has a capital that means something, and small letters: unlike "BTS", "I" and "Nolan's". */
  #looksLikeName(at: number): boolean {
    const word = this.#reading.words[at]?.text ?? '';
    if (word.length < 3 || !isCapital(word) || word.includes("'") || word.includes('’')) return false;
    return word.charAt(1) === word.charAt(1).toLowerCase() && this.#tellCapitals();
  }
}

/** Words that are a part of some name, apart from those that are only often titles. */
function coveredBy(named: readonly NameHit[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { first, last, sign } of named) {
    if (sign.certainty === 'clued' || sign.certainty === 'surname') continue;
    for (let at = first; at <= last; at += 1) covered.add(at);
  }
  return covered;
}

function isOfYear({ year }: Looks, { name: { years } }: NameSign): boolean {
  if (year === undefined) return false;
  // Festivals and countries differ by a year.
  if (years !== undefined) return years.some((one) => Math.abs(one - Math.abs(year)) <= 1);
  return year > 0;
}
