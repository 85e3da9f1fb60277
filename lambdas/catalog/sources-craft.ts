import { feeds } from './default-source.ts';

/** People who make films, on how. */
export const CRAFT = feeds('craft', [
  [
    'no-film-school',
    'No Film School',
    'https://nofilmschool.com/feeds/feed.rss',
    'How shots, sound and effects were done, by those who did them.',
  ],
  [
    'befores-and-afters',
    'befores & afters',
    'https://beforesandafters.com/feed/',
    'Visual effects, practical effects and animation in detail.',
  ],
  [
    'art-of-vfx',
    'The Art of VFX',
    'https://www.artofvfx.com/feed/',
    'Interviews with visual effects supervisors, film by film.',
  ],
  [
    'stephen-follows',
    'Stephen Follows',
    'https://stephenfollows.com/feed/',
    'Research on how the film business works.',
  ],
  ['vfx-voice', 'VFX Voice', 'https://www.vfxvoice.com/feed/', 'The Visual Effects Society on how shots were made.'],
  [
    'fxguide',
    'fxguide',
    'https://www.fxguide.com/feed/',
    'Effects, virtual production and colour, told by the artists.',
  ],
  [
    'post-perspective',
    'postPerspective',
    'https://postperspective.com/feed/',
    'Editors and sound designers on what ended on the floor.',
  ],
  [
    'filmmaker-magazine',
    'Filmmaker Magazine',
    'https://filmmakermagazine.com/feed/',
    'Independent film makers on money, accidents and improvisation.',
  ],
  ['moviemaker', 'MovieMaker', 'https://www.moviemaker.com/feed/', 'Interviews full of first-hand set stories.'],
  [
    'provideo-coalition',
    'ProVideo Coalition',
    'https://www.provideocoalition.com/feed/',
    '“Art of the Cut”: editors of current films and series.',
  ],
  [
    'a-sound-effect',
    'A Sound Effect',
    'https://www.asoundeffect.com/feed/',
    'How the sound of films, series and games was made.',
  ],
]);

/** Those who sell them, in their own words. */
export const STUDIOS = feeds('studio', [
  [
    'star-wars',
    'StarWars.com',
    'https://www.starwars.com/news/feed',
    'Lucasfilm’s own making-of features: what the studio wants told.',
  ],
  [
    'ilm',
    'Industrial Light & Magic',
    'https://www.ilm.com/feed/',
    'Effects history and current work from the house itself.',
  ],
  [
    'the-credits',
    'The Credits (Motion Picture Association)',
    'https://www.motionpictures.org/feed/',
    'Interviews with crews, placed by the studios’ association.',
  ],
]);

/** Talk; what is read are titles and notes of the episodes. */
export const PODCASTS = feeds('podcast', [
  [
    'the-rewatchables',
    'The Rewatchables',
    'https://feeds.megaphone.fm/the-rewatchables',
    'Casting what-ifs and set stories of films people see again and again.',
  ],
  [
    'the-big-picture',
    'The Big Picture',
    'https://feeds.megaphone.fm/the-big-picture',
    'Weekly talk with directors on how a film came to be.',
  ],
  [
    'team-deakins',
    'Team Deakins',
    'https://teamdeakins.libsyn.com/rss',
    'A cinematographer talks with those he made films with.',
  ],
  [
    'the-directors-cut',
    'The Director’s Cut (DGA)',
    'https://thedirectorscut.libsyn.com/rss',
    'Directors interview directors after a screening.',
  ],
]);
