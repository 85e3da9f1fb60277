import { foldedWords } from '../tagging/fold-word.ts';
import type { Tags, TopicTag } from '../tagging/tags.ts';
import { hash24, hash32 } from './hash.ts';
import { storyLink } from './links.ts';
import { withoutSiteTail } from './site-tail.ts';
import type { Vocabulary } from './vocabulary.ts';
import { type Piece, readPieces } from './words.ts';

/** Raised with every change that makes fingerprints of before and after incomparable. */
export const FINGERPRINT_VERSION = '1';

/** What one shared sign between two texts is. The order is fixed: it is part of what is stored. */
export const SIGN_KINDS = ['word', 'name', 'person', 'work', 'theme', 'number', 'quantity', 'body'] as const;
export type SignKind = (typeof SIGN_KINDS)[number];

/**
 * What a text tells, small enough to keep many: numbers of 32 bits, `hash (24) | kind (4) | weight (4)`, in ascending order. A quantity's hash is
 * its unit (12) and its amount (12), so that "47 takes" and "127 takes" can be seen to disagree.
 */
export interface Fingerprint {
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
  readonly tags: Pick<Tags, 'relevant' | 'topics'>;
}

/** Of a long article the heaviest signs are kept. */
const MAX_SIGNS = 40;

const WEIGHT = { person: 3, firstName: 2, work: 4, theme: 1, fewOf: 2, manyOf: 6 } as const;

/** Smaller numbers are in every second text, and told loosely. */
const MANY = 10;

export type Fingerprinter = (told: Told) => Fingerprint;

export function createFingerprinter(vocabulary: Vocabulary): Fingerprinter {
  return ({ title, text, url, tags }) => {
    const body = withoutSiteTail(text);
    const whole = title === undefined || text.startsWith(title) ? body : `${withoutSiteTail(title)}\n${body}`;
    const { pieces, links } = readPieces(whole);
    const signs = new Map<number, number>();
    const spelled = addTopics(tags.topics, vocabulary, signs);
    addPieces(pieces, spelled, vocabulary, signs);
    const addresses = [...(url === undefined ? [] : [url]), ...links];
    const pages = new Set(addresses.map(storyLink).filter((link) => link !== undefined));
    return { signs: heaviest(signs), links: Uint32Array.from(pages, hash32).sort(), isRevelation: tags.relevant };
  };
}

/** Names that the tagger has linked count by what they are linked to, so that other spellings of them are the same. Returns the words that are taken. */
function addTopics(
  topics: readonly TopicTag[],
  vocabulary: Vocabulary,
  signs: Map<number, number>,
): ReadonlySet<string> {
  const spelled = new Set<string>();
  for (const { kind, id, label, matched } of topics) {
    if (kind === 'theme') add(signs, hash24(id), 'theme', WEIGHT.theme);
    if (kind !== 'person' && kind !== 'work') continue;
    for (const spelling of matched) for (const word of foldedWords(spelling)) spelled.add(word);
    if (kind === 'work') {
      add(signs, hash24(id), 'work', WEIGHT.work);
      // Where another text writes the title so that nobody can tell it from a word.
      for (const word of foldedWords(label)) {
        const { hash, weight, isConcept } = vocabulary.meaningOf(word);
        if (weight >= 3 && !isConcept) add(signs, hash, 'name', 2);
      }
    } else {
      const words = foldedWords(label);
      for (const [at, word] of words.entries()) {
        spelled.add(word);
        if (word.length > 2) {
          add(
            signs,
            hash24(vocabulary.meaningOf(word).name || word),
            'person',
            at === words.length - 1 ? WEIGHT.person : WEIGHT.firstName,
          );
        }
      }
    }
  }
  return spelled;
}

