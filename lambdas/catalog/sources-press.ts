import { feeds } from './default-source.ts';

/** The industry's press. */
export const TRADE = feeds('trade', [
  [
    'variety',
    'Variety',
    'https://variety.com/feed/',
    'First with casting, rewrites and set trouble; interviews that reveal how scenes were made.',
  ],
  [
    'deadline',
    'Deadline',
    'https://deadline.com/feed/',
    'Breaks production news: delays, recasts, accidents, walk-outs.',
  ],
  [
    'hollywood-reporter',
    'The Hollywood Reporter',
    'https://www.hollywoodreporter.com/feed/',
    'Long oral histories and on-set reports.',
  ],
  [
    'indiewire',
    'IndieWire',
    'https://www.indiewire.com/feed/',
    'Craft interviews with directors, cinematographers and editors.',
  ],
  [
    'tvline',
    'TVLine',
    'https://tvline.com/feed/',
    'Post-mortems in which show runners explain what happened behind an episode.',
  ],
  [
    'thewrap',
    'TheWrap',
    'https://www.thewrap.com/feed/',
    'Film and television news with craft features in the awards season.',
  ],
  [
    'cartoon-brew',
    'Cartoon Brew',
    'https://www.cartoonbrew.com/feed',
    'The animation industry: how films are made, and what goes wrong in the studios.',
  ],
  [
    'below-the-line',
    'Below the Line',
    'https://www.btlnews.com/feed/',
    'Crews by name: cinematographers, editors, stunt and make-up artists on their latest work.',
  ],
  [
    'animation-magazine',
    'Animation Magazine',
    'https://www.animationmagazine.net/feed/',
    'Studios, delays and making-of reports of animated films and series.',
  ],
  [
    'rolling-stone-tv-movies',
    'Rolling Stone: TV & Movies',
    'https://www.rollingstone.com/tv-movies/feed/',
    'Long reports on productions that went wrong, and who said what.',
  ],
]);

/** By and for fans. */
export const FAN_SITES = feeds('fan', [
  [
    'slashfilm',
    '/Film',
    'https://www.slashfilm.com/feed/',
    'Daily stories on why a scene, a role or an ending came to be.',
  ],
  [
    'collider',
    'Collider',
    'https://collider.com/feed/',
    'Interviews and trivia on improvised lines and near misses in casting.',
  ],
  ['screenrant', 'Screen Rant', 'https://screenrant.com/feed/', 'The largest volume of behind-the-scenes retellings.'],
  ['cbr', 'CBR', 'https://www.cbr.com/feed/', 'Comic-book films and series, anime.'],
  ['movieweb', 'MovieWeb', 'https://movieweb.com/feed/', 'Film news with many actors looking back.'],
  ['joblo', 'JoBlo', 'https://www.joblo.com/feed/', 'Retrospectives on troubled productions.'],
  [
    'bloody-disgusting',
    'Bloody Disgusting',
    'https://bloody-disgusting.com/feed/',
    'Horror: practical effects, cut scenes, set visits.',
  ],
  [
    'den-of-geek',
    'Den of Geek',
    'https://www.denofgeek.com/feed/',
    'Features on how genre films and series were made.',
  ],
  [
    'first-showing',
    'FirstShowing.net',
    'https://www.firstshowing.net/feed/',
    'Making-of videos and featurettes as they appear.',
  ],
  [
    'dark-horizons',
    'Dark Horizons',
    'https://www.darkhorizons.com/feed/',
    'Short notes on reshoots, cuts and production rumours.',
  ],
  [
    'film-school-rejects',
    'Film School Rejects',
    'https://filmschoolrejects.com/feed/',
    'Lessons from directors’ commentaries.',
  ],
  [
    'the-playlist',
    'The Playlist',
    'https://theplaylist.net/feed/',
    'Festival interviews, long conversations with directors.',
  ],
  [
    'world-of-reel',
    'World of Reel',
    'https://www.worldofreel.com/blog?format=rss',
    'Reports on test screenings, final cuts and quarrels over them.',
  ],
  [
    'gizmodo',
    'Gizmodo (with io9)',
    'https://gizmodo.com/feed',
    'Science fiction and fantasy on screen; also much that is not, a test for relevance.',
  ],
  ['av-club', 'The A.V. Club', 'https://www.avclub.com/rss', 'Interviews in which actors go through their roles.'],
  [
    'roger-ebert',
    'RogerEbert.com',
    'https://www.rogerebert.com/feed',
    'Reviews and essays; interviews with film makers.',
  ],
  [
    'trekmovie',
    'TrekMovie',
    'https://trekmovie.com/feed/',
    'Everything that Star Trek actors and writers reveal at conventions.',
  ],
  [
    'star-wars-news-net',
    'Star Wars News Net',
    'https://www.starwarsnewsnet.com/feed',
    'What changed between script, set and screen in a galaxy of productions.',
  ],
  [
    'dread-central',
    'Dread Central',
    'https://www.dreadcentral.com/feed/',
    'Horror sets, effects and the stories their survivors tell.',
  ],
  [
    'comicbook',
    'ComicBook.com',
    'https://comicbook.com/feed/',
    'Many retellings of interviews and commentaries; high volume.',
  ],
]);

/** Newspapers and broadcasters. */
export const PRESS = feeds('press', [
  [
    'guardian-film',
    'The Guardian: Film',
    'https://www.theguardian.com/film/rss',
    'The series “How we made”, interviews, on-set controversies.',
  ],
  [
    'guardian-television',
    'The Guardian: Television',
    'https://www.theguardian.com/tv-and-radio/rss',
    'Series: oral histories and interviews.',
  ],
  [
    'bbc-entertainment',
    'BBC News: Entertainment & Arts',
    'https://feeds.bbci.co.uk/news/entertainment_and_arts/rss.xml',
    'Accidents, law suits and disputes on productions, soberly told.',
  ],
  ['npr-movies', 'NPR: Movies', 'https://feeds.npr.org/1045/rss.xml', 'Conversations with directors and actors.'],
  [
    'new-york-times-movies',
    'The New York Times: Movies',
    'https://rss.nytimes.com/services/xml/rss/nyt/Movies.xml',
    'The series “Anatomy of a Scene”, profiles and reporting.',
  ],
]);
