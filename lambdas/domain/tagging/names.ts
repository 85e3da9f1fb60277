import type { Topic } from '../topic.ts';
import type { Hit } from './lexicon.ts';
import type { KnownName } from './names/known-names.ts';
import { namesMeant } from './names/meant.ts';
import type { NameIndex } from './names/name-index.ts';
import type { NameSign } from './names/name-sign.ts';
import type { Reading } from './reading.ts';
import type { TopicTag } from './tags.ts';

/** A name and the part of the text that names it, in UTF-16 units. */
interface Mention {
  readonly known: KnownName;
  readonly start: number;
  readonly end: number;
}

/** The works and people a text names, in order of appearance; of overlapping names the longest. */
export function findNames(reading: Reading, names: NameIndex): TopicTag[] {
  const handles = handlesIn(reading, names);
  const named = reading.hits.filter((hit): hit is Hit<NameSign> => hit.sign.kind === 'name');
  const meant = named.length === 0 ? [] : meantOf(reading, named, handles, names);
  if (meant.length + handles.length === 0) return [];
  const mentions = longestOf(meant).map(({ sign, first, last }) => ({
    known: sign.known,
    start: reading.words[first]?.start ?? 0,
    end: reading.words[last]?.end ?? 0,
  }));
  return gather(reading, [...mentions, ...handles]);
}

function meantOf(
  reading: Reading,
  named: readonly Hit<NameSign>[],
  handles: readonly Mention[],
  names: NameIndex,
): Hit<NameSign>[] {
  const decoys = reading.hits.filter(({ sign }) => sign.kind === 'decoy');
  const shown = decoys.length === 0 ? named : outside(named, decoys);
  const sure = handles.map(({ known }) => known);
  return namesMeant(reading, shown, sure, names);
}

function handlesIn({ tokens }: Reading, names: NameIndex): Mention[] {
  const found: Mention[] = [];
  for (const { kind, form, start, end } of tokens) {
    if (kind !== 'handle' || form === '') continue;
    const [sign] = names.ofHandle(form);
    if (sign !== undefined) found.push({ known: sign.known, start, end });
  }
  return found;
}

/** Names that are not a part of a longer phrase which means something else. */
function outside(named: readonly Hit<NameSign>[], decoys: readonly Hit[]): Hit<NameSign>[] {
  const longest = new Map<number, number>();
  for (const { first, last } of decoys) {
    for (let at = first; at <= last; at += 1) longest.set(at, Math.max(longest.get(at) ?? 0, last - first));
  }
  return named.filter(({ first, last }) => (longest.get(first) ?? longest.get(last) ?? -1) < last - first);
}

function longestOf(hits: readonly Hit<NameSign>[]): Hit<NameSign>[] {
  const byLength = hits.toSorted((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first);
  const taken = new Map<number, Hit<NameSign>>();
  return byLength.filter((hit) => {
    const { first, last } = hit;
    let other: Hit<NameSign> | undefined;
    for (let at = first; at <= last && other === undefined; at += 1) other = taken.get(at);
    if (other !== undefined) return isGroup(hit, other);
    for (let at = first; at <= last; at += 1) taken.set(at, hit);
    return true;
  });
}

/** "The Wachowskis" and "Coen Brothers" are two people. */
function isGroup(hit: Hit<NameSign>, other: Hit<NameSign>): boolean {
  const isSame = hit.first === other.first && hit.last === other.last;
  return isSame && [hit, other].every(({ sign }) => sign.topic.kind === 'person' && sign.certainty === 'free');
}

/** How many quotations one tag keeps: enough to show why, whatever the length of the text. */
export const MAX_MATCHED = 5;

function gather(reading: Reading, mentions: readonly Mention[]): TopicTag[] {
  const found = new Map<string, { topic: Topic; matched: Set<string> }>();
  for (const { known, start, end } of mentions.toSorted((a, b) => a.start - b.start)) {
    const { topic } = known;
    const entry = found.get(topic.id) ?? { topic, matched: new Set<string>() };
    if (entry.matched.size < MAX_MATCHED) entry.matched.add(reading.text.slice(start, end));
    found.set(topic.id, entry);
  }
  return [...found.values()].map(({ topic, matched }) => ({ ...topic, matched: [...matched] }));
}
