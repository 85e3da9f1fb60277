import type { SourceDefinition } from '../domain/source.ts';

/** `trade`: the industry's press. `fan`: sites by and for fans. `craft`: people who make films. `press`: newspapers and broadcasters. */
export type SourceGroup = 'trade' | 'fan' | 'craft' | 'press';

export interface DefaultSource extends SourceDefinition {
  readonly kind: 'feed';
  readonly params: { readonly url: string };
  readonly title: string;
  readonly group: SourceGroup;
  /** What it brings to the search for behind-the-scenes revelations. */
  readonly why: string;
}

/** Every fifteen minutes, or as seldom as the publisher asks. */
const AS_USUAL = undefined;
const HALF_HOUR_SECONDS = 30 * 60;
const HOUR_SECONDS = 3600;

/** What is polled when nobody says otherwise. Intervals follow how much each one publishes. */
export const DEFAULT_SOURCES: readonly DefaultSource[] = [
  feed(
    'variety',
    'Variety',
    'trade',
    'https://variety.com/feed/',
    AS_USUAL,
    'First with casting, rewrites and set trouble; interviews that reveal how scenes were made.',
  ),
  feed(
    'deadline',
    'Deadline',
    'trade',
    'https://deadline.com/feed/',
    AS_USUAL,
    'Breaks production news: delays, recasts, accidents, walk-outs.',
  ),
  feed(
    'hollywood-reporter',
    'The Hollywood Reporter',
    'trade',
    'https://www.hollywoodreporter.com/feed/',
    AS_USUAL,
    'Long oral histories and on-set reports.',
  ),
  feed(
    'indiewire',
    'IndieWire',
    'trade',
    'https://www.indiewire.com/feed/',
    AS_USUAL,
    'Craft interviews with directors, cinematographers and editors.',
  ),
  feed(
    'tvline',
    'TVLine',
    'trade',
    'https://tvline.com/feed/',
    AS_USUAL,
    'Post-mortems in which show runners explain what happened behind an episode.',
  ),
  feed(
    'thewrap',
    'TheWrap',
    'trade',
    'https://www.thewrap.com/feed/',
    AS_USUAL,
    'Film and television news with craft features in the awards season.',
  ),
  feed(
    'cartoon-brew',
    'Cartoon Brew',
    'trade',
    'https://www.cartoonbrew.com/feed',
    HOUR_SECONDS,
    'The animation industry: how films are made, and what goes wrong in the studios.',
  ),
  feed(
    'slashfilm',
    '/Film',
    'fan',
    'https://www.slashfilm.com/feed/',
    AS_USUAL,
    'Daily stories on why a scene, a role or an ending came to be.',
  ),
  feed(
    'collider',
    'Collider',
    'fan',
    'https://collider.com/feed/',
    AS_USUAL,
    'Interviews and trivia on improvised lines and near misses in casting.',
  ),
  feed(
    'screenrant',
    'Screen Rant',
    'fan',
    'https://screenrant.com/feed/',
    AS_USUAL,
    'The largest volume of behind-the-scenes retellings.',
  ),
  feed('cbr', 'CBR', 'fan', 'https://www.cbr.com/feed/', AS_USUAL, 'Comic-book films and series, anime.'),
  feed(
    'movieweb',
    'MovieWeb',
    'fan',
    'https://movieweb.com/feed/',
    HALF_HOUR_SECONDS,
    'Film news with many actors looking back.',
  ),
  feed(
    'joblo',
    'JoBlo',
    'fan',
    'https://www.joblo.com/feed/',
    HALF_HOUR_SECONDS,
    'Retrospectives on troubled productions.',
  ),
  feed(
    'bloody-disgusting',
    'Bloody Disgusting',
    'fan',
    'https://bloody-disgusting.com/feed/',
    HALF_HOUR_SECONDS,
    'Horror: practical effects, cut scenes, set visits.',
  ),
  feed(
    'den-of-geek',
    'Den of Geek',
    'fan',
    'https://www.denofgeek.com/feed/',
    HALF_HOUR_SECONDS,
    'Features on how genre films and series were made.',
  ),
  feed(
    'first-showing',
    'FirstShowing.net',
    'fan',
    'https://www.firstshowing.net/feed/',
    HOUR_SECONDS,
    'Making-of videos and featurettes as they appear.',
  ),
  feed(
    'dark-horizons',
    'Dark Horizons',
    'fan',
    'https://www.darkhorizons.com/feed/',
    HALF_HOUR_SECONDS,
    'Short notes on reshoots, cuts and production rumours.',
  ),
  feed(
    'film-school-rejects',
    'Film School Rejects',
    'fan',
    'https://filmschoolrejects.com/feed/',
    HOUR_SECONDS,
    'Lessons from directors’ commentaries.',
  ),
  feed(
    'the-playlist',
    'The Playlist',
    'fan',
    'https://theplaylist.net/feed/',
    HALF_HOUR_SECONDS,
    'Festival interviews, long conversations with directors.',
  ),
  feed(
    'world-of-reel',
    'World of Reel',
    'fan',
    'https://www.worldofreel.com/blog?format=rss',
    HOUR_SECONDS,
    'Reports on test screenings, final cuts and quarrels over them.',
  ),
  feed(
    'gizmodo',
    'Gizmodo (with io9)',
    'fan',
    'https://gizmodo.com/feed',
    HALF_HOUR_SECONDS,
    'Science fiction and fantasy on screen; also much that is not, a test for relevance.',
  ),
  feed(
    'av-club',
    'The A.V. Club',
    'fan',
    'https://www.avclub.com/rss',
    HALF_HOUR_SECONDS,
    'Interviews in which actors go through their roles.',
  ),
  feed(
    'roger-ebert',
    'RogerEbert.com',
    'fan',
    'https://www.rogerebert.com/feed',
    HOUR_SECONDS,
    'Reviews and essays; interviews with film makers.',
  ),
  feed(
    'no-film-school',
    'No Film School',
    'craft',
    'https://nofilmschool.com/feeds/feed.rss',
    HALF_HOUR_SECONDS,
    'How shots, sound and effects were done, by those who did them.',
  ),
  feed(
    'befores-and-afters',
    'befores & afters',
    'craft',
    'https://beforesandafters.com/feed/',
    HOUR_SECONDS,
    'Visual effects, practical effects and animation in detail.',
  ),
  feed(
    'art-of-vfx',
    'The Art of VFX',
    'craft',
    'https://www.artofvfx.com/feed/',
    HOUR_SECONDS,
    'Interviews with visual effects supervisors, film by film.',
  ),
  feed(
    'stephen-follows',
    'Stephen Follows',
    'craft',
    'https://stephenfollows.com/feed/',
    HOUR_SECONDS,
    'Research on how the film business works.',
  ),
  feed(
    'guardian-film',
    'The Guardian: Film',
    'press',
    'https://www.theguardian.com/film/rss',
    AS_USUAL,
    'The series “How we made”, interviews, on-set controversies.',
  ),
  feed(
    'guardian-television',
    'The Guardian: Television',
    'press',
    'https://www.theguardian.com/tv-and-radio/rss',
    HALF_HOUR_SECONDS,
    'Series: oral histories and interviews.',
  ),
  feed(
    'bbc-entertainment',
    'BBC News: Entertainment & Arts',
    'press',
    'https://feeds.bbci.co.uk/news/entertainment_and_arts/rss.xml',
    AS_USUAL,
    'Accidents, law suits and disputes on productions, soberly told.',
  ),
  feed(
    'npr-movies',
    'NPR: Movies',
    'press',
    'https://feeds.npr.org/1045/rss.xml',
    HOUR_SECONDS,
    'Conversations with directors and actors.',
  ),
  feed(
    'new-york-times-movies',
    'The New York Times: Movies',
    'press',
    'https://rss.nytimes.com/services/xml/rss/nyt/Movies.xml',
    HALF_HOUR_SECONDS,
    'The series “Anatomy of a Scene”, profiles and reporting.',
  ),
];

function feed(
  id: string,
  title: string,
  group: SourceGroup,
  url: string,
  pollEverySeconds: number | undefined,
  why: string,
): DefaultSource {
  const interval = pollEverySeconds === undefined ? {} : { pollEverySeconds };
  return { id, kind: 'feed', params: { url }, ...interval, title, group, why };
}
