import { DEFAULT_CATALOG } from '../../../lambdas/catalog/catalog.ts';
import { type CatalogName, slugOf, topicOf } from '../../../lambdas/domain/tagging/catalog.ts';
import { foldedWords } from '../../../lambdas/domain/tagging/fold-word.ts';
import { topicId } from '../../../lambdas/domain/topic.ts';
import { readMentions, type Split, wholeTextOf } from '../labelled-mentions.ts';
import { Counts, type Found } from '../measures.ts';
import { taggedMentions } from '../our-tagger.ts';
import { createNameSearch } from '../peers/name-search.ts';
import { decimal, table } from '../table.ts';
import { listWrong, sayDifference } from '../wrong.ts';

export type NameKind = 'work' | 'person';
const CATALOG_NAMES: Readonly<Record<NameKind, readonly CatalogName[]>> = {
  work: DEFAULT_CATALOG.works,
  person: DEFAULT_CATALOG.people,
};

/** The labels leave the band out of the people; the catalog has it, so that a video of theirs has a subject. */
const BAND = 'person:bts';

interface NamedMention {
  readonly id: string;
  readonly text: string;
  readonly expected: ReadonlySet<string>;
  readonly actual: ReadonlySet<string>;
}

export function measureNames(split: Split, kind: NameKind): NamedMention[] {
  return taggedMentions(split).map(({ mention, tags }) => {
    const labels = kind === 'work' ? mention.works : mention.people;
    const found = new Set<string>(tags.topics.filter((topic) => topic.kind === kind).map(({ id }) => id));
    found.delete(BAND);
    return { id: mention.id, text: wholeTextOf(mention), expected: idsOf(labels, kind, found), actual: found };
  });
}

export function namesFound(named: readonly Pick<NamedMention, 'expected' | 'actual'>[]): Found {
  const counts = new Counts();
  for (const { expected, actual } of named) counts.add(expected, actual);
  return counts.found();
}

export function reportNames(isListing: boolean): string {
  const rows = (['work', 'person'] as const).flatMap((kind) => {
    const what = kind === 'work' ? 'works' : 'people';
    return [
      toRow(`${what}, offcamera`, namesFound(measureNames('tune', kind)), namesFound(measureNames('check', kind))),
      toRow(`${what}, a search for each label`, searchFor('tune', kind), searchFor('check', kind)),
    ];
  });
  const sections = [
    table(['names', 'tune P', 'tune R', 'tune F1', 'check P', 'check R', 'check F1'], rows),
    `The search looks for each label of the same catalog in the text, case aside. Of the names in tune the catalog lacks ${unknownIn('tune')}, of those
in check ${unknownIn('check')}; nobody finds those.\n`,
  ];
  if (isListing)
    sections.push(
      listWrong((['work', 'person'] as const).flatMap((kind) => measureNames('tune', kind).flatMap(sayWrong))),
    );
  return sections.join('\n');
}

function toRow(name: string, ...found: readonly Found[]): string[] {
  return [name, ...found.flatMap(({ precision, recall, f1 }) => [decimal(precision), decimal(recall), decimal(f1)])];
}

function sayWrong({ id, text, expected, actual }: NamedMention): string[] {
  const difference = sayDifference(expected, actual);
  return difference === undefined ? [] : [`${difference}: ${id} ${text}`];
}

function searchFor(split: Split, kind: NameKind): Found {
  const search = createNameSearch(
    CATALOG_NAMES[kind].map((name) => ({ id: topicOf(kind, name).id, label: name.label })),
  );
  return namesFound(
    readMentions(split).map((mention) => {
      const actual = search(wholeTextOf(mention));
      return { expected: idsOf(kind === 'work' ? mention.works : mention.people, kind, actual), actual };
    }),
  );
}

/** Which topics a spelling may stand for: a labeller's "Star Wars" and the catalog's are one. */
const topicsBySpelling = (kind: NameKind): ReadonlyMap<string, readonly string[]> => {
  const topics = new Map<string, string[]>();
  for (const name of CATALOG_NAMES[kind]) {
    const { label, aliases = [], capitalised = [], ordinary = [], clued = [] } = name;
    for (const spelling of [label, ...aliases, ...capitalised, ...ordinary, ...clued]) {
      const key = foldedWords(spelling).join(' ');
      topics.set(key, [...(topics.get(key) ?? []), topicOf(kind, name).id]);
    }
  }
  return topics;
};
const SPELLINGS = { work: topicsBySpelling('work'), person: topicsBySpelling('person') };

/** The topics of the labels; a label that several go by is the one of them that was found. */
function idsOf(labels: readonly string[], kind: NameKind, found: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(
    labels.map((label) => {
      const meant = SPELLINGS[kind].get(foldedWords(label).join(' ')) ?? [];
      return meant.find((id) => found.has(id)) ?? meant[0] ?? topicId(kind, slugOf(label));
    }),
  );
}

function unknownIn(split: Split): number {
  const mentions = readMentions(split);
  const works = new Set(mentions.flatMap((mention) => mention.works));
  const people = new Set(mentions.flatMap((mention) => mention.people));
  const lacking = (labels: ReadonlySet<string>, kind: NameKind): number =>
    [...labels].filter((label) => !SPELLINGS[kind].has(foldedWords(label).join(' '))).length;
  return lacking(works, 'work') + lacking(people, 'person');
}
