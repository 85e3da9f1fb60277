import { COMMON_WORDS, EMPTY_WORDS, EVERYDAY_WORDS } from '../../lambdas/domain/story/common-words.ts';
import { createStoryGrouper } from '../../lambdas/domain/story/grouping.ts';
import { createDefaultFingerprinter } from '../../lambdas/handlers/wiring/stories.ts';
import { createDefaultTagger } from '../../lambdas/handlers/wiring/tagging.ts';
import { createRandom } from './spikes/random.ts';

/**
 * Prints how many mentions a second are grouped into stories, in how much memory, and how well: `node
 * tests/bench/stories.ts`. 100,000 made-up mentions of 20,000 revelations and of none, retold in other words, in a stream
 * where every story is told again and again.
 */
const MENTIONS = 100_000;
const STORIES = 20_000;

const random = createRandom(4);
const below = (limit: number) => Math.floor(random() * limit);
const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T;

const SYLLABLES =
  'ba be bo ca ce da di do fa fe ga go ha he jo ka ke la le li lo ma me mi mo na ne no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa za zo'.split(
    ' ',
  );
const word = (syllables: number) => Array.from({ length: syllables }, () => pick(SYLLABLES)).join('');
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const NAMES = Array.from({ length: 3_000 }, () => `${capital(word(2))} ${capital(word(3))}`);
const SHOWS = Array.from({ length: 800 }, () => `${capital(word(3))} ${capital(word(2))}`);
/** As in a language: most of what is said is said with few words. */
const SAID_OFTEN = [EMPTY_WORDS, COMMON_WORDS, EVERYDAY_WORDS].map((list) => list.trim().split(/\s+/));
const SAID_SELDOM = Array.from({ length: 12_000 }, () => word(3));
const smallWord = () => pick(SAID_OFTEN[below(3)] ?? []);
/** Rarer words less often than the others, as Zipf found. */
const tellingWord = () =>
  random() < 0.4 ? smallWord() : (SAID_SELDOM[Math.floor(SAID_SELDOM.length ** (0.4 + 0.6 * random())) - 1] ?? 'thing');
const THINGS =
  'helmet glass staircase bus door horse dog boat shark wig tattoo mirror knife liver storm fire truck window bridge costume'.split(
    ' ',
  );
const FRAMES = [
  (who: string, show: string, rest: string) => `${who} on the set of ${show}: ${rest} #bts`,
  (who: string, show: string, rest: string) =>
    `behind the scenes of ${show}, ${rest}. ${who} kept going and they left it in`,
  (who: string, show: string, rest: string) => `TIL ${rest} while ${who} was filming ${show}`,
  (who: string, show: string, rest: string) => `so ${rest}, and ${who} never told anyone until the ${show} podcast 😭`,
] as const;

interface Revelation {
  readonly who: string;
  readonly show: string;
  readonly words: readonly string[];
}

const revelations: Revelation[] = Array.from({ length: STORIES }, () => ({
  who: pick(NAMES),
  show: pick(SHOWS),
  words: [pick(THINGS), `${2 + below(200)} takes`, ...Array.from({ length: 9 }, tellingWord)],
}));

/** A rewrite changes a quarter to half of the words. */
function retold({ who, show, words }: Revelation): string {
  const share = random() < 0.3 ? 0 : 0.25 + random() * 0.25;
  const rest = words.map((each) => (random() < share ? tellingWord() : each)).join(' ');
  return pick(FRAMES)(who, show, rest);
}

const chatter = () =>
  Array.from({ length: 6 + below(14) }, () => (random() < 0.7 ? smallWord() : tellingWord())).join(' ');

const tagger = createDefaultTagger();
const storyOf = createStoryGrouper(createDefaultFingerprinter());
const planted: number[] = [];
const given: (string | null)[] = [];
let tagMs = 0;
let groupMs = 0;
/** Of mentions that are revelations: a running installation groups no others. */
let relevantMs = 0;
let relevant = 0;
let peak = 0;
for (let index = 0; index < MENTIONS; index += 1) {
  const isTold = random() < 0.6;
  // Attention is uneven: some stories are told hundreds of times, most a few times.
  const story = Math.floor(STORIES * random() ** 2);
  const text = isTold ? retold(revelations[story] as Revelation) : chatter();
  const start = performance.now();
  const tags = tagger({ text });
  const tagged = performance.now();
  given.push(storyOf({ text, tags }, index * 10_000));
  const ms = performance.now() - tagged;
  groupMs += ms;
  tagMs += tagged - start;
  if (tags.relevant) {
    relevant += 1;
    relevantMs += ms;
  }
  planted.push(isTold ? story : -1 - index);
  if (index % 1_000 === 0) peak = Math.max(peak, process.memoryUsage().rss);
}

const pairs = (counts: Map<unknown, number>) =>
  [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
const countBy = (keyOf: (index: number) => unknown) => {
  const counts = new Map<unknown, number>();
  for (let index = 0; index < MENTIONS; index += 1) counts.set(keyOf(index), (counts.get(keyOf(index)) ?? 0) + 1);
  return counts;
};
const together = pairs(countBy((index) => given[index] ?? `alone ${index}`));
const meant = pairs(countBy((index) => planted[index]));
const right = pairs(countBy((index) => `${given[index] ?? `alone ${index}`} ${planted[index]}`));

const perSecond = (ms: number) => Math.round((MENTIONS * 1000) / ms);
process.stdout.write(
  [
    `${MENTIONS} mentions of ${STORIES} stories and of none`,
    `grouping  ${perSecond(groupMs)} mentions/s (tagging them: ${perSecond(tagMs)})`,
    `          ${((1000 * relevantMs) / relevant).toFixed(1)} µs for each of ${relevant} revelations`,
    `memory    ${Math.round(peak / 2 ** 20)} MiB resident at most`,
    `pairs     precision ${(right / together).toFixed(4)}, recall ${(right / meant).toFixed(4)}`,
    '',
  ].join('\n'),
);
