import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createDefaultStoryGrouper } from '../../../lambdas/handlers/wiring/stories.ts';
import { inputOf, type LabelledMention, readMentions, type Split, wholeTextOf } from '../labelled-mentions.ts';
import { Counts, type Found, pairwise } from '../measures.ts';
import { tag, taggedMentions } from '../our-tagger.ts';
import { comparable, LIKENESSES, type Likeness } from '../peers/alike.ts';
import { bestCut } from '../peers/best-cut.ts';
import { decimal, table } from '../table.ts';
import { listWrong } from '../wrong.ts';

interface GroupedMention {
  readonly mention: LabelledMention;
  readonly story: string | null;
}

/** The mentions of a split in the order of the file, as `offcamera tag` would group them. */
function groupMentions(split: Split): readonly GroupedMention[] {
  const storyOf = createDefaultStoryGrouper();
  return taggedMentions(split).map(({ mention, tags }) => ({
    mention,
    story: storyOf({ ...inputOf(mention), tags }),
  }));
}

/** Over all pairs of mentions of a split, revelations or not. */
export function measureStories(split: Split): Found {
  const grouped = groupMentions(split);
  return pairwise(
    grouped.map(({ mention }) => mention.story),
    grouped.map(({ story }) => story),
  ).found();
}

/**
 * Mentions that were written for stories alone, most of them retold beyond recognition: `train` weights were chosen with,
 * `strangers` are only measured.
 */
export type Retold = 'train' | 'strangers';

const ToldLine = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  title: z.string().min(1).optional(),
  url: z.url().optional(),
  story: z.string().nullable(),
});

/** Each author's mentions by themselves: several tell the same well-known incidents. */
function measureRetold(by: Retold): Found {
  const lines = readFileSync(join(import.meta.dirname, `../stories-${by}.jsonl`), 'utf8').split('\n');
  const retold = lines.filter((line) => line !== '').map((line) => ToldLine.parse(JSON.parse(line)));
  const groupers = new Map(retold.map(({ id }) => [authorOf(id), createDefaultStoryGrouper()]));
  const given = retold.map(({ id, text, title, url }) => {
    const told = { text, ...(title === undefined ? {} : { title }), ...(url === undefined ? {} : { url }) };
    const story = groupers.get(authorOf(id))?.({ ...told, tags: tag(told) }) ?? null;
    return story === null ? null : `${authorOf(id)} ${story}`;
  });
  return pairwise(
    retold.map(({ story }) => story),
    given,
  ).found();
}

function authorOf(id: string): string {
  return id.slice(0, 1);
}

export function reportStories(isListing: boolean): string {
  const rows = [
    toRow('offcamera', measureStories('tune'), measureStories('check')),
    ...LIKENESSES.map((likeness) => toRow(likeness.name, ...peerStories(likeness))),
  ];
  const retold = (by: Retold): string => {
    const { precision, recall } = measureRetold(by);
    return `P ${decimal(precision)}, R ${decimal(recall)}`;
  };
  const sections = [
    table(['stories, by pairs', 'tune P', 'tune R', 'tune F1', 'check P', 'check R', 'check F1'], rows),
    `Peers compare every mention with every other; what is alike enough is one story to them, by the cut that gives the best F1 on tune.\n`,
    `Mentions retold in other words: stories-train ${retold('train')}; stories-strangers ${retold('strangers')}.\n`,
  ];
  if (isListing) sections.push(listWrong(sayWrong(groupMentions('tune'))));
  return sections.join('\n');
}

function toRow(name: string, ...found: readonly Found[]): string[] {
  return [name, ...found.flatMap(({ precision, recall, f1 }) => [decimal(precision), decimal(recall), decimal(f1)])];
}

function peerStories(likeness: Likeness): readonly [tune: Found, check: Found] {
  const tune = compared('tune', likeness);
  const values = tune.map((pair) => pair.likeness);
  const cut = bestCut(values, (tried) => foundFrom(tune, tried).f1);
  return [foundFrom(tune, cut), foundFrom(compared('check', likeness), cut)];
}

interface Pair {
  readonly belong: boolean;
  readonly likeness: number;
}

/** Every mention with every one before it, which is why nobody does this with many. */
function compared(split: Split, { of }: Likeness): readonly Pair[] {
  const mentions = readMentions(split).map((mention) => ({
    story: mention.story,
    text: comparable(wholeTextOf(mention)),
  }));
  return mentions.flatMap((mention, at) =>
    mentions.slice(0, at).map((other) => ({
      belong: mention.story !== null && mention.story === other.story,
      likeness: of(mention.text, other.text),
    })),
  );
}

function foundFrom(pairs: readonly Pair[], cut: number): Found {
  const counts = new Counts();
  for (const { belong, likeness } of pairs) counts.addPair(belong, likeness >= cut);
  return counts.found();
}

function sayWrong(grouped: readonly GroupedMention[]): string[] {
  return grouped.flatMap(({ mention, story }, at) =>
    grouped.slice(0, at).flatMap((other) => {
      const belong = mention.story !== null && mention.story === other.mention.story;
      const together = story !== null && story === other.story;
      if (belong === together) return [];
      const pair = `${other.mention.id} and ${mention.id}`;
      return [`${belong ? 'parted' : 'joined'}: ${pair} (${other.mention.story ?? '-'}, ${mention.story ?? '-'})`];
    }),
  );
}
