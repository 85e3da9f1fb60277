import type { ListedStory, Retellings } from './retellings.ts';

/** Who wrote a story down knows all of it, and counts as so many who retold it. */
const READERS_LISTED = 3;
/** What so many of its readers say is a theme of a story. */
const LEAST_SHARE = 0.35;
/** It is what a post says of itself, and none of the story. */
const OF_A_POST = 'fan-reaction';

/**
 * The themes of each story, most agreed upon first, by what it was listed with and what those who retold it took their
 * posts for.
 */
export function learnLoreThemes(
  retellings: readonly Retellings[],
  listed: readonly ListedStory[],
): (told: string) => readonly string[] {
  const ofStory = Map.groupBy(retellings, ({ told }) => told);
  const listedOf = new Map(listed.map(({ told, themes }) => [told, themes]));

  return (told) => {
    const own = listedOf.get(told) ?? [];
    const readers = (ofStory.get(told) ?? []).flatMap(({ posts }) =>
      posts.flatMap(({ themes }) => (themes === undefined ? [] : [themes])),
    );
    const votes = new Map(own.map((theme) => [theme, READERS_LISTED]));
    for (const theme of readers.flat()) votes.set(theme, (votes.get(theme) ?? 0) + 1);
    const agreed = [...votes]
      .filter(([theme, count]) => theme !== OF_A_POST && count >= LEAST_SHARE * (readers.length + READERS_LISTED))
      .toSorted(([, a], [, b]) => b - a)
      .map(([theme]) => theme);
    return agreed.length > 0 ? agreed : own;
  };
}
