import type { TopicId } from '../topic.ts';
import { learnedIndustry } from './learned/industry.ts';
import type { Scores } from './learned/model.ts';
import type { Hit } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { INDUSTRIES, type Industry, type TopicTag } from './tags.ts';

/** A work says it best; one clear word is enough where none is named; two vague ones are as good. */
const POINTS = { work: 3, workOfNoKind: 2, person: 1, strong: 2, weak: 1 } as const;
const MIN_POINTS = 2;

/**
 * What was being made, by the works a relevant text names and by its words; where they leave it open, by what was learned;
 * undefined where nothing tells. Somebody known is only a weak sign, for actors make everything; two of them are as good as
 * a word.
 */
export function findIndustry(
  reading: Reading,
  names: readonly TopicTag[],
  industryOf: (id: TopicId) => Industry | undefined,
  scores: Scores | undefined,
): Industry | undefined {
  const points = new Map<Industry, number>();
  const said = new Set<string>();
  const add = (industry: Industry, sign: string, more: number): void => {
    const once = `${industry} ${sign}`;
    if (said.has(once)) return;
    said.add(once);
    points.set(industry, (points.get(industry) ?? 0) + more);
  };
  for (const { id, kind } of names) {
    if (kind === 'person') add(industryOf(id) ?? 'film', id, POINTS.person);
    else add(industryOf(id) ?? 'film', 'work', industryOf(id) === undefined ? POINTS.workOfNoKind : POINTS.work);
  }
  const ofLore = reading.retold === undefined ? undefined : industryOf(reading.retold.work);
  if (ofLore !== undefined) add(ofLore, 'work', POINTS.work);
  let hasOtherAd = false;
  for (const hit of reading.hits) {
    if (hit.sign.kind !== 'industry') continue;
    if (isOtherAd(reading, hit)) {
      hasOtherAd = true;
      continue;
    }
    add(hit.sign.industry, reading.words[hit.first]?.stem ?? '', POINTS[hit.sign.strength]);
  }
  // INDUSTRIES has film first: where as much speaks for two, it is the likelier.
  const best = INDUSTRIES.reduce((one, other) => ((points.get(other) ?? 0) > (points.get(one) ?? 0) ? other : one));
  if ((points.get(best) ?? 0) >= MIN_POINTS) return best;
  // The model knows the word "ad" by its letters only.
  return scores === undefined || hasOtherAd ? undefined : learnedIndustry(scores);
}

/** "Ad lib" and "the 2nd AD" are no advertisement. */
function isOtherAd({ words }: Reading, { last }: Hit): boolean {
  const word = words[last];
  return word?.form === 'ad' && (word.text === 'AD' || words[last + 1]?.form.startsWith('lib') === true);
}
