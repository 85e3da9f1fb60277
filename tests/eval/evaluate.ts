import type { Sense, TaggerInput } from '../../lambdas/domain/tagging/tags.ts';
import { createDefaultTagger } from '../../lambdas/handlers/tagging.ts';
import { readFeedEntries, readRatedTweets, readSenseTweets, readSentimentTweets } from './labelled-data.ts';
import { correlation, macroRecall, share } from './measures.ts';
import type { Scorer } from './scorers.ts';

const tag = createDefaultTagger();

export function evaluateSentiment({ score }: Scorer): { recall: number; agreement: number } {
  return {
    recall: macroRecall(
      readSentimentTweets().map(({ label, text }) => ({ expected: label, actual: score(text).label })),
    ),
    agreement: correlation(readRatedTweets().map(({ rating, text }) => [rating, score(text).score])),
  };
}

export interface SenseReport {
  readonly accuracy: number;
  readonly bandFound: number;
  readonly wrong: readonly { readonly expected: Sense; readonly actual: Sense; readonly text: string }[];
}

export function evaluateSense(): SenseReport {
  const judged = readSenseTweets().map(({ sense, text }) => ({ expected: sense, actual: tag({ text }).sense, text }));
  return {
    accuracy: share(judged, ({ expected, actual }) => expected === actual),
    bandFound: share(
      judged.filter(({ expected }) => expected === 'band'),
      ({ actual }) => actual === 'band',
    ),
    wrong: judged.filter(({ expected, actual }) => expected !== actual),
  };
}

export interface FeedReport {
  readonly entries: number;
  readonly relevant: readonly { readonly title: string; readonly why: string }[];
}

export function evaluateFeeds(): FeedReport {
  const entries = readFeedEntries();
  const relevant = entries.flatMap((entry) => {
    const why = whyRelevant(entry);
    return why === undefined ? [] : [{ title: entry.title ?? entry.text.slice(0, 60), why }];
  });
  return { entries: entries.length, relevant };
}

function whyRelevant(entry: TaggerInput): string | undefined {
  const { relevant, topics } = tag(entry);
  if (!relevant) return undefined;
  const themes = topics.filter(({ kind }) => kind === 'theme');
  return themes.flatMap(({ id, matched }) => `${id} (${matched.join(', ')})`).join(' ') || '"behind the scenes"';
}

/** Texts a second of the whole tagger, the best of several rounds: the first ones warm the compiler up. */
export function measureSpeed(): number {
  const texts = readRatedTweets();
  const rounds = Array.from({ length: 5 }, () => {
    const started = performance.now();
    for (const { text } of texts) tag({ text });
    return texts.length / ((performance.now() - started) / 1000);
  });
  return Math.max(...rounds);
}
