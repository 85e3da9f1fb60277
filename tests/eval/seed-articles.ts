import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The three articles the themes were drawn from, one paragraph a line; they are not part of this repository. */
const ARTICLES = '../shared/seeds';

/** How each paragraph of interest begins, and what it is about. */
export const ARTICLE_THEMES: readonly (readonly [beginning: string, theme: string])[] = [
  ['One of the most surprising revelations comes', 'cast-conflict'],
  ['One of the most surprising revelations comes', 'cast-chemistry'],
  ['Improvisation is another area', 'improvisation'],
  ['Technical mishaps, while often hidden', 'technical-mishaps'],
  ['Another secret uncovered involves', 'script-rewrites'],
  ['The emotional toll on cast and crew', 'emotional-toll'],
  ['The emotional toll on cast and crew', 'gruelling-shoot'],
  ['Even the direction and choreography', 'direction-and-camera'],
  ['Fan reactions to these revelations', 'fan-reaction'],
  ['In addition to drama and improvisation', 'stunts-and-safety'],
  ['Finally, production anecdotes', 'pranks-and-camaraderie'],
  ['In conclusion, the behind-the-scenes', 'cast-conflict'],
  ['What ends up on screen', 'gruelling-shoot'],
  ['What ends up on screen', 'script-rewrites'],
  ['What ends up on screen', 'technical-mishaps'],
  ['Take the “Here’s Johnny!” scene', 'improvisation'],
  ['Even movie weather lies', 'gruelling-shoot'],
  ['The cast is more than just faces', 'cast-chemistry'],
  ['The cast is more than just faces', 'cast-conflict'],
  ['Take feuds like the one', 'cast-conflict'],
  ['But then there’s the upside', 'cast-chemistry'],
  ['But then there’s the upside', 'improvisation'],
  ['But then there’s the upside', 'script-rewrites'],
  ['The spotlight rarely hits the gaffer', 'crew-craft'],
  ['Continuity is a beast', 'crew-craft'],
  ['Then there’s the tech', 'production-technology'],
  ['Some of the most defining moments', 'studio-interference'],
  ['Some of the most defining moments', 'post-production'],
  ['Take any major studio release', 'post-production'],
  ['Still, not all compromises are losses', 'studio-interference'],
  ['Post-production is where films', 'post-production'],
  ['Some of the most jaw-dropping locations', 'sets-and-locations'],
  ['Still, not everything can be borrowed', 'sets-and-locations'],
  ['Stories from the art department', 'crew-craft'],
  ['Some of the greatest moments', 'happy-accidents'],
  ['Some of the greatest moments', 'improvisation'],
  ['Look at “Jaws”', 'improvisation'],
  ['Then there’s the chestburster scene', 'happy-accidents'],
  ['And sometimes it’s conditions', 'gruelling-shoot'],
  ['In Hollywood, accidents', 'happy-accidents'],
  ['In modern media', 'production-technology'],
  ['What’s often overlooked is the emotional aspect', 'emotional-toll'],
];

/** And whom and what it names. */
export const ARTICLE_NAMES: readonly (readonly [beginning: string, ids: readonly string[]])[] = [
  ['These stories don’t just fill', ['person:steven-spielberg', 'person:viola-davis']],
  [
    'Take the “Here’s Johnny!” scene',
    ['work:the-shining', 'work:titanic', 'person:jack-nicholson', 'person:stanley-kubrick', 'person:james-cameron'],
  ],
  [
    'Take feuds like the one',
    [
      'work:kramer-vs-kramer',
      'work:fast-and-furious',
      'person:dustin-hoffman',
      'person:meryl-streep',
      'person:vin-diesel',
      'person:dwayne-johnson',
    ],
  ],
  ['But then there’s the upside', ['work:fleabag', 'person:robin-williams', 'person:phoebe-waller-bridge']],
  ['Still, not everything can be borrowed', ['work:titanic', 'work:westworld']],
  ['Look at “Jaws”', ['work:jaws', 'person:roy-scheider', 'person:steven-spielberg']],
  ['Then there’s the chestburster scene', ['work:alien', 'person:ridley-scott']],
  ['And sometimes it’s conditions', ['work:the-revenant']],
];

export function areArticlesHere(): boolean {
  return existsSync(ARTICLES);
}

/** The paragraph that begins so. */
export function articleParagraph(beginning: string): string {
  const paragraphs = readdirSync(ARTICLES).flatMap((file) => readFileSync(join(ARTICLES, file), 'utf8').split('\n'));
  const found = paragraphs.find((text) => text.startsWith(beginning));
  if (found === undefined) throw new Error(`No article has a paragraph that begins "${beginning}".`);
  return found;
}
