import { type Catalog, createCatalog } from '../domain/tagging/catalog.ts';
import { DECOYS, NOT_MISSPELLED } from './decoys.ts';
import { EVIDENCE } from './evidence.ts';
import { INDUSTRY_WORDS } from './industry-words.ts';
import { LEARNED_WEIGHTS } from './learned-weights.ts';
import { PEOPLE } from './people.ts';
import { AUDIENCE_THEMES } from './themes-audience.ts';
import { CAST_THEMES } from './themes-cast.ts';
import { CRAFT_THEMES } from './themes-craft.ts';
import { PERFORMANCE_THEMES } from './themes-performance.ts';
import { SHOOT_THEMES } from './themes-shoot.ts';
import { THEME_SLOTS } from './themes-slots.ts';
import { STORY_THEMES } from './themes-story.ts';
import { FILM_TALK, OPINION, TELLING, THEME_WORDS_ELSEWHERE } from './themes-talk.ts';
import { WORKS } from './works.ts';

/** What is tracked before a team has said a word. */
export const DEFAULT_CATALOG: Catalog = createCatalog({
  themes: [
    ...CAST_THEMES,
    ...PERFORMANCE_THEMES,
    ...SHOOT_THEMES,
    ...CRAFT_THEMES,
    ...STORY_THEMES,
    ...AUDIENCE_THEMES,
  ],
  slots: THEME_SLOTS,
  works: WORKS,
  people: PEOPLE,
  decoys: [...DECOYS, ...NOT_MISSPELLED],
  evidence: {
    ...EVIDENCE,
    film: [...EVIDENCE.film, ...FILM_TALK],
    elsewhere: [...EVIDENCE.elsewhere, ...THEME_WORDS_ELSEWHERE],
    telling: TELLING,
    opinion: OPINION,
  },
  industries: INDUSTRY_WORDS,
  learned: LEARNED_WEIGHTS,
});
