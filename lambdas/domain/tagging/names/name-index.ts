import { remembering } from '../../remembering.ts';
import type { TopicId } from '../../topic.ts';
import { foldWord } from '../fold-word.ts';
import type { Industry } from '../tags.ts';
import type { Token } from '../tokens.ts';
import { loneWord, MOST_REMEMBERED, rememberByWord } from '../words.ts';
import type { CompiledNames } from './compiled-names.ts';
import { coresOf, wordsInside } from './hashtag-parts.ts';
import type { Links } from './known-names.ts';
import type { NameSign, NamesSign } from './name-sign.ts';
import { LONG_ALONE, NameTable, NO_READINGS, NO_SIGNS, NOWHERE } from './name-table.ts';
import { AMPERSAND } from './spellings.ts';

type Found = (sign: NamesSign, first: number, last: number) => void;

export interface NameIndex {
  /**
   * Calls `found` for every name, clue and decoy, in order of their first words. A hashtag is one word, and may hold a name
   * among others.
   */
  readonly match: (words: readonly Token[], found: Found) => void;
  /** Whom a handle without its "@", folded, belongs to. */
  readonly ofHandle: (handle: string) => readonly NameSign[];
  /** Whether some person of the catalog has this first name, folded. */
  readonly isFirstName: (form: string) => boolean;
  readonly linked: Links;
  /** What was made, of a work; of a person only where it is not film or television. */
  readonly industryOf: (id: TopicId) => Industry | undefined;
}

type Piece = Pick<Token, 'word' | 'sentence' | 'start' | 'end'>;

/** A mark between two words takes more than the one space. */
const SHORTEST_GAP = 2;
const SHORTEST_FIRST_NAME = 3;
/** Shorter words of a title are "the" and "of". */
const SHORTEST_TELLING = 4;

/**
 * All names in one trie over the words of a name, so that reading a text costs one look-up a word, and another where a name
 * may go on, however many names there are. Made when the first text comes.
 */
export function createNameIndex(compiled: CompiledNames): NameIndex {
  let made: NameTable | undefined;
  const table = (): NameTable => {
    made ??= new NameTable(compiled);
    return made;
  };
  const readingsOf = rememberByWord('names', ({ form }) => (form === '' ? NO_READINGS : table().readingsOf(form)));
  const signsOfTag = remembering(MOST_REMEMBERED, findInTag);
  let ampersand: number | undefined;

  function matchWords(words: readonly Piece[], found: Found): void {
    for (let first = 0; first < words.length; first += 1) {
      const piece = words[first];
      if (piece === undefined) break;
      const readings = readingsOf(piece.word);
      if (readings === NO_READINGS) continue;
      const { starts, isGuess } = readings;
      for (let at = 0; at < starts.length; at += 1) {
        const guessed = isGuess ? table().spellingOf(readings.words[at] ?? 0) : '';
        walk(starts[at] ?? NOWHERE, words, first, first + 1, guessed, found);
      }
      for (const sign of readings.joined) found(sign, first, first);
    }
  }

  /** `guessed` are the words read, apart by spaces, if one of them is a guess. */
  function walk(node: number, words: readonly Piece[], first: number, at: number, guessed: string, found: Found): void {
    const names = table();
    for (const sign of names.signsAt(node)) {
      if (guessed === '') found(sign, first, at - 1);
      else if (isGuessAllowed(sign, guessed)) found(asGuess(sign, guessed), first, at - 1);
    }
    const word = words[at];
    if (word === undefined || word.sentence !== words[first]?.sentence || !names.goesOn(node)) return;
    const readings = readingsOf(word.word);
    const isApart = word.start - (words[at - 1]?.end ?? 0) >= SHORTEST_GAP;
    const mark = isApart ? behindMark(node) : NOWHERE;
    for (const reading of readings.words) {
      const next = names.follow(node, reading);
      const pair = mark === NOWHERE ? NOWHERE : names.follow(mark, reading);
      if (next === NOWHERE && pair === NOWHERE) continue;
      const isGuess = readings.isGuess || guessed !== '';
      const before = guessed === '' && isGuess ? readAs(words, first, at) : guessed;
      const readSoFar = isGuess ? `${before} ${names.spellingOf(reading)}` : '';
      if (next !== NOWHERE) walk(next, words, first, at + 1, readSoFar, found);
      if (pair !== NOWHERE) walk(pair, words, first, at + 1, readSoFar, found);
    }
    const other = words[at + 1];
    if (readings.words.length > 0 || other === undefined || other.sentence !== word.sentence) return;
    if (names.wordBefore(node).length < SHORTEST_TELLING) return;
    // "Ryan Rey nolds": a word that was torn apart.
    const whole = names.wordAt(word.word.form + other.word.form);
    const next = whole === undefined ? NOWHERE : names.follow(node, whole);
    if (next !== NOWHERE) walk(next, words, first, at + 2, guessed, found);
  }

  function behindMark(node: number): number {
    ampersand ??= table().wordAt(AMPERSAND) ?? NOWHERE;
    return ampersand === NOWHERE ? NOWHERE : table().follow(node, ampersand);
  }

  function findInTag(tag: string): readonly NamesSign[] {
    const names = table();
    for (const { core, isOfFilm } of coresOf(foldWord(tag))) {
      const signs = [...names.signsOfWord(core), ...names.joinedAs(core)];
      if (signs.length > 0) return isOfFilm ? signs.map(asCertain) : signs;
    }
    const inside = wordsInside(tag);
    if (inside.length < 2) return NO_SIGNS;
    const found: NamesSign[] = [];
    const pieces = inside.map((form) => ({ word: loneWord(form), sentence: 0, start: 0, end: 0 }));
    matchWords(pieces, (sign) => {
      if (sign.kind === 'name' && sign.certainty === 'free') found.push(sign);
    });
    return found;
  }

  function findByHandle(handle: string): readonly NameSign[] {
    const names = table();
    for (const { core, isOfFilm } of coresOf(handle)) {
      const meant = signsOfHandle(names, core, isOfFilm).filter(
        (sign): sign is NameSign => sign.kind === 'name' && (isOfFilm || sign.certainty === 'free'),
      );
      if (meant.length > 0) return meant;
    }
    return NO_SIGNS;
  }

  return {
    match(words, found) {
      let nextTag = indexOfTag(words, 0);
      if (nextTag > words.length) {
        matchWords(words, found);
        return;
      }
      const tellTagsUpTo = (at: number): void => {
        for (; nextTag <= at; nextTag = indexOfTag(words, nextTag + 1)) {
          const tag = words[nextTag];
          if (tag === undefined) return;
          if (tag.form !== '') for (const sign of signsOfTag(tag.text.slice(1))) found(sign, nextTag, nextTag);
        }
      };
      matchWords(words, (sign, first, last) => {
        tellTagsUpTo(first);
        found(sign, first, last);
      });
      tellTagsUpTo(words.length);
    },
    ofHandle: remembering(MOST_REMEMBERED, findByHandle),
    isFirstName: (form) => table().isFirstName(form),
    linked: (known) => table().known.linked(known),
    industryOf: (id) => table().known.industryOf(id),
  };
}

