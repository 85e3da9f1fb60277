import { type TopicId, topicId } from '../topic.ts';
import { type CatalogLore, slugOf } from './catalog.ts';
import type { Token } from './tokens.ts';
import { rememberByWord } from './words.ts';

/** The stories as they are looked up, one a line: what happened, work, themes and words apart by tabs, with stems in place of `word~`. Plain, so that it can be made once and kept. */
export type CompiledLore = readonly string[];

export function compileLore(lore: readonly CatalogLore[], stem: (word: string) => string): CompiledLore {
  const stemmed = (words: string): string => words.replaceAll(STEMMED, (_, word: string) => `${stem(word)}~`);
  return lore.map(({ work, told, themes, words }) => [told, slugOf(work), themes.join(','), stemmed(words)].join('\t'));
}

const STEMMED = /([a-z0-9]+)~/g;

/** Which famous story a text retells. */
export interface Retold extends Pick<CatalogLore, 'told' | 'themes'> {
  readonly work: TopicId;
  /** The words that gave it away, as indexes into the words of the text, in order. */
  readonly places: readonly number[];
}

export type LoreFinder = (words: readonly Token[]) => Retold | undefined;

/** A story is retold in a post, or in the opening of an article. In a longer text all its words are there by chance. */
const WORDS_READ = 60;

const NOBODY: readonly number[] = [];

/** Of several stories in one text the one is told that more words speak for. One look-up a word; a line is read when its first group is met. */
export function createLoreFinder(lines: CompiledLore): LoreFinder {
  const stories: (Story | undefined)[] = new Array(lines.length);
  let beginnings: ReadonlyMap<string, readonly number[]> | undefined;
  const begunBy = rememberByWord(({ form, stem }): readonly number[] => {
    beginnings ??= readBeginnings(lines);
    const ofForm = beginnings.get(form) ?? NOBODY;
    const ofStem = beginnings.get(`${stem}~`) ?? NOBODY;
    return ofForm.length === 0 ? ofStem : ofStem.length === 0 ? ofForm : [...ofForm, ...ofStem];
  });

  return (words) => {
    const end = Math.min(words.length, WORDS_READ);
    let begun: Set<number> | undefined;
    for (let at = 0; at < end; at += 1) {
      const word = words[at]?.word;
      if (word === undefined) break;
      for (const number of begunBy(word)) {
        begun ??= new Set();
        begun.add(number);
      }
    }
    return begun === undefined ? undefined : likeliest(begun, words.slice(0, end));
  };

  function likeliest(begun: Iterable<number>, words: readonly Token[]): Retold | undefined {
    let best: Retold | undefined;
    for (const number of begun) {
      const { groups, ...story } = storyOf(number);
      const places = placesOf(groups, words);
      if (places.length > (best?.places.length ?? 0)) best = { ...story, places };
    }
    return best;
  }

  function storyOf(number: number): Story {
    const known = stories[number] ?? readStory(lines[number] ?? '');
    stories[number] = known;
    return known;
  }
}

interface Story extends Omit<Retold, 'places'> {
  readonly groups: readonly Group[];
}

/** Alternatives, each of words that stand together. */
type Group = readonly (readonly string[])[];

function readStory(line: string): Story {
  const [told = '', work = '', themes = '', words = ''] = line.split('\t');
  return { told, work: topicId('work', work), themes: themes.split(','), groups: words.split(' & ').map(readGroup) };
}

function readGroup(group: string): Group {
  return group.split('|').map((alternative) => alternative.split('_'));
}

/** The stories by the words that their first groups begin with. */
function readBeginnings(lines: CompiledLore): ReadonlyMap<string, readonly number[]> {
  const beginnings = new Map<string, number[]>();
  for (const [number, line] of lines.entries()) {
    const words = line.slice(line.lastIndexOf('\t') + 1);
    const [first = ''] = words.split(' & ', 1);
    for (const [beginning = ''] of readGroup(first)) {
      const known = beginnings.get(beginning);
      if (known === undefined) beginnings.set(beginning, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  }
  return beginnings;
}

/** The words that any group asks for, in order; none unless every group has one, and they are as many as the groups: one word is no proof of two. */
function placesOf(groups: readonly Group[], words: readonly Token[]): readonly number[] {
  const places = new Set<number>();
  for (const group of groups) {
    let isSaid = false;
    for (let at = 0; at < words.length; at += 1) {
      for (const alternative of group) {
        if (!alternative.every((part, further) => isWord(words[at + further], part))) continue;
        isSaid = true;
        for (let further = 0; further < alternative.length; further += 1) places.add(at + further);
      }
    }
    if (!isSaid) return NOBODY;
  }
  return places.size < groups.length ? NOBODY : [...places].sort((one, other) => one - other);
}

function isWord(word: Token | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith('~') ? part.length - 1 === word.stem.length && part.startsWith(word.stem) : part === word.form;
}
