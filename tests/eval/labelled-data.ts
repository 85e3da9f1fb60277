import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeedDocument } from '../../lambdas/adapters/feed-documents/parse-feed.ts';
import { SENSES, type Sense, type SentimentLabel, type TaggerInput } from '../../lambdas/domain/tagging/tags.ts';

/** Labelled texts and real feed documents lie beside the repository: their terms are their publishers'. */
const DATA = '../shared/data';
const FEEDS = '../shared/feeds';

export function isDataHere(): boolean {
  return existsSync(DATA) && existsSync(FEEDS);
}

/** What a part of the report says when it cannot be measured. */
export const NO_DATA =
  'Not measured: the labelled data (../shared/data) and the feed documents (../shared/feeds) are not here.\n';

export function readSentimentTweets(): { label: SentimentLabel; text: string }[] {
  return rowsOf('tweeteval-val.tsv').map(([label = '', text = '']) => ({
    label: (['negative', 'neutral', 'positive'] as const)[Number(label)] ?? 'neutral',
    text: unescaped(text),
  }));
}

/** Tweets with the mean of twenty raters, -4 to 4. */
export function readRatedTweets(): { rating: number; text: string }[] {
  return rowsOf('vader-tweets.tsv').map(([, rating = '', text = '']) => ({
    rating: Number(rating),
    text: unescaped(text),
  }));
}

export function readSenseTweets(): { sense: Sense; text: string }[] {
  return rowsOf('bts-sense-dev.tsv').map(([label = '', text = '']) => ({
    sense: SENSES.find((sense) => sense === label) ?? 'other',
    text: unescaped(text),
  }));
}

/** Every entry of the real feeds: hundreds, of which almost none is about a film set. */
export function readFeedEntries(): TaggerInput[] {
  return readdirSync(FEEDS).flatMap((file) => {
    const context = { source: file, seenAt: '2026-01-01T00:00:00.000Z' };
    const feed = parseFeedDocument(readFileSync(join(FEEDS, file)), context);
    return feed.ok ? [...feed.mentions] : [];
  });
}

function rowsOf(file: string): string[][] {
  const lines = readFileSync(join(DATA, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.split('\t'));
}

/** Some lines keep the escapes of the files they were published in. */
function unescaped(text: string): string {
  return text
    .replaceAll(/\\u([0-9a-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll('\\"', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
