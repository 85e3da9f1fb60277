/** What the tagger borrows from a language library; the library itself stays in its adapter. */
export interface LanguageTools {
  /** The pieces of a text that match `TOKEN_PATTERN`, in order and as written. */
  readonly tokenize: (text: string) => readonly string[];
  /** The stem of a lower-case English word. */
  readonly stem: (word: string) => string;
  /** Valence of lower-case English words and short phrases, -5 to 5. */
  readonly valences: ReadonlyMap<string, number>;
  /**
   * The same for another language (ISO 639-1), its words folded (`foldWord`); undefined for one without a sound vocabulary.
   */
  readonly otherValences: (language: string) => ReadonlyMap<string, number> | undefined;
}