function addPieces(
  pieces: readonly Piece[],
  spelled: ReadonlySet<string>,
  vocabulary: Vocabulary,
  signs: Map<number, number>,
): void {
  let amounts: number[] = [];
  for (const { form, isName, isPair } of pieces) {
    if (isPair) {
      const weight = pairWeight(form);
      if (weight > 0) add(signs, hash24(form), 'word', weight);
      continue;
    }
    const ofForm = vocabulary.meaningOf(form);
    const { amount: said, unit } = measure(form, ofForm.number);
    if (said !== undefined) {
      // "thirty-two" comes as two words.
      const tens = amounts.at(-1) ?? 0;
      const amount = said < 10 && tens >= 20 && tens < 100 && tens % 10 === 0 ? tens + said : said;
      if (amount !== said) amounts.pop();
      if (amount >= MANY) add(signs, hash24(`#${amount}`), 'number', amount >= 100 && !isYear(amount) ? 4 : 2);
      if (!isYear(amount)) amounts.push(amount);
      if (unit === '') continue;
    }
    const word = said === undefined ? form : unit;
    if (spelled.has(word)) {
      amounts = [];
      continue;
    }
    const meaning = word === form ? ofForm : vocabulary.meaningOf(word);
    const { name, hash, weight, isBodyPart, isConcept, isName: isKnownName } = meaning;
    // "five or six weeks", "4 whole days": what stands between says nothing.
    if (weight === 0) {
      if (name === '' && word.length > 3) amounts = [];
      continue;
    }
    for (const each of amounts) {
      add(signs, quantityHash(name, each), 'quantity', each < MANY ? WEIGHT.fewOf : WEIGHT.manyOf);
    }
    amounts = [];
    const kind = isBodyPart ? 'body' : (isName || isKnownName) && !isConcept && weight > 1 ? 'name' : 'word';
    add(signs, hash, kind, weight);
  }
}

const NO_AMOUNT = { unit: '' } as const;
const NUMBER = /^(\d{1,9})(?:[.,](\d{1,3}))*([\p{L}]*)/u;

/** `127`, `five`, `9000lb`, `150,000`: the number and, where it is glued on, its unit. */
function measure(form: string, number: number | undefined): { readonly amount?: number; readonly unit: string } {
  const first = form.charCodeAt(0);
  if (first < 0x30 || first > 0x39) return number === undefined ? NO_AMOUNT : { amount: number, unit: '' };
  const found = NUMBER.exec(form);
  if (found === null) return NO_AMOUNT;
  const digits = form.slice(0, form.length - (found[3]?.length ?? 0)).replaceAll(/[.,](?=\d{3}(?!\d))/g, '');
  const amount = Math.floor(Number(digits.replace(',', '.')));
  return Number.isFinite(amount) ? { amount, unit: found[3] ?? '' } : { unit: '' };
}

function isYear(amount: number): boolean {
  return amount >= 1900 && amount <= 2099;
}

const HIRAGANA = /^[\u3040-\u309f]+$/;

/** Two characters of kana alone are mostly grammar. */
function pairWeight(pair: string): number {
  return HIRAGANA.test(pair) ? 0 : 2;
}

function quantityHash(unit: string, amount: number): number {
  return ((hash32(unit) & 0xfff) << 12) | (hash32(`#${amount}`) & 0xfff);
}

function add(signs: Map<number, number>, hash: number, kind: SignKind, weight: number): void {
  const key = kind === 'quantity' ? -1 - hash : hash;
  const sign = ((hash << 8) | (SIGN_KINDS.indexOf(kind) << 4) | weight) >>> 0;
  const known = signs.get(key);
  // A word that stood as a name once is a name.
  if (known === undefined || (kind === 'name' && kindOfSign(known) === 'word')) signs.set(key, sign);
}

function heaviest(signs: ReadonlyMap<number, number>): Uint32Array {
  const all = [...signs.values()];
  const kept = all.length <= MAX_SIGNS ? all : all.toSorted((a, b) => (b & 15) - (a & 15)).slice(0, MAX_SIGNS);
  return Uint32Array.from(kept).sort();
}

export function hashOfSign(sign: number): number {
  return sign >>> 8;
}

export function kindOfSign(sign: number): SignKind {
  return SIGN_KINDS[(sign >>> 4) & 15] ?? 'word';
}

export function weightOfSign(sign: number): number {
  return sign & 15;
}
