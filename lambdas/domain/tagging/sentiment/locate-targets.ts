import type { TopicId } from '../../topic.ts';
import type { TopicTag } from '../tags.ts';

/** A person or a work that a text names, at every place it does. */
export interface Target {
  readonly topic: TopicId;
  readonly places: readonly Place[];
}

/** Offsets in the text; `end` is the first after the name. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A text that names more is a list; the first ones are what it is about. */
const MAX_TARGETS = 10;
/** How many places of one name are looked for. */
const MAX_PLACES = 5;
/** Names beyond this stand where sentiment is not read any more. */
const MAX_OFFSET = 10_000;

/** Where the people and works of a text stand. Every `matched` string of a tag is a literal piece of the text. */
export function locateTargets(text: string, tags: readonly TopicTag[]): Target[] {
  const targets: Target[] = [];
  for (const { id, kind, matched } of tags) {
    if (kind !== 'person' && kind !== 'work') continue;
    if (targets.length === MAX_TARGETS) break;
    const head = text.length > MAX_OFFSET ? text.slice(0, MAX_OFFSET) : text;
    const places = matched.flatMap((name) => placesOf(name, head));
    if (places.length > 0) targets.push({ topic: id, places });
  }
  return targets;
}

function placesOf(name: string, text: string): Place[] {
  const places: Place[] = [];
  if (name === '') return places;
  for (
    let start = text.indexOf(name);
    start >= 0 && places.length < MAX_PLACES;
    start = text.indexOf(name, start + 1)
  ) {
    const end = start + name.length;
    // "Ali" is not in "Alien".
    if (!LETTER.test(text.charAt(start - 1)) && !LETTER.test(text.charAt(end))) places.push({ start, end });
  }
  return places;
}

const LETTER = /[\p{L}\p{N}]/u;
