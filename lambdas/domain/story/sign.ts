/** What one shared sign between two texts is. The order is fixed: it is stored, and signs are sorted by it. */
export const SIGN = { theme: 0, work: 1, lore: 2, body: 3, quantity: 4, number: 5, word: 6 } as const;

/** How a word stood in its text. */
export const STANDS_AS = { word: 0, name: 1, person: 2 } as const;

/**
 * One sign in 32 bits: kind (3), what it stands for (23), how it stands (2), weight (4). A quantity stands for its unit
 * (11) and its amount (12), so that "47 takes" and "127 takes" can be seen to disagree.
 */
export function toSign(kind: number, hash: number, standsAs: number, weight: number): number {
  return ((kind << 29) | (hash << 6) | (standsAs << 4) | weight) >>> 0;
}

/** Kind and what it stands for: two texts share a sign when this is the same. */
export function keyOfSign(sign: number): number {
  return sign >>> 6;
}

export function kindOfSign(sign: number): number {
  return sign >>> 29;
}

export function standsAsOfSign(sign: number): number {
  return (sign >>> 4) & 3;
}

export function weightOfSign(sign: number): number {
  return sign & 15;
}

/** A quantity's unit, among quantities. */
export function unitOfSign(sign: number): number {
  return sign >>> 18;
}

/** The region of the body, among parts of it. */
export function regionOfSign(sign: number): number {
  return sign >>> 26;
}
