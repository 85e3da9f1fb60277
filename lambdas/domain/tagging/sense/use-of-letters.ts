import type { Hit } from '../lexicon.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';
import { type Clue, useClue } from './clue.ts';
import { adjacent, markAfter } from './neighbours.ts';
import { objectClues } from './use-of-phrase.ts';
import {
  AMOUNTS,
  COPULAS,
  DEEDS,
  FOOTAGE_LINKS,
  LEANING_LEADS,
  NAME_LEADS,
  OWNERS,
  POP_NOUNS,
  PORTIONS,
  RECORDINGS,
  RIDES,
  WATCHED,
} from './use-words.ts';

/** "bts" as a word of a sentence: what stands before and after it tells footage from a name. */
export function usesOfLetters(reading: Reading, at: number): Clue[] {
  const bts = reading.words[at];
  if (bts === undefined) return [];
  if (bts.form !== 'bts') return [glued(bts)];
  const after = adjacent(reading, at, 1);
  // A ticker, "$BTS up 12%", and several of what is shortened to BT.
  if (reading.text.charAt(bts.start - 1) === '$' || bts.text === 'BTs') return [useClue('other', 4, bts, bts)];
  const spelled = spellingClues(bts);
  if (after !== undefined && isOfAGroup(after)) return [...spelled, useClue('band', 2.2, bts, after)];
  if (after?.form === 'of')
    return [...spelled, useClue('production', 0.5, bts, after), ...objectClues(reading, at + 1)];
  return [
    ...spelled,
    ...(after === undefined ? [] : recordingClues(bts, after)),
    ...(after?.form === 'and' ? [useClue('band', 0.8, bts, after)] : []),
    ...markClues(reading, bts),
    ...(isWatched(reading.words, at) ? [useClue('band', 1, bts, bts)] : []),
    ...leadClues(reading, at, bts, after),
  ];
}

/** Letters that a word of another script follows: Thai ones are about a train, all others about a band. */
function glued(bts: Token): Clue {
  const code = bts.form.charCodeAt(3);
  return code >= 0x0e00 && code <= 0x0e7f ? useClue('other', 1, bts, bts) : useClue('band', 3, bts, bts);
}

/** "BTS's" and "BTS'" are somebody's. */
function spellingClues(bts: Token): Clue[] {
  return bts.text.length > 3 ? [useClue('band', 2.2, bts, bts)] : [];
}

/** "BTS members", "BTS x Coldplay". */
function isOfAGroup({ form }: Token): boolean {
  return POP_NOUNS.has(form) || form === 'x' || form === 'vs' || form === 'ft' || form === 'feat';
}

function recordingClues(bts: Token, after: Token): Clue[] {
  if (RECORDINGS.has(after.form)) return [useClue('production', WATCHED.has(after.form) ? 0.4 : 1.4, bts, after)];
  return FOOTAGE_LINKS.has(after.form) ? [useClue('production', 1.2, bts, after)] : [];
}

function markClues({ text }: Reading, bts: Token): Clue[] {
  const mark = markAfter(text, bts.end);
  if (mark === ':') return [useClue('production', 1.2, bts, bts)];
  return mark === '>' || mark === '<' ? [useClue('band', 1.5, bts, bts)] : [];
}

/** "Watching another sad bts video". */
function isWatched(words: readonly Token[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some(
      ({ stem, form, sentence }) => sentence === words[at]?.sentence && (stem === 'watch' || form === 'rewatching'),
    );
}

/** What the word before says. */
function leadClues(reading: Reading, at: number, bts: Token, after: Token | undefined): Clue[] {
  const before = adjacent(reading, at, -1);
  const deed = after !== undefined && DEEDS.has(after.form) ? after : undefined;
  const isCopula = deed !== undefined && COPULAS.has(deed.form);
  if (before === undefined) return deed === undefined ? [] : [useClue('band', isCopula ? 0.6 : 1.8, bts, deed)];
  if (PORTIONS.has(before.form)) return [useClue('production', 1.6, before, bts)];
  if (before.form === 'the' || before.form === 'a')
    return [...rideClues(reading, at, bts), articleClue(before, bts, after)];
  if (before.form === 'of') {
    const isAmount = AMOUNTS.has(reading.words[at - 2]?.form ?? '');
    return [useClue(isAmount ? 'production' : 'band', 1.5, before, bts)];
  }
  if (NAME_LEADS.has(before.form)) {
    const name = useClue('band', 1.8, before, bts);
    return deed === undefined ? [name] : [name, useClue('band', 1, bts, deed)];
  }
  if (OWNERS.has(before.form)) return [ownedClue(before, bts, after)];
  if (LEANING_LEADS.has(before.form)) return [useClue('band', 0.8, before, bts)];
  // "Titanic bts".
  if (reading.hits.some((hit) => isNameUpTo(hit, at - 1))) return [useClue('production', 2, before, bts)];
  return deed === undefined || isCopula ? [] : [useClue('band', 1.2, bts, deed)];
}

/** "Took the BTS to Mo Chit". */
function rideClues({ words }: Reading, at: number, bts: Token): Clue[] {
  const ride = words[at - 2];
  return ride !== undefined && ride.sentence === bts.sentence && RIDES.has(ride.form)
    ? [useClue('other', 1.4, ride, bts)]
    : [];
}

/** "The bts is grim" is footage, "a BTS hoodie" is not. */
function articleClue(before: Token, bts: Token, after: Token | undefined): Clue {
  const isHoodie = before.form === 'a' && after !== undefined && !RECORDINGS.has(after.form);
  return isHoodie ? useClue('band', 0.8, bts, after) : useClue('production', 0.9, before, bts);
}

/** "My bts" is footage, "my bts collection" is not. */
function ownedClue(before: Token, bts: Token, after: Token | undefined): Clue {
  const ends = after === undefined || after.form === 'to' || LEANING_LEADS.has(after.form);
  const isFootage = ends || FOOTAGE_LINKS.has(after.form) || RECORDINGS.has(after.form);
  return isFootage ? useClue('production', 0.8, before, bts) : useClue('band', 1.2, bts, after);
}

function isNameUpTo({ sign, last }: Hit, at: number): boolean {
  return last === at && sign.kind === 'name' && sign.certainty !== 'clued';
}
