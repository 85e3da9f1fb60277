import type { Fingerprint } from './fingerprint.ts';
import { keyOfSign, kindOfSign, SIGN, STANDS_AS, standsAsOfSign, weightOfSign } from './sign.ts';

/**
 * What weighs less is in too many texts to find anything by. First names and everyday titles are no use; everyday words
 * are, in a short text.
 */
const MIN_NAME_WEIGHT = 3;
const MIN_OTHER_WEIGHT = 2;
const MOST_NAMES = 5;
const MOST_OTHERS = 5;
const MOST_LINKS = 2;

/**
 * What two texts of one story are found by: each is filed under its links and its heaviest signs, and two that share one of
 * these are compared. Of signs that weigh the same the lowest hashes are taken, so that two long texts pick the same ones
 * (the idea of min-hashing). Ninety-nine in a hundred pairs that would be taken for one story meet (measured on labelled
 * mentions); at most a dozen look-ups a text, six for most.
 */
export function lookupKeys(fingerprint: Fingerprint): string[] {
  return lookupNumbers(fingerprint).map((key) =>
    key >= FIRST_LINK ? `l${(key - FIRST_LINK).toString(36)}` : key.toString(36),
  );
}

/** Keys of signs have 26 bits: links come after them. */
const FIRST_LINK = 2 ** 26;

/** The same as numbers, which is quicker where they are not stored. */
export function lookupNumbers({ signs, links }: Fingerprint): number[] {
  const contents: number[] = [];
  const names: number[] = [];
  for (const sign of signs) {
    const kind = kindOfSign(sign);
    if (kind === SIGN.theme || kind === SIGN.quantity) continue;
    const isNamed = kind === SIGN.work || standsAsOfSign(sign) !== STANDS_AS.word;
    if (isNamed) {
      if (weightOfSign(sign) >= MIN_NAME_WEIGHT) insert(sign, names, MOST_NAMES);
    } else if (weightOfSign(sign) >= MIN_OTHER_WEIGHT) insert(sign, contents, MOST_OTHERS);
  }
  const found: number[] = [];
  for (const link of links.subarray(0, MOST_LINKS)) found.push(FIRST_LINK + link);
  // Names come last: many stories are about the same ones.
  for (const sign of contents) found.push(keyOfSign(sign));
  for (const sign of names) found.push(keyOfSign(sign));
  return found;
}

/** Keeps the first `most`, the heaviest first. Signs come in the order of their hashes. */
function insert(sign: number, into: number[], most: number): void {
  let at = into.length;
  while (at > 0 && weightOfSign(into[at - 1] ?? 0) < weightOfSign(sign)) at -= 1;
  if (at >= most) return;
  into.splice(at, 0, sign);
  if (into.length > most) into.pop();
}
