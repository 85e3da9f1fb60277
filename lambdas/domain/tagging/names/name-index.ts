import type { Catalog } from '../catalog.ts';
import { foldWord } from '../fold-word.ts';
import type { Token } from '../tokens.ts';
import { CompiledNames, LONG_ALONE, NO_READINGS, NO_SIGNS, SHORTEST_TELLING } from './compiled-names.ts';
import { coresOf, wordsInside } from './hashtag-parts.ts';
import { knownNamesOf, type Links, linksBetween } from './known-names.ts';
import { follow, type NameNode } from './name-node.ts';
import type { NameSign, NamesSign } from './name-sign.ts';
import { AMPERSAND } from './spellings.ts';

type Found = (sign: NamesSign, first: number, last: number) => void;

export interface NameIndex {
  /** Calls `found` for every name, clue and decoy, in order of their first words. A hashtag is one word, and may hold a name among others. */
  readonly match: (words: readonly Token[], found: Found) => void;
  /** Whom a handle without its "@", folded, belongs to. */
  readonly ofHandle: (handle: string) => readonly NameSign[];
  /** Whether some person of the catalog has this first name, folded. */
  readonly isFirstName: (form: string) => boolean;
  readonly linked: Links;
}

type Piece = Pick<Token, 'form' | 'sentence' | 'start' | 'end'>;

/** A mark between two words takes more than the one space. */
const SHORTEST_GAP = 2;
const SHORTEST_FIRST_NAME = 3;
/** Texts repeat their words; the memory is bounded, so that a million posts take no more of it. */
const MAX_REMEMBERED = 20_000;

/**
 * All names in one trie over the words of a name, so that reading a text costs one look-up a word, and another where a name may
 * go on, however many names there are. Compiled when the first text comes.
 */
export function compileNames(catalog: Catalog): NameIndex {
  const known = knownNamesOf(catalog);
  let compiled: CompiledNames | undefined;
  const compile = (): CompiledNames => {
    compiled ??= new CompiledNames(known, catalog.decoys ?? []);
    return compiled;
  };
  const readingsOf = remembering((form: string) => compile().readingsOf(form));
  const signsOfTag = remembering(findInTag);

  function matchWords(words: readonly Piece[], found: Found): void {
    for (let first = 0; first < words.length; first += 1) {
      const word = words[first];
      if (word === undefined || word.form === '') continue;
      const readings = readingsOf(word.form);
      if (readings === NO_READINGS) continue;
      for (const [at, start] of readings.starts.entries()) {
        walk(start, words, first, first + 1, readings.isGuess ? (readings.words[at] ?? '') : '', found);
      }
      for (const sign of readings.joined) found(sign, first, first);
    }
  }

  /** `guessed` are the words read, apart by spaces, if one of them is a guess. */
  function walk(
    node: NameNode<NamesSign>,
    words: readonly Piece[],
    first: number,
    at: number,
    guessed: string,
    found: Found,
  ): void {
    for (const sign of node.signs) {
      if (guessed === '') found(sign, first, at - 1);
      else if (isGuessAllowed(sign, guessed)) found(asGuess(sign, guessed), first, at - 1);
    }
    const word = words[at];
    if (node.nextWord === undefined || word === undefined || word.sentence !== words[first]?.sentence) return;
    const readings = readingsOf(word.form);
    const isApart = word.start - (words[at - 1]?.end ?? 0) >= SHORTEST_GAP;
    for (const reading of readings.words) {
      const isGuess = readings.isGuess || guessed !== '';
      const readSoFar = isGuess ? `${guessed === '' ? readAs(words, first, at) : guessed} ${reading}` : '';
      const next = follow(node, reading);
      if (next !== undefined) walk(next, words, first, at + 1, readSoFar, found);
      const mark = isApart ? follow(node, AMPERSAND) : undefined;
      const pair = mark === undefined ? undefined : follow(mark, reading);
      if (pair !== undefined) walk(pair, words, first, at + 1, readSoFar, found);
    }
    const other = words[at + 1];
    if (!node.isTelling || readings.words.length > 0 || other === undefined || other.sentence !== word.sentence) return;
    // "Ryan Rey nolds": a word that was torn apart.
    const whole = follow(node, word.form + other.form);
    if (whole !== undefined) walk(whole, words, first, at + 2, guessed, found);
  }

  function findInTag(tag: string): readonly NamesSign[] {
    const names = compile();
    for (const { core, isOfFilm } of coresOf(foldWord(tag))) {
      const signs = [...(follow(names.start, core)?.signs ?? NO_SIGNS), ...(names.joined.get(core) ?? NO_SIGNS)];
      if (signs.length > 0) return isOfFilm ? signs.map(asCertain) : signs;
    }
    const inside = wordsInside(tag);
    if (inside.length < 2) return NO_SIGNS;
    const found: NamesSign[] = [];
    const pieces = inside.map((form) => ({ form, sentence: 0, start: 0, end: 0 }));
    matchWords(pieces, (sign) => {
      if (sign.kind === 'name' && sign.certainty === 'free') found.push(sign);
    });
    return found;
  }

  return {
    match(words, found) {
      let nextTag = indexOfTag(words, 0);
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
    ofHandle(handle) {
      const names = compile();
      for (const { core, isOfFilm } of coresOf(handle)) {
        const signs =
          names.handles.get(core) ??
          names.joined.get(core) ??
          (isOfFilm ? follow(names.start, core)?.signs : undefined);
        const meant = (signs ?? NO_SIGNS).filter(
          (sign): sign is NameSign => sign.kind === 'name' && (isOfFilm || sign.certainty === 'free'),
        );
        if (meant.length > 0) return meant;
      }
      return NO_SIGNS;
    },
    isFirstName: (form) => compile().firstNames.has(form),
    linked: linksBetween(known),
  };
}

function remembering<V>(find: (key: string) => V): (key: string) => V {
  const remembered = new Map<string, V>();
  return (key) => {
    const known = remembered.get(key);
    if (known !== undefined) return known;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const value = find(key);
    remembered.set(key, value);
    return value;
  };
}

/** The words of a name up to some word, as they are written. */
function readAs(words: readonly Piece[], first: number, at: number): string {
  return words
    .slice(first, at)
    .map(({ form }) => form)
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
