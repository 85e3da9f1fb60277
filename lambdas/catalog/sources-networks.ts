import type { DefaultSource } from './default-source.ts';

/**
 * What a post in a stream of everything must contain to be looked at. Phrases that fans use for revelations and hardly for
 * anything else; "BTS" alone is overwhelmingly a band.
 */
const REVELATION_TERMS = [
  'behind the scenes',
  'behind the scene',
  'off camera',
  'deleted scene',
  'deleted scenes',
  'alternate ending',
  'ad libbed',
  'ad lib',
  'improvised',
  'unscripted',
  'blooper',
  'bloopers',
  'gag reel',
  'on set',
  'set photos',
  'reshoot',
  'reshoots',
  'recast',
  'stunt double',
  'stunt performer',
  'did his own stunts',
  'did her own stunts',
  'practical effects',
  'making of',
  'audio commentary',
  'director’s cut',
  'table read',
  'screen test',
  'original script',
  'original ending',
  'showrunner',
  'writers room',
  'broke character',
  'first take',
  'one take',
  'prosthetics',
  'intimacy coordinator',
  'cast and crew',
];

/** What stands beside #bts when it is about film. */
const FILM_TERMS = [
  'film',
  'movie',
  'set',
  'filming',
  'director',
  'actor',
  'cinematography',
  'vfx',
  'stunt',
  'episode',
];

/** What fans write themselves. */
export const COMMUNITIES: readonly DefaultSource[] = [
  {
    id: 'reddit-film-and-tv',
    kind: 'reddit',
    params: {
      subreddits: [
        'movies',
        'television',
        'MovieDetails',
        'boxoffice',
        'Filmmakers',
        'vfx',
        'TrueFilm',
        'horror',
        'marvelstudios',
        'StarWars',
      ],
    },
    title: 'Reddit: film and television',
    group: 'community',
    why: 'Where revelations are argued over; ten communities in one request, because Reddit allows about one a minute.',
  },
  {
    id: 'bluesky',
    kind: 'bluesky-jetstream',
    params: { terms: REVELATION_TERMS, languages: ['en'] },
    // The whole stream passes by: the longer the pause, the longer each reading.
    pollEverySeconds: 120,
    title: 'Bluesky',
    group: 'community',
    why: 'Every public post passes by; those that speak of sets, takes and cuts are kept.',
  },
  tag('mastodon.social', 'movies', 'The largest server’s view of what is said about films.'),
  tag('mastodon.social', 'television', 'Series, episode by episode.'),
  tag('mastodon.social', 'filmmaking', 'Crews and independent film makers show their work.'),
  tag('mas.to', 'movies', 'Another server knows other people: posts seen on both count once.'),
  tag('mstdn.social', 'behindthescenes', 'Small, but hardly anything else.'),
  {
    ...tag('mastodon.social', 'bts', 'Behind the scenes in short; needs a word of film beside it, or it is the band.'),
    params: { server: 'mastodon.social', tag: 'bts', requireTerms: FILM_TERMS },
  },
  lemmy('movies', 'The largest film community of the network.'),
  lemmy('television', 'Series; discussions under every new episode.'),
  lemmy('boxoffice', 'Why productions cost what they cost, and what went wrong.'),
  {
    id: 'hacker-news-film-craft',
    kind: 'hacker-news',
    params: { query: '"visual effects"', tags: 'story' },
    title: 'Hacker News: visual effects',
    group: 'community',
    why: 'Links to how things were done, found long before the trade press has them.',
  },
];

/** Channels that show how it was done. */
export const CHANNELS: readonly DefaultSource[] = [
  channel(
    'corridor-crew',
    'Corridor Crew',
    'UCSpFnDQr88xCZ80N-X7t0nQ',
    'Effects and stunt artists react to scenes and tell how they were shot.',
  ),
  channel(
    'vanity-fair',
    'Vanity Fair',
    'UCIsbLox_y9dCIMLd8tdC6qg',
    '“Notes on a Scene”: directors take one of theirs apart.',
  ),
  channel(
    'gq',
    'GQ',
    'UCsEukrAd64fqA7FjwkmZ_Dw',
    '“Iconic Characters”: actors go through their roles and what happened on set.',
  ),
  channel('wired', 'WIRED', 'UCftwRNsjfRo08xYE31tkiyw', 'Technique critiques and autocomplete interviews with casts.'),
  channel(
    'insider',
    'Insider',
    'UCcyq283he07B7_KUX07mmtA',
    '“Movies Insider”: props, prosthetics and stunts explained by who makes them.',
  ),
  channel(
    'tested',
    'Adam Savage’s Tested',
    'UCiDJtJKMICpb9B1qf7qjEOA',
    'Props and models of films, from their makers.',
  ),
  channel(
    'studiobinder',
    'StudioBinder',
    'UCUFoQUaVRt3MVFxqwPUMLCQ',
    'How directors shoot, from scripts, diaries and commentaries.',
  ),
  channel(
    'marvel',
    'Marvel Entertainment',
    'UCvC4D8onUfXzvjTOM-dBfEA',
    'Featurettes and gag reels as the studio releases them.',
  ),
  channel(
    'warner-bros',
    'Warner Bros.',
    'UCjmJDM5pRKbUlVIzDYYWb6g',
    'Featurettes and extras as the studio releases them.',
  ),
  channel('netflix', 'Netflix', 'UCWOA1ZGywLbqmigxE4Qlvuw', 'Bloopers, cast interviews and making-ofs of its series.'),
  channel('a24', 'A24', 'UCuPivVjnfNo4mb3Oog_frZg', 'Makers of independent films in conversation.'),
  channel('star-wars-channel', 'Star Wars', 'UCZGYJFUizSax-yElQaFDp5Q', 'Making-of films and convention panels.'),
];

function tag(server: string, name: string, why: string): DefaultSource {
  return {
    id: `mastodon-${server.replaceAll('.', '-')}-${name}`,
    kind: 'mastodon',
    params: { server, tag: name },
    title: `Mastodon: #${name} on ${server}`,
    group: 'community',
    why,
  };
}

function lemmy(community: string, why: string): DefaultSource {
  return {
    id: `lemmy-${community}`,
    kind: 'lemmy',
    params: { server: 'lemmy.world', community },
    title: `Lemmy: ${community}@lemmy.world`,
    group: 'community',
    why,
  };
}

function channel(id: string, title: string, channelId: string, why: string): DefaultSource {
  return {
    id: `youtube-${id}`,
    kind: 'youtube-channel',
    params: { channelId },
    title: `YouTube: ${title}`,
    group: 'video',
    why,
  };
}
