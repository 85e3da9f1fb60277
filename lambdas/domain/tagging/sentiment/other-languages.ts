import type { Token } from '../tokens.ts';
import { EMOJI_VALUES, emoticonValue } from './emoji.ts';
import { newEntry } from './lexicon.ts';
import { CLAUSE_ENDS, type Clause, type Weighed, type Weighing } from './weigh.ts';

/** Words that turn what follows, folded. natural's lists of them miss the commonest ("sin", "pas", "geen"). */
const NEGATIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    ['es', 'no ni nunca jamas sin nada nadie tampoco'],
    ['pt', 'nao nem nunca jamais sem nada ninguem'],
    ['fr', 'pas ne jamais sans rien ni aucun aucune'],
    ['it', 'non mai senza ne nessuno niente'],
    ['nl', 'niet geen nooit zonder niets niemand'],
  ].map(([language = '', words = '']) => [language, new Set(words.split(' '))] as const),
);
const NEGATION_REACH = 3;

/**
 * A text in another language than English: its words by a vocabulary of that language where there is one, and emoji, which
 * need none. Nothing else of it is understood.
 */
export function weighOther(
  tokens: readonly Token[],
  end: number,
  language: string,
  vocabulary: ReadonlyMap<string, number> | undefined,
): Weighed {
  const negations = NEGATIONS.get(language);
  const weighings: Weighing[] = [];
  const clauses: Clause[] = [{ start: 0, opening: 'sentence' }];
  let negatedUntil = -1;
  for (let at = 0; at < end; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const value = feelingOf(token, vocabulary);
    if (value !== 0 && negations?.has(token.form) !== true) {
      weighings.push({
        entry: newEntry(value),
        first: at,
        last: at,
        clause: 0,
        strength: 1,
        isNegated: at <= negatedUntil,
        isIrreal: false,
      });
    }
    if (token.kind === 'mark' && CLAUSE_ENDS.has(token.text)) negatedUntil = -1;
    else if (negations?.has(token.form) === true) negatedUntil = at + NEGATION_REACH;
  }
  return { weighings, clauses, speaksOfFilm: false, exclamations: 0 };
}

function feelingOf({ kind, text, form }: Token, vocabulary: ReadonlyMap<string, number> | undefined): number {
  if (kind === 'emoji') return EMOJI_VALUES.get(text) ?? 0;
  if (kind === 'emoticon') return emoticonValue(text);
  return kind === 'word' ? (vocabulary?.get(form) ?? 0) : 0;
}
