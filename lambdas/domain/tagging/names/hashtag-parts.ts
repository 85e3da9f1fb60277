import { foldWord } from '../fold-word.ts';

/** The longest first, by the letter they begin or end with: a tag is compared with few of them. */
function byLetter(at: 0 | -1, words: string): ReadonlyMap<string, readonly string[]> {
  const sorted = words.split(' ').toSorted((a, b) => b.length - a.length);
  return Map.groupBy(sorted, (word) => word.at(at) ?? '');
}

/** What people put before or behind a title when they speak of a film or show: with these, even "#ItMovie" is the film. */
const FILM_HEADS = byLetter(
  0,
  'btsof bts behindthescenesof behindthescenes makingof themakingof onthesetof onsetof onset setof castof thecastof rewatching rewatch watching nowwatching justwatched filming themovie thefilm movie film saw',
);
const FILM_TAILS = byLetter(
  -1,
  'bts behindthescenes themovie thefilm movie movies film films filme pelicula tv tvshow tvseries theseries series show cast set onset trailer premiere rewatch netflix hbo hbomax max amc fx onfx hulu disney disneyplus primevideo appletv finale season1 season2 season3 season4 season5 s1 s2 s3 s4 s5 remake reboot sequel musical themusical anime scene director makingof facts movienight',
);
/** These may stand around any name, but prove nothing. */
const HEADS = byLetter(
  0,
  'the real ilove love we iam team thankyou happybirthday rip ripto justicefor free justfor hail save',
);
const TAILS = byLetter(
  -1,
  'fan fans fandom edit edits stan day birthday forever official hq part1 part2 part3 1 2 3 4 5 6 7 8 9 10',
);

export interface HashtagCore {
  readonly core: string;
  readonly isOfFilm: boolean;
}

const SHORTEST_CORE = 2;

/**
 * What may be left of a hashtag or handle when what people add to names is taken off: "btsoftheshining" is "theshining".
 */
export function* coresOf(tag: string): Generator<HashtagCore> {
  yield { core: tag, isOfFilm: false };
  for (const [tails, isFilmTail] of [
    [FILM_TAILS, true],
    [TAILS, false],
  ] as const) {
    const tail = tails
      .get(tag.at(-1) ?? '')
      ?.find((end) => tag.endsWith(end) && tag.length >= end.length + SHORTEST_CORE);
    if (tail === undefined) continue;
    const rest = tag.slice(0, -tail.length);
    yield { core: rest, isOfFilm: isFilmTail };
    yield* withoutHead(rest, isFilmTail);
  }
  yield* withoutHead(tag, false);
}

function* withoutHead(tag: string, isOfFilm: boolean): Generator<HashtagCore> {
  for (const [heads, isFilmHead] of [
    [FILM_HEADS, true],
    [HEADS, false],
  ] as const) {
    const head = heads
      .get(tag.charAt(0))
      ?.find((start) => tag.startsWith(start) && tag.length >= start.length + SHORTEST_CORE);
    if (head !== undefined) yield { core: tag.slice(head.length), isOfFilm: isOfFilm || isFilmHead };
  }
}

/** The words of a tag in CamelCase, folded: "#BTSOfTheShining" is bts, of, the, shining. */
export function wordsInside(tag: string): readonly string[] {
  const words: string[] = [];
  let start = 0;
  for (let at = 1; at <= tag.length; at += 1) {
    if (at < tag.length && !isBoundary(tag, at)) continue;
    const word = foldWord(tag.slice(start, at).replaceAll('_', ''));
    if (word !== '') words.push(word);
    start = at;
  }
  return words;
}

function isBoundary(tag: string, at: number): boolean {
  const before = kindOf(tag.charCodeAt(at - 1));
  const here = kindOf(tag.charCodeAt(at));
  if (here === 'mark' || before === 'mark') return true;
  if ((before === 'digit') !== (here === 'digit')) return true;
  if (here !== 'upper') return false;
  return before === 'lower' || kindOf(tag.charCodeAt(at + 1)) === 'lower';
}

function kindOf(code: number): 'upper' | 'lower' | 'digit' | 'mark' {
  if (code >= 0x30 && code <= 0x39) return 'digit';
  if (code >= 0x41 && code <= 0x5a) return 'upper';
  return code === 0x5f ? 'mark' : 'lower';
}
