/** What a UTF-16 unit is to somebody who looks for words. */
export const UNIT = { other: 1, letter: 2, mark: 3, spaceless: 4, highSurrogate: 5 } as const;

const LETTER = /[\p{L}\p{N}]/u;
const MARK = /\p{M}/u;
const SPACELESS = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー]/u;
const FIRST_SPACELESS = 0x0e00;

/** Says what units are; each is asked for once, because patterns of Unicode properties are slow. 64 KB. */
export function createUnitKinds(): (unit: number) => number {
  const kinds = new Uint8Array(0x1_0000);
  return (unit) => {
    const known = kinds[unit] ?? 0;
    if (known !== 0) return known;
    const kind = kindOf(unit);
    kinds[unit] = kind;
    return kind;
  };
}

function kindOf(unit: number): number {
  if (unit >= 0xd800 && unit < 0xdc00) return UNIT.highSurrogate;
  const character = String.fromCharCode(unit);
  if (LETTER.test(character))
    return unit >= FIRST_SPACELESS && SPACELESS.test(character) ? UNIT.spaceless : UNIT.letter;
  return MARK.test(character) ? UNIT.mark : UNIT.other;
}

/** Letters beyond the first plane are mostly those of fancy fonts, and rare Han. */
export function isLetterPair(pair: string): boolean {
  return LETTER.test(pair);
}
