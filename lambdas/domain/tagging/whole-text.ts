import type { TaggerInput } from './tags.ts';

/** Title and text as they are read together. Feeds often begin a text with its title: that is said once. */
export function wholeText({ title, text }: Pick<TaggerInput, 'title' | 'text'>): string {
  return title === undefined || text.startsWith(title) ? text : `${title}\n${text}`;
}
