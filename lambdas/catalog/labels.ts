import { createLabels } from '../domain/tagging/catalog.ts';
import { PEOPLE } from './people.ts';
import { THEME_NAMES } from './theme-names.ts';
import { WORKS } from './works.ts';

/** The names of the catalog's topics, and of hashtags, without anything that only a tagger needs. */
export const catalogLabelOf = createLabels({ themes: Object.values(THEME_NAMES), works: WORKS, people: PEOPLE });
