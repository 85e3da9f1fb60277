import { DAY_MS, startOf, type TimeRange } from '../../domain/bucket.ts';
import type { TaggedMention } from '../../domain/mention.ts';
import { titleCandidate } from '../../domain/story/clarity.ts';
import type { Fingerprinter } from '../../domain/story/fingerprint.ts';
import { lookupKeys } from '../../domain/story/lookup-keys.ts';
import {
  chooseAmongRivals,
  chooseSeed,
  compareSeeds,
  hasSubstance,
  isVariant,
  type Origin,
  originOf,
  type Seed,
  STORY_REACH_MS,
} from '../../domain/story/seed.ts';
import { mergeStories, type Story, storyIdOf, storyTopic, toldBy } from '../../domain/story/story.ts';
import { inParallel } from '../../in-parallel.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import type { FiledSeed, StoryIndex } from '../../ports/story-index.ts';
import type { StoryStore } from '../../ports/story-store.ts';

export interface StoryDeps {
  readonly fingerprint: Fingerprinter;
  readonly index: StoryIndex;
  readonly stories: StoryStore;
  readonly mentions: Pick<MentionStore, 'read'>;
}

/**
 * Gives each relevant mention that has none yet its story, as a topic like any other: the story of a seed that tells the
 * same, else one of its own. A bounded number of look-ups a mention, and writes only for new stories and for variants of
 * them.
 *
 * Two workers may meet one new story at once. Each announces its seed and then looks again; whoever finds an older seed
 * that tells the same withdraws its own and joins that one. A worker that looked again just before the other announced does
 * not see it: then there is one story more, never a wrong count, because the first put of a mention fixes its story.
 */
export async function assignStories(mentions: readonly TaggedMention[], deps: StoryDeps): Promise<TaggedMention[]> {
  const without = mentions.filter((mention) => mention.tags.relevant && storyIdOf(mention) === undefined);
  const told = without.map((mention) => toSeed(mention, deps.fingerprint));
  const candidates = told.filter(({ seed }) => hasSubstance(seed.fingerprint));
  if (candidates.length === 0) return [...mentions];
  candidates.sort((one, two) => compareSeeds(one.seed, two.seed));

  const found = await findSeeds(candidates, deps.index);
  const { chosen, fresh, variants } = chooseInOrder(candidates, found);
  const stored = await storedStories([...fresh, ...variants], deps.mentions);
  const news = fresh.filter(({ seed }) => !stored.has(seed.id));
  const gaveWay = await settle(news, found, deps.index);
  const worthFiling = variants.filter(({ seed }) => {
    const { id } = originOf(seed);
    return !stored.has(seed.id) && !stored.has(id) && !gaveWay.has(id);
  });
  if (worthFiling.length > 0) await deps.index.announce(worthFiling);

  const storyOf = new Map([...chosen].map(([mention, id]) => [mention, stored.get(id) ?? gaveWay.get(id) ?? id]));
  // A story that has just begun was told by nobody yet.
  const begun = new Set(news.map(({ seed }) => seed.id).filter((id) => !gaveWay.has(id)));
  const titles = await deps.stories.read([...storyOf.values()].filter((id) => !begun.has(id)));
  return mentions.map((mention) => withStory(mention, storyOf.get(mention.id), titles));
}

/**
 * Tells the stories of what was stored. After the first put, because that fixes which story a mention belongs to. `isNew`:
 * whether a mention was stored just now; its own story, if it begins one, is new as well.
 */
export async function tellStories(
  mentions: readonly TaggedMention[],
  { stories }: Pick<StoryDeps, 'stories'>,
  isNew: (mention: TaggedMention) => boolean = () => false,
): Promise<void> {
  const told = new Map<string, Story>();
  const begun = new Set<string>();
  for (const mention of mentions) {
    const id = storyIdOf(mention);
    if (id === undefined) continue;
    if (id === mention.id && isNew(mention)) begun.add(id);
    const before = told.get(id);
    told.set(id, before === undefined ? toldBy(mention) : mergeStories(before, toldBy(mention)));
  }
  if (told.size > 0) await stories.add(told, begun);
}

function toSeed(mention: TaggedMention, fingerprint: Fingerprinter): FiledSeed {
  const { title, text, url, tags } = mention;
  const told = {
    text,
    tags,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
  };
  const seed = { id: mention.id, at: Date.parse(mention.eventAt), fingerprint: fingerprint(told) };
  return { seed, keys: lookupKeys(seed.fingerprint) };
}

/** Seeds by the key they are filed under, then by id. */
type SeedPool = Map<string, Map<string, Seed>>;

