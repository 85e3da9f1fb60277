import type { Reading } from '../reading.ts';
import { type Clue, useClue } from './clue.ts';
import { markAfter, neighbour } from './neighbours.ts';
import { ADVERB_LEADS, MAKING_GERUNDS, NOT_GERUNDS, PEOPLE, RECORDINGS, SUBJECTS } from './use-words.ts';
import { gradeOf } from './vocabulary.ts';

/** "Behind the scenes" as something to look at, or as where something is done. */
export function usesOfPhrase(reading: Reading, first: number, last: number): Clue[] {
  const { text, words } = reading;
  const start = words[first];
  const end = words[last];
  if (start === undefined || end === undefined) return [];
  const after = neighbour(words, last, 1);
  if (after !== undefined && RECORDINGS.has(after.form)) return [useClue('production', 1.4, start, after)];
  // "Behind the scenes, the party …": an adverb, and a statement about who does something there.
  if (start.opens && markAfter(text, end.end) === ',') return [useClue('figurative', 1.2, start, end)];
  if (after?.form === 'of' || after?.form === 'at' || after?.form === 'in') {
    // One visits a firm or a zoo: a shoot is spoken of with "of", "on" or "from".
    const visited = after.form === 'at' ? [useClue('figurative', 0.4, start, after)] : [];
    return [...visited, ...objectClues(reading, last + 1)];
  }
  const subject = after !== undefined && SUBJECTS.has(after.form) ? [useClue('figurative', 0.8, start, after)] : [];
  const before = start.opens ? undefined : neighbour(words, first, -1);
  if (before === undefined || before.kind !== 'word') return subject;
  if (PEOPLE.has(before.form)) return [...subject, useClue('figurative', 0.8, before, end)];
  return ADVERB_LEADS.has(before.form) ? [...subject, useClue('figurative', 1.2, before, end)] : subject;
}

/** How far, in words, the noun after "of" may stand: "of the making of my very first music video". */
const OBJECT_REACH = 7;

/** What it is behind the scenes of, a shoot or life, by what stands after the little word at `link`. */
export function objectClues({ words, hits }: Reading, link: number): Clue[] {
  const start = words[link];
  const next = neighbour(words, link, 1);
  if (start === undefined || next === undefined) return [];
  const clues: Clue[] = [];
  if (next.kind === 'word' && next.form.endsWith('ing')) {
    if (MAKING_GERUNDS.has(next.form)) clues.push(useClue('production', 0.8, start, next));
    else if (!NOT_GERUNDS.has(next.form)) clues.push(useClue('figurative', 1.6, start, next));
  }
  for (const hit of hits) {
    if (hit.first > link + OBJECT_REACH) break;
    const grade = hit.first > link ? gradeOf(hit) : undefined;
    const last = words[hit.last];
    if (grade === undefined || last === undefined || last.sentence !== start.sentence) continue;
    if (grade.sense !== 'production' && grade.sense !== 'figurative') continue;
    return [...clues, useClue(grade.sense, 1.2, start, last)];
  }
  return clues;
}
