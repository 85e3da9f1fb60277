import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as z from 'zod';

const EVAL = join(import.meta.dirname, '..');

/** What one writer made of one famous story: posts that retell it, and mostly one of the same work that does not. */
const Retellings = z.strictObject({
  told: z.string(),
  posts: z.array(z.strictObject({ text: z.string(), themes: z.array(z.string()).optional() })).min(1),
  other: z.string().optional(),
});
export type Retellings = z.infer<typeof Retellings> & { readonly writer: string };

/**
 * What whoever wrote a story down has said of it: its themes, and for each way to tell it the words it may be told with. Of
 * every group, apart by ` & `, a telling has a word; words stand apart by `|`, `_` is between those that stand together,
 * `~` behind stems.
 */
const ListedStory = z.strictObject({
  told: z.string(),
  themes: z.array(z.string()).min(1),
  tellings: z.array(z.string()).min(1),
});
export type ListedStory = z.infer<typeof ListedStory>;

/** All of `retellings/`, a file a writer. */
export function readRetellings(): Retellings[] {
  const folder = join(EVAL, 'retellings');
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const writer = basename(name, '.jsonl');
      return linesOf(join(folder, name)).map((line) => ({ writer, ...Retellings.parse(line) }));
    });
}

export function readListedStories(): ListedStory[] {
  return linesOf(join(EVAL, 'listed-stories.jsonl')).map((line) => ListedStory.parse(line));
}

function linesOf(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
