import type { TaggerInput } from '../../../lambdas/domain/tagging/tags.ts';
import { isDataHere, NO_DATA, readFeedEntries } from '../labelled-data.ts';
import { tag } from '../our-tagger.ts';
import { percent } from '../table.ts';

export interface FeedReport {
  readonly entries: number;
  readonly relevant: readonly { readonly title: string; readonly why: string }[];
}

/** Of the real feeds' hundreds of entries almost none is about a set: what is called a revelation is nearly all wrong. */
export function measureFeeds(): FeedReport {
  const entries = readFeedEntries();
  const relevant = entries.flatMap((entry) => {
    const why = whyRelevant(entry);
    return why === undefined ? [] : [{ title: entry.title ?? entry.text.slice(0, 60), why }];
  });
  return { entries: entries.length, relevant };
}

export function reportFeeds(): string {
  if (!isDataHere()) return NO_DATA;
  const { entries, relevant } = measureFeeds();
  const lines = relevant.map(({ title, why }) => `  ${title}: ${why}\n`).join('');
  return `${relevant.length} of ${entries} entries (${percent(relevant.length / entries)}) called a revelation\n${lines}`;
}

function whyRelevant(entry: TaggerInput): string | undefined {
  const { relevant, topics, evidence } = tag(entry);
  if (!relevant) return undefined;
  const themes = topics.filter(({ kind }) => kind === 'theme');
  return [...themes.map(({ id, matched }) => `${id} (${matched.join(', ')})`), `"${evidence.join('", "')}"`].join(' ');
}
