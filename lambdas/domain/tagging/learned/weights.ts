/** What was learned, as text: small enough for a bundle, and quick to read. */
export interface LearnedWeights {
  /** The four senses, then the slugs of themes, then the industries. */
  readonly classes: readonly string[];
  /** In the order of `classes`, as are the weights. */
  readonly bias: readonly number[];
  /** How much the greatest weight is, either way. */
  readonly most: number;
  /** Stems, one a line. */
  readonly words: string;
  /** Words as they are said, one a line: what "broken" says besides what all of "break" does. */
  readonly forms: string;
  /** Two stems that stand together, `<stem> <stem>` a line. */
  readonly pairs: string;
  /** Signs by name, one a line. */
  readonly signs: string;
  /** For each word, then each form, pair and sign a line: a letter of `LETTERS` for each class. */
  readonly weights: string;
}

/** The levels of a weight from the most against a class to the most for it: none is in the middle. */
export const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+';
/** That of a word that says nothing of a class. */
export const NO_LEVEL = (LETTERS.length - 1) / 2;

/** The letter of a weight. Levels are closer to each other where weights are small: most are. */
export function letterOf(weight: number, most: number): string {
  const share = Math.min(1, Math.sqrt(Math.abs(weight) / most));
  return LETTERS.charAt(NO_LEVEL + Math.sign(weight) * Math.round(NO_LEVEL * share));
}
