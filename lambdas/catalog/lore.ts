import type { CatalogLore } from '../domain/tagging/catalog.ts';
import { CLASSIC_FILM_LORE } from './lore-classic-film.ts';
import { FILM_LORE_1995_2009 } from './lore-film-1995-2009.ts';
import { RECENT_FILM_LORE } from './lore-film-2010s.ts';
import { SHOW_LORE } from './lore-shows-stage-games.ts';
import { WORLD_FILM_LORE } from './lore-world-film.ts';

/**
 * The stories that fans retell most, so that a retelling is known however freely it is told. They are what is told: written
 * from memory, not checked against sources.
 */
export const LORE: readonly CatalogLore[] = [
  ...CLASSIC_FILM_LORE,
  ...FILM_LORE_1995_2009,
  ...RECENT_FILM_LORE,
  ...SHOW_LORE,
  ...WORLD_FILM_LORE,
];
