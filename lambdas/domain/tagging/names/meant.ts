import type { Reading } from '../reading.ts';
import { Company } from './company.ts';
import { type NameHit, TextContext } from './context.ts';
import type { KnownName } from './known-names.ts';
import { isCapital, isQuotedAt } from './looks.ts';
import type { NameIndex } from './name-index.ts';

const ROUNDS = 2;

/** Which of the names in a text are meant. `sure` are named in another way, by a handle. */
export function namesMeant(
  reading: Reading,
  named: readonly NameHit[],
  sure: readonly KnownName[],
  { linked, isFirstName }: Pick<NameIndex, 'linked' | 'isFirstName'>,
): NameHit[] {
  const isAnybodyThere =
    sure.length > 0 ||
    reading.hits.some(({ sign }) => sign.kind === 'clue') ||
    named.some(({ sign }) => sign.certainty !== 'clued' && sign.certainty !== 'surname');
  // Words such as "it" and "white" are in every text; without anybody they belong to they have to look like names.
  const possible = named.filter(({ sign: { certainty }, first }) => {
    if (certainty === 'surname') return isAnybodyThere && isCapital(reading.words[first]?.text ?? '');
    return certainty !== 'clued' || isAnybodyThere || isMarked(reading, first);
  });
  if (possible.length === 0) return [];
  const clued = new Set(reading.hits.flatMap(({ sign }) => (sign.kind === 'clue' ? [sign.known] : [])));
  const text = new TextContext(reading, possible, isFirstName);
  const meant = new Set(possible.filter((hit) => text.isClear(hit)));
  const doubtful = possible.filter((hit) => !meant.has(hit) && hit.sign.certainty !== 'free');
  const known = new Set<KnownName>();
  // What the first round finds may speak for others in the second: "In Alien, Cartwright did not know".
  for (let round = 0; round < ROUNDS; round += 1) {
    const named = [...sure, ...[...meant].map(({ sign }) => sign.known)];
    const company = new Company(named, clued, linked);
    for (const hit of doubtful) {
      if (meant.has(hit)) continue;
      const one = hit.sign.known;
      const isKnown = company.knows(one);
      if (isKnown) known.add(one);
      if (text.isMeant(hit, isKnown)) meant.add(hit);
    }
  }
  // Two doubtful names that know each other explain each other: "Cameron flooded the Titanic set".
  const pairing = doubtful.filter((hit) => !meant.has(hit) && text.mayPair(hit));
  const pairs = new Set(pairing.map(({ sign }) => sign.known));
  for (const hit of pairing) if (isAnyIn(linked(hit.sign.known), pairs)) meant.add(hit);
  return withoutRivals(
    possible.filter((hit) => meant.has(hit)),
    known,
  );
}

/** Of names that share a spelling the clear one, or else the one that something speaks for: "Fallout" beside Tom Cruise. */
function withoutRivals(meant: readonly NameHit[], isKnown: ReadonlySet<KnownName>): NameHit[] {
  const claimOf = ({ sign: { certainty, known: one } }: NameHit): number => {
    if (certainty === 'free') return CLAIMS.clear;
    if (certainty === 'surname') return CLAIMS.surname;
    return isKnown.has(one) ? CLAIMS.known : CLAIMS.listed;
  };
  const best = new Map<string, number>();
  for (const hit of meant) best.set(spanOf(hit), Math.max(best.get(spanOf(hit)) ?? 0, claimOf(hit)));
  return meant.filter((hit) => claimOf(hit) === best.get(spanOf(hit)));
}

const CLAIMS = { surname: 0, listed: 1, known: 2, clear: 3 };

function spanOf({ first, last }: NameHit): string {
  return `${first} ${last}`;
}

function isAnyIn(some: ReadonlySet<KnownName>, others: ReadonlySet<KnownName>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}

function isMarked({ words, text }: Reading, first: number): boolean {
  const word = words[first];
  return word !== undefined && (word.kind === 'hashtag' || isCapital(word.text) || isQuotedAt(text, word.start));
}
