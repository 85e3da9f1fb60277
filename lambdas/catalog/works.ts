import type { CatalogName } from '../domain/tagging/catalog.ts';
import { FILMS_1980_TO_1999 } from './works-1980s.ts';
import { FILMS_SINCE_2000 } from './works-2000s.ts';
import { FILMS_SINCE_2021 } from './works-2020s.ts';
import { ANIME, ANIME_SERIES, GAMES, STAGE } from './works-anime-stage-games.ts';
import { CLASSIC_FILMS } from './works-classic.ts';
import { SHOWS } from './works-shows.ts';

/** Well-known films, series, shows on stage and games. A title that is also a word or a name has its doubts marked. */
export const WORKS: readonly CatalogName[] = [
  ...CLASSIC_FILMS,
  ...FILMS_1980_TO_1999,
  ...FILMS_SINCE_2000,
  ...FILMS_SINCE_2021,
  ...SHOWS,
  ...ANIME,
  ...ANIME_SERIES,
  ...STAGE,
  ...GAMES,
];
