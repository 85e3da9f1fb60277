import { type Catalog, createCatalog } from '../domain/tagging/catalog.ts';
import { DECOYS, NOT_MISSPELLED } from './decoys.ts';
import { EVIDENCE } from './evidence.ts';
import { FILM_TALK, OPINION, TELLING, THEME_WORDS_ELSEWHERE } from './evidence-talk.ts';
import { INDUSTRY_WORDS } from './industry-words.ts';
import { LEARNED_WEIGHTS } from './learned-weights.ts';
import { LORE } from './lore.ts';
import { PEOPLE } from './people.ts';
import { THEME_SLOTS } from './themes/slots.ts';
import { THEMES } from './themes.ts';
import { WORKS } from './works.ts';

/** What is tracked before a team has said a word. */
export const DEFAULT_CATALOG: Catalog = createCatalog({
  themes: THEMES,
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
  lore: LORE,
  learned: LEARNED_WEIGHTS,
});
