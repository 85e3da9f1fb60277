import type { CatalogLore } from '../../../lambdas/domain/tagging/catalog.ts';
import type { LoreWord } from '../../../lambdas/domain/tagging/compiled-lore.ts';
import type { ListedStory, Retellings } from './retellings.ts';

/** What a text says, for this: its stems but those of small words, each once. */
export type StemsOf = (text: string) => ReadonlySet<string>;

/** The sentence that tells a story is a retelling itself; its work's title is in most of them. */
const IN_TITLE = 0.8;
/** What a writer listed may be said: as if in so many retellings. */
const IF_LISTED = 1.2;
/** Words of which this is sure speak no louder: nobody has read enough retellings to know more. In nats. */
const MOST_WEIGHT = 6;
/** What speaks more softly is left out. */
const LEAST_WEIGHT = 2;
/** As so much of the talk of a work we have not read is presumed to be like all other texts, in texts. */
const UNREAD_TALK = 4;
/** The same for retellings. */
const UNREAD_RETELLINGS = 0.3;

/**
 * Posts that tell nothing were written beside a story, with its words on purpose: fewer of them are in real talk of the
 * work.
 */
const IN_OTHER_TALK = 1 / 3;

type Story = Pick<CatalogLore, 'work' | 'told'>;

/**
 * How much each word says for each story: the logarithm of how often it is in its retellings against how often it is in
 * other texts, and in other talk of the same work. `background`: texts of all kinds. The same texts give the same words.
 */
export function learnLoreWords(
  stories: readonly Story[],
  retellings: readonly Retellings[],
  listed: readonly ListedStory[],
  background: Iterable<string>,
  stemsOf: StemsOf,
): (story: Story) => LoreWord[] {
  const ofStory = Map.groupBy(retellings, ({ told }) => told);
  const listedOf = new Map(listed.map(({ told, tellings }) => [told, tellings]));
  const everywhere = new Counts();
  for (const text of background) everywhere.add(stemsOf(text));
  for (const one of retellings) for (const text of textsOf(one)) everywhere.add(stemsOf(text));
  const talkOf = new Map<string, Counts>();
  for (const { work, told } of stories) {
    const talk = talkOf.get(work) ?? new Counts();
    talkOf.set(work, talk);
    talk.add(stemsOf(`${told} ${work}`));
    for (const { posts, other } of ofStory.get(told) ?? []) {
      for (const { text } of posts) talk.add(stemsOf(text));
      if (other !== undefined) talk.add(stemsOf(other), IN_OTHER_TALK);
    }
  }

  return ({ work, told }) => {
    const posts = (ofStory.get(told) ?? []).flatMap((one) => one.posts.map(({ text }) => stemsOf(text)));
    const own = new Counts();
    for (const stems of [stemsOf(`${told} ${work}`), ...posts]) own.add(stems);
    const title = stemsOf(work);
    const talk = talkOf.get(work) ?? own;

    const said = new Map<string, number>();
    const say = (stem: string, times: number) => said.set(stem, (said.get(stem) ?? 0) + times);
    for (const stem of stemsOf(told)) say(stem, 1);
    for (const stem of title) say(stem, IN_TITLE);
    for (const stems of posts) for (const stem of stems) say(stem, 1);
    const tellings = listedOf.get(told) ?? [];
    for (const telling of tellings)
      for (const group of telling.split(' & '))
        for (const stem of stemsOf(group.replaceAll(/[|_~]/g, ' '))) say(stem, IF_LISTED / tellings.length);

    const texts = posts.length + 2;
    return [...said]
      .flatMap(([word, times]): LoreWord[] => {
        const anywhere = everywhere.rateOf(word);
        const here = (times + UNREAD_RETELLINGS * anywhere * texts) / texts;
        const elsewhere =
          (talk.of(word) - own.of(word) + UNREAD_TALK * anywhere + (title.has(word) ? 1 : 0)) /
          (talk.texts - own.texts + UNREAD_TALK);
        const weight = Math.min(MOST_WEIGHT, Math.log(here / anywhere));
        const ownWeight = Math.max(0, Math.min(MOST_WEIGHT, Math.log(here / Math.max(anywhere, elsewhere))));
        return weight < LEAST_WEIGHT ? [] : [{ word, weight: Math.round(weight), own: Math.round(ownWeight) }];
      })
      .toSorted((a, b) => b.weight + b.own - a.weight - a.own || (a.word < b.word ? -1 : 1));
  };
}

function textsOf({ posts, other }: Retellings): string[] {
  return [...posts.map(({ text }) => text), ...(other === undefined ? [] : [other])];
}

/** In how many texts each stem is. */
class Counts {
  texts = 0;
  readonly #counts = new Map<string, number>();

  add(stems: Iterable<string>, times = 1): void {
    this.texts += times;
    for (const stem of stems) this.#counts.set(stem, this.of(stem) + times);
  }

  of(stem: string): number {
    return this.#counts.get(stem) ?? 0;
  }

  /** The part of texts that have it, with the half of one more for what was not read. */
  rateOf(stem: string): number {
    return (this.of(stem) + 0.5) / (this.texts + 1);
  }
}
