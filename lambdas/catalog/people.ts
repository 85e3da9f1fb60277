import type { CatalogName } from '../domain/tagging/catalog.ts';
import { ACTORS } from './people-actors.ts';
import { BAND } from './people-band.ts';
import { MAKERS } from './people-directors.ts';
import { MUSICIANS } from './people-musicians.ts';
import { PEOPLE_OF_SHARED_NAMES } from './people-shared-names.ts';
import { WORKS } from './works.ts';

const WITH_SPELLINGS: readonly CatalogName[] = [...MAKERS, ...ACTORS, ...MUSICIANS, ...PEOPLE_OF_SHARED_NAMES, BAND];

/** Well-known people of film and television: those with spellings of their own, and everybody else a work names. */
export const PEOPLE: readonly CatalogName[] = [...WITH_SPELLINGS, ...othersNamedBy(WORKS, WITH_SPELLINGS)];

function othersNamedBy(works: readonly CatalogName[], known: readonly CatalogName[]): CatalogName[] {
  const labels = new Set(known.map(({ label }) => label));
  const others = new Set(works.flatMap(({ people = [] }) => people).filter((label) => !labels.has(label)));
  return [...others].filter((label) => label.includes(' ')).map((label) => ({ label }));
}
