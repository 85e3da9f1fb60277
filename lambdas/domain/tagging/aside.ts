/** A sentence that begins like this names what the text is not about: "Not the wine glass. I mean the slap." */
export const SETS_ASIDE: ReadonlySet<string> = new Set(['not', 'different', 'another', 'unlike', 'besides', 'forget']);
