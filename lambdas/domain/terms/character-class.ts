/** What a character is to a term; 0 is for "not looked at yet". */
export const CHARACTER = {
  /** A mark that is a word of its own, such as `&` or an emoji. */
  other: 1,
  /** A letter or digit of a script that parts its words. */
  letter: 2,
  /** What combines with it. */
  accent: 3,
  /** A letter of a script without spaces between words: each counts as a word. */
  lone: 4,
  /** What combines with that. */
  loneAccent: 5,
  /** White space, hyphens, apostrophes, `_`: they join the words of a phrase. */
  joint: 6,
} as const;

const SPACELESS = new RegExp(
  `^[${['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr'].map((script) => `\\p{scx=${script}}`).join('')}]`,
  'u',
);
const LETTER = /^[\p{L}\p{N}]/u;
const ACCENT = /^\p{M}/u;
const JOINT = /^[\s\p{Pd}_']/u;

/** Filled as characters turn up: a look into it is much cheaper than asking Unicode. */
const KNOWN = new Uint8Array(0x10000);

/** The class of the character that begins at `at`. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Beyond the basic plane there are too many to remember.
  if (unit >= 0xd800 && unit < 0xdc00) return classOf(String.fromCodePoint(text.codePointAt(at) ?? unit));
  const known = KNOWN[unit];
  if (known !== undefined && known !== 0) return known;
  const found = classOf(text.charAt(at));
  KNOWN[unit] = found;
  return found;
}

function classOf(character: string): number {
  const isSpaceless = SPACELESS.test(character);
  if (LETTER.test(character)) return isSpaceless ? CHARACTER.lone : CHARACTER.letter;
  if (ACCENT.test(character)) return isSpaceless ? CHARACTER.loneAccent : CHARACTER.accent;
  return JOINT.test(character) ? CHARACTER.joint : CHARACTER.other;
}