/** Every seed that any of these may tell the same as. Mentions of one day share their look-ups. */
async function findSeeds(candidates: readonly FiledSeed[], index: StoryIndex): Promise<SeedPool> {
  const lookups = new Map<string, { key: string; range: TimeRange }>();
  for (const { seed, keys } of candidates) {
    const day = startOf('day', seed.at);
    const range = { from: day - STORY_REACH_MS, to: day + DAY_MS + STORY_REACH_MS };
    for (const key of keys) lookups.set(`${day}#${key}`, { key, range });
  }
  const pool: SeedPool = new Map();
  await inParallel([...lookups.values()], async ({ key, range }) => {
    for (const seed of await index.find(key, range)) file(pool, key, seed);
  });
  return pool;
}

function file(pool: SeedPool, key: string, seed: Seed): void {
  const filed = pool.get(key) ?? new Map<string, Seed>();
  pool.set(key, filed.set(seed.id, seed));
}

/** Only seeds that share a key are compared, so that a batch decides as its mentions would have one by one. */
function seedsUnder(keys: readonly string[], pool: SeedPool): Map<string, Seed> {
  return new Map(keys.flatMap((key) => [...(pool.get(key) ?? [])]));
}

/** The story of each mention, those that begin one, and those that tell one in words worth knowing. */
function chooseInOrder(candidates: readonly FiledSeed[], found: SeedPool) {
  const pool: SeedPool = new Map([...found].map(([key, seeds]) => [key, new Map(seeds)]));
  const chosen = new Map<string, string>();
  const fresh: FiledSeed[] = [];
  const variants: FiledSeed[] = [];
  for (const { seed, keys } of candidates) {
    const near = seedsUnder(keys, pool);
    const { origin, isNews } = decide(seed, near);
    chosen.set(seed.id, origin.id);
    if (!isNews) continue;
    const isFirst = origin.id === seed.id;
    const filed = { seed: isFirst ? seed : { ...seed, variantOf: origin }, keys };
    (isFirst ? fresh : variants).push(filed);
    for (const key of keys) file(pool, key, filed.seed);
  }
  return { chosen, fresh, variants };
}

/** The first mention of the story that a mention tells, and whether it is to be filed for later ones. */
function decide(seed: Seed, near: ReadonlyMap<string, Seed>): { origin: Origin; isNews: boolean } {
  const announced = near.get(seed.id);
  if (announced !== undefined) {
    // By a delivery of before: what it decided then, it decides again.
    const origin = announced.variantOf ?? chooseAmongRivals(seed, near.values());
    return { origin, isNews: origin.id === seed.id };
  }
  const choice = chooseSeed(seed, near.values());
  if (choice === undefined) return { origin: seed, isNews: true };
  return { origin: originOf(choice.seed), isNews: isVariant(seed, choice, near.values()) };
}

/** A mention that was stored before keeps the story it has: what would be announced for it, nobody would belong to. */
async function storedStories(
  fresh: readonly FiledSeed[],
  mentions: StoryDeps['mentions'],
): Promise<ReadonlyMap<string, string>> {
  if (fresh.length === 0) return new Map();
  const known = await mentions.read(fresh.map(({ seed }) => seed.id));
  return new Map(known.flatMap((mention) => [[mention.id, storyIdOf(mention)] as const]).filter(isTold));
}

function isTold(entry: readonly [string, string | undefined]): entry is readonly [string, string] {
  return entry[1] !== undefined;
}

/** Announces new seeds and looks again. Returns the story that each gave way to, for those that did. */
async function settle(
  news: readonly FiledSeed[],
  before: SeedPool,
  index: StoryIndex,
): Promise<ReadonlyMap<string, string>> {
  const gaveWay = new Map<string, string>();
  if (news.length === 0) return gaveWay;
  await index.announce(news);
  const now = await findSeeds(news, index);
  const ours = new Set(news.map(({ seed }) => seed.id));
  for (const filed of news) {
    const seen = seedsUnder(filed.keys, before);
    const rivals = [...seedsUnder(filed.keys, now).values()].filter(({ id }) => !ours.has(id) && !seen.has(id));
    const { id } = chooseAmongRivals(filed.seed, rivals);
    if (id === filed.seed.id) continue;
    gaveWay.set(filed.seed.id, id);
    await index.withdraw(filed);
  }
  return gaveWay;
}

function withStory(mention: TaggedMention, id: string | undefined, titles: ReadonlyMap<string, Story>): TaggedMention {
  if (id === undefined) return mention;
  const label = titles.get(id)?.title.text ?? titleCandidate(mention).title;
  const topic = { id: storyTopic(id), kind: 'story', label, matched: [] } as const;
  return { ...mention, tags: { ...mention.tags, topics: [...mention.tags.topics, topic] } };
}