function signsOfHandle(names: NameTable, handle: string, isOfFilm: boolean): readonly NamesSign[] {
  const known = names.ofHandle(handle);
  if (known !== undefined) return known;
  const joined = names.joinedAs(handle);
  return joined.length > 0 || !isOfFilm ? joined : names.signsOfWord(handle);
}

/** The words of a name up to some word, as they are written. */
function readAs(words: readonly Piece[], first: number, at: number): string {
  return words
    .slice(first, at)
    .map(({ word }) => word.form)
    .join(' ');
}

/** Where the next hashtag is; behind all words if there is none. */
function indexOfTag(words: readonly Token[], from: number): number {
  let at = from;
  while (at < words.length && words[at]?.kind !== 'hashtag') at += 1;
  return at < words.length ? at : Number.POSITIVE_INFINITY;
}

function asCertain(sign: NamesSign): NamesSign {
  return sign.kind === 'name' ? sign.as('free') : sign;
}

/** Whether what is written may stand for this name although it is spelled otherwise: "the whole" is not "The Whale". */
function isGuessAllowed(sign: NamesSign, words: string): boolean {
  if (sign.kind !== 'name') return words.length >= LONG_ALONE;
  if (!words.includes(' ')) return sign.certainty === 'free' && words.length >= LONG_ALONE;
  if (sign.certainty === 'clued' || sign.certainty === 'proper') return false;
  const shortest = sign.topic.kind === 'person' ? SHORTEST_FIRST_NAME : SHORTEST_TELLING;
  const telling = words.split(' ').filter(({ length }) => length >= shortest);
  return telling.length > 1 || telling.some(({ length }) => length >= LONG_ALONE);
}

/** A single word that is misspelled needs a capital and talk of film. */
function asGuess(sign: NamesSign, key: string): NamesSign {
  const isSure = key.includes(' ') || sign.kind !== 'name' || sign.certainty !== 'free';
  return isSure ? sign : sign.as('capitalised');
}
