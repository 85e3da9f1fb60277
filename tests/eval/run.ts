import { reportFeeds } from './parts/feeds.ts';
import { reportIndustry } from './parts/industry.ts';
import { reportLore } from './parts/lore.ts';
import { reportNames } from './parts/names.ts';
import { reportRelevance } from './parts/relevance.ts';
import { reportSense } from './parts/sense.ts';
import { reportSentiment } from './parts/sentiment.ts';
import { reportStories } from './parts/stories.ts';
import { reportStrangers } from './parts/strangers.ts';
import { reportThemes } from './parts/themes.ts';

/**
 * Prints how well the tagger understands, beside peers that run here too: `npm run eval`, a part alone by `npm run eval --
 * themes`. `--wrong` lists what it got wrong, of the tune split and the development tweets only.
 */
const PARTS = new Map<string, (isListing: boolean) => string>([
  ['sense', reportSense],
  ['relevance', reportRelevance],
  ['themes', reportThemes],
  ['names', reportNames],
  ['industry', reportIndustry],
  ['lore', reportLore],
  ['stories', reportStories],
  ['strangers', reportStrangers],
  ['feeds', reportFeeds],
  ['sentiment', reportSentiment],
]);

const args = process.argv.slice(2);
const isListing = args.includes('--wrong');
const asked = args.filter((arg) => arg !== '--wrong');
const unknown = asked.filter((part) => !PARTS.has(part));

if (unknown.length > 0) {
  process.stderr.write(`There is no part "${unknown.join('", "')}": ${[...PARTS.keys()].join(', ')}.\n`);
  process.exitCode = 1;
} else {
  for (const [part, report] of PARTS) {
    if (asked.length === 0 || asked.includes(part)) process.stdout.write(`## ${part}\n\n${report(isListing)}\n`);
  }
}
