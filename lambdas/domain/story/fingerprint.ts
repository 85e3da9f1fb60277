import type { Tags, TopicTag } from '../tagging/tags.ts';
import { hash23, hash32 } from './hash.ts';
import { storyLink } from './links.ts';
import { keyOfSign, SIGN, STANDS_AS, standsAsOfSign, toSign, weightOfSign } from './sign.ts';
import { withoutSiteTail } from './site-tail.ts';
import type { Meaning, Vocabulary } from './vocabulary.ts';
import { createPieceReader } from './words.ts';

/** Raised with every change that makes fingerprints of before and after incomparable. */
export const FINGERPRINT_VERSION = '2';

/** What a text tells, small enough to keep many. */
export interface Fingerprint {
  /** At most 40, in ascending order, each of them once; see `toSign`. */
  readonly signs: Uint32Array;
  /** Hashes of the pages it points to or is. */
  readonly links: Uint32Array;
  /** Whether it is a behind-the-scenes revelation at all. */
  readonly isRevelation: boolean;
}

export interface Told {
  readonly title?: string;
  readonly text: string;
  readonly url?: string;
  readonly tags: Pick<Tags, 'relevant' | 'topics' | 'retells'>;
}

/** Of a long article the heaviest signs are kept. */
const MAX_SIGNS = 40;
/** Before that, of a text of many words. */
const MAX_COLLECTED = 512;

const WEIGHT = {
  person: 3,
  firstName: 2,
  work: 4,
  titleWord: 2,
  theme: 1,
  pair: 2,
  fewOf: 2,
  manyOf: 6,
  lore: 15,
} as const;
/** Of a title that nobody linked, only words as rare as this are known again. */
const RARE = 3;

/** Smaller numbers are in every second text, and told loosely. */
const MANY = 10;
const HUNDRED = 100;

export type Fingerprinter = (told: Told) => Fingerprint;

