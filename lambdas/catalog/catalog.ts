import { type Catalog, createCatalog } from '../domain/tagging/catalog.ts';
import { EVIDENCE } from './evidence.ts';
import { PEOPLE } from './people.ts';
import { CAST_THEMES } from './themes-cast.ts';
import { MAKING_THEMES } from './themes-making.ts';
import { PRODUCTION_THEMES } from './themes-production.ts';
import { WORKS } from './works.ts';

/** What is tracked before a team has said a word. */
export const DEFAULT_CATALOG: Catalog = createCatalog({
  themes: [...CAST_THEMES, ...MAKING_THEMES, ...PRODUCTION_THEMES],
  works: WORKS,
  people: PEOPLE,
  evidence: EVIDENCE,
});
