import { remembering } from '../../remembering.ts';
import type { Industry, Sense } from '../tags.ts';
import type { TokenKind } from '../words.ts';

/** Signs have names, which are learned with them; each is made once. */
const MOST_KEPT = 1_000;

/** What phrases of a theme add up to. */
export const themeSign = remembering(MOST_KEPT, (slug) => `theme:${slug}`);
/** Where nothing near it speaks of film. */
export const looseSign = remembering(MOST_KEPT, (slug) => `loose:${slug}`);
/** A mark or an emoji. */
export const markSign = remembering(MOST_KEPT, (mark) => `mark:${mark === '\n' ? 'break' : mark}`);

/** Other pieces of a text, of which only counts that they are there. */
export const KIND_SIGNS: Readonly<Record<Exclude<TokenKind, 'word' | 'mark' | 'emoji'>, string>> = {
  hashtag: 'mark:hashtag',
  handle: 'mark:handle',
  link: 'mark:link',
  emoticon: 'mark:emoticon',
};

/** What the rules make of a "BTS", and how surely. */
export const SAID: Readonly<Record<Sense, string>> = {
  production: 'said:production',
  band: 'said:band',
  figurative: 'said:figurative',
  other: 'said:other',
};
export const SURELY: Readonly<Record<Sense, string>> = {
  production: 'surely:production',
  band: 'surely:band',
  figurative: 'surely:figurative',
  other: 'surely:other',
};

/** What names and words say of what was made, by what says it. */
export const MADE = {
  work: madeSigns('work'),
  person: madeSigns('person'),
  strong: madeSigns('strong'),
  weak: madeSigns('weak'),
};

function madeSigns(by: string): Readonly<Record<Industry | 'any', string>> {
  const sign = (industry: Industry | 'any'): string => `made:${by}:${industry}`;
  return {
    film: sign('film'),
    tv: sign('tv'),
    concert: sign('concert'),
    advertising: sign('advertising'),
    gaming: sign('gaming'),
    'music-video': sign('music-video'),
    any: sign('any'),
  };
}