export function createFingerprinter(vocabulary: Vocabulary): Fingerprinter {
  const readPieces = createPieceReader();
  const signs = new Uint32Array(MAX_COLLECTED);
  let collected = 0;
  let lastWord = -1;
  let amounts: number[] = [];
  let spelled: readonly Meaning[] = [];
  let links: string[] = [];

  const sink = {
    word: (raw: string, isName: boolean) => {
      lastWord = -1;
      const meaning = vocabulary.meaningOf(raw);
      const { amount } = meaning;
      if (amount !== undefined) addAmount(amount);
      const word = amount === undefined ? meaning : meaning.unit;
      if (word !== undefined) addWord(word, isName);
    },
    nameBefore: () => {
      const sign = signs[lastWord];
      if (sign !== undefined && isWordSign(sign)) signs[lastWord] = sign | (STANDS_AS.name << 4);
    },
    pair: (pair: string) => {
      lastWord = -1;
      // Two characters of kana alone are mostly grammar.
      if (!HIRAGANA.test(pair)) add(SIGN.word, hash23(pair), STANDS_AS.word, WEIGHT.pair);
    },
    link: (address: string) => {
      links.push(address);
    },
  };

  return ({ title, text, url, tags }) => {
    collected = 0;
    lastWord = -1;
    amounts = [];
    links = url === undefined ? [] : [url];
    spelled = addTopics(tags.topics);
    if (tags.retells !== undefined) add(SIGN.lore, hash23(tags.retells), STANDS_AS.word, WEIGHT.lore);
    const body = withoutSiteTail(text);
    readPieces(title === undefined || text.startsWith(title) ? body : `${withoutSiteTail(title)}\n${body}`, sink);
    return { signs: heaviest(signs.subarray(0, collected)), links: pagesOf(links), isRevelation: tags.relevant };
  };

  function add(kind: number, hash: number, standsAs: number, weight: number): void {
    if (collected >= MAX_COLLECTED) return;
    signs[collected] = toSign(kind, hash, standsAs, weight);
    collected += 1;
  }

  function addAmount(said: number): void {
    // "thirty-two" comes as two words.
    const tens = amounts.at(-1) ?? 0;
    const amount = said < MANY && tens >= 20 && tens < HUNDRED && tens % 10 === 0 ? tens + said : said;
    if (amount !== said) amounts.pop();
    if (amount >= MANY)
      add(SIGN.number, hash23(`#${amount}`), STANDS_AS.word, amount >= HUNDRED && !isYear(amount) ? 4 : 2);
    if (!isYear(amount)) amounts.push(amount);
  }

  function addWord(word: Meaning, isName: boolean): void {
    const { form, name, hash, weight, isBodyPart, isConcept, isName: isKnownName } = word;
    if (isSpelled(form)) {
      amounts = [];
      return;
    }
    // "five or six weeks", "4 whole days": what stands between says nothing.
    if (weight === 0) {
      if (name === '' && form.length > 3) amounts = [];
      return;
    }
    if (amounts.length > 0) {
      for (const each of amounts) {
        add(SIGN.quantity, quantityHash(name, each), STANDS_AS.word, each < MANY ? WEIGHT.fewOf : WEIGHT.manyOf);
      }
      amounts = [];
    }
    if (isBodyPart) add(SIGN.body, hash, STANDS_AS.word, weight);
    else {
      const standsAsName = (isName || isKnownName) && !isConcept && weight > 1;
      add(SIGN.word, hash, standsAsName ? STANDS_AS.name : STANDS_AS.word, weight);
      if (!isConcept && weight > 1) lastWord = collected - 1;
    }
  }

  function isSpelled(form: string): boolean {
    for (const each of spelled) if (each.form === form) return true;
    return false;
  }

  /**
   * Names that the tagger has linked count by what they are linked to, so that other spellings of them are the same.
   * Returns the words that are taken.
   */
  function addTopics(topics: readonly TopicTag[]): readonly Meaning[] {
    const taken: Meaning[] = [];
    for (const { kind, id, label, matched } of topics) {
      if (kind === 'theme') add(SIGN.theme, hash23(id), STANDS_AS.word, WEIGHT.theme);
      if (kind !== 'person' && kind !== 'work') continue;
      for (const spelling of matched) taken.push(...vocabulary.meaningsOf(spelling));
      const words = vocabulary.meaningsOf(label);
      if (kind === 'work') {
        add(SIGN.work, hash23(id), STANDS_AS.word, WEIGHT.work);
        // Where another text writes the title so that nobody can tell it from a word.
        for (const { hash, weight, isConcept } of words) {
          if (weight >= RARE && !isConcept) add(SIGN.word, hash, STANDS_AS.name, WEIGHT.titleWord);
        }
      } else {
        taken.push(...words);
        for (const [at, { form, name, hash }] of words.entries()) {
          if (form.length < 3) continue;
          const weight = at === words.length - 1 ? WEIGHT.person : WEIGHT.firstName;
          add(SIGN.word, name === '' ? hash23(form) : hash, STANDS_AS.person, weight);
        }
      }
    }
    return taken;
  }
}

function isWordSign(sign: number): boolean {
  return standsAsOfSign(sign) === STANDS_AS.word;
}

function isYear(amount: number): boolean {
  return amount >= 1900 && amount <= 2099;
}

const HIRAGANA = /^[\u3040-\u309f]+$/;

function quantityHash(unit: string, amount: number): number {
  return ((hash32(unit) & 0x7ff) << 12) | (hash32(`#${amount}`) & 0xfff);
}

const NO_LINKS = new Uint32Array();

function pagesOf(addresses: readonly string[]): Uint32Array {
  if (addresses.length === 0) return NO_LINKS;
  const pages = new Set(addresses.map(storyLink).filter((link) => link !== undefined));
  return Uint32Array.from(pages, hash32).sort();
}

/** Sorted, each once, of too many the heaviest. What stood as a name once is a name; of its weights the least counts. */
function heaviest(signs: Uint32Array): Uint32Array {
  signs.sort();
  let kept = 0;
  for (const sign of signs) {
    const before = signs[kept - 1] ?? 0;
    if (kept > 0 && keyOfSign(before) === keyOfSign(sign)) signs[kept - 1] = sign;
    else {
      signs[kept] = sign;
      kept += 1;
    }
  }
  const each = signs.slice(0, kept);
  if (kept <= MAX_SIGNS) return each;
  return each
    .sort((one, two) => weightOfSign(two) - weightOfSign(one) || one - two)
    .slice(0, MAX_SIGNS)
    .sort();
}
