import { createNaturalTools } from '../../lambdas/adapters/natural/natural-tools.ts';
import { DEFAULT_CATALOG } from '../../lambdas/catalog/catalog.ts';
import type { CatalogName } from '../../lambdas/domain/tagging/catalog.ts';
import { compileNames } from '../../lambdas/domain/tagging/names/compile-names.ts';
import { createNameIndex } from '../../lambdas/domain/tagging/names/name-index.ts';
import { createTokenReader, type Token } from '../../lambdas/domain/tagging/tokens.ts';

/** How fast names are found in posts, and how soon, for 100 to 100,000 made-up names: `node tests/bench/many-names.ts`. */
const COUNTS = [100, 1_000, 10_000, 100_000];
const TEXTS = 5_000;
const ROUNDS = 5;

/** Made-up people and titles of two or three words, with misspellable words; equal counts give equal names. */
function syntheticNames(count: number): { readonly works: CatalogName[]; readonly people: CatalogName[] } {
  const random = randomFrom(7);
  const people: CatalogName[] = [];
  const works: CatalogName[] = [];
  for (let index = 0; index < count; index += 1) {
    // As in life, first names come again and again, surnames seldom; the number keeps ids apart.
    const first = madeUpWord(Math.floor(random() ** 2 * 2_000));
    const last = madeUpWord(2_000 + Math.floor(random() * 4 * count));
    if (index % 2 === 0) people.push({ label: `${first} ${last}`, slug: `p-${index}` });
    else works.push({ label: `The ${last} of ${first}`, slug: `w-${index}`, clues: [`${last} ${index}`] });
  }
  return { works, people };
}

const SYLLABLES = 'ba da ko ra li mer son ven tor wick hal fin gra lo nes dun ster vor pel min cas ho bur ket an'.split(
  ' ',
);

function madeUpWord(number: number): string {
  let rest = number;
  let word = '';
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0 || word.length < 5);
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const WORDS =
  'the a of to and in that it you for on was with at this but they from have not what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her two like him see time could no make than first been its who now people my made over did down only way find use may water long little very after words called just where most know director kept scene actors improvised movie episode watched tonight amazing really camera stunt hilarious rewatching soundtrack finale writers because wardrobe'.split(
    ' ',
  );

/** Posts of twenty words; every second has a name of the catalog, every tenth a hashtag, every tenth a misspelled name. */
function syntheticTexts({ works, people }: ReturnType<typeof syntheticNames>): readonly string[] {
  const random = randomFrom(11);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: TEXTS }, (_, index) => {
    const words = Array.from({ length: 20 }, () => pick(WORDS));
    const name = pick(index % 4 === 0 ? works : people)?.label ?? '';
    if (index % 2 === 0) words.splice(7, 0, name);
    if (index % 10 === 1) words.push(`#${name.replaceAll(' ', '')}`);
    if (index % 10 === 3) words.splice(3, 0, `${name.slice(0, -2)}${name.slice(-1)}`);
    return words.join(' ');
  });
}

/** A linear congruential generator (Numerical Recipes), so that runs are alike. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Processor time, so that what else the machine does counts less. */
function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

function measure(count: number): void {
  const names = syntheticNames(count);
  const readTokens = createTokenReader({ ...createNaturalTools(), stem: (word) => word });
  const texts = syntheticTexts(names).map((text) =>
    readTokens(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag'),
  );
  const started = process.cpuUsage();
  const index = createNameIndex(compileNames({ ...DEFAULT_CATALOG, ...names }));
  matchAll(texts.slice(0, 1));
  const compiledMs = millisecondsSince(started);
  let found = 0;
  let bestMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    const roundStarted = process.cpuUsage();
    found = matchAll(texts);
    bestMs = Math.min(bestMs, millisecondsSince(roundStarted));
  }
  const perSecond = Math.round((TEXTS / bestMs) * 1_000).toLocaleString('en');
  const microseconds = ((bestMs / TEXTS) * 1_000).toFixed(2);
  process.stdout.write(
    `${String(count).padStart(7)} names: compiled in ${compiledMs.toFixed(0).padStart(4)} ms, ${perSecond} texts/s (${microseconds} µs each), ${found} found\n`,
  );

  function matchAll(some: readonly (readonly Token[])[]): number {
    let hits = 0;
    for (const words of some) {
      index.match(words, ({ kind }) => {
        if (kind === 'name') hits += 1;
      });
    }
    return hits;
  }
}

if (import.meta.main) for (const count of COUNTS) measure(count);
