import type { SentimentLabel } from '../../../lambdas/domain/tagging/tags.ts';
import { isDataHere, NO_DATA, readRatedTweets, readSentimentTweets } from '../labelled-data.ts';
import { correlation, macroF1, macroRecall } from '../measures.ts';
import { scoreSentimentAlone, tag } from '../our-tagger.ts';
import { bestRecall } from '../peers/best-recall.ts';
import { labelOf, SENTIMENT_PEERS, type SentimentPeer } from '../peers/sentiment-scorers.ts';
import { textsPerSecond } from '../processor-time.ts';
import { decimal, percent, table, whole } from '../table.ts';

/**
 * Twenty raters' mean, -4 to 4, as a label: the bounds of VADER's authors (0.05 of a scale from -1 to 1). Nobody's bounds
 * were chosen on these tweets, but four of five words of VADER's table were rated by the same people.
 */
const RATED_BOUNDS = { negativeTo: -0.2, positiveFrom: 0.2 };

export interface SentimentReport {
  /** Macro recall on TweetEval's validation tweets, by the scorer's own bounds. */
  readonly recall: number;
  /** Pearson's r with the raters of the VADER tweets. */
  readonly agreement: number;
  readonly ratedRecall: number;
  readonly ratedF1: number;
}

interface Judged {
  readonly score: number;
  readonly label: SentimentLabel;
}

/** A text in a language that is not read counts as neutral here: peers have no word for not knowing. */
export function ourSentiment(text: string): Judged {
  const { score, label } = tag({ text }).sentiment;
  return { score, label: label === 'unknown' ? 'neutral' : label };
}

export function peerSentiment({ score, bounds }: SentimentPeer): (text: string) => Judged {
  return (text) => {
    const value = score(text);
    return { score: value, label: labelOf(value, bounds) };
  };
}

export function measureSentiment(judge: (text: string) => Judged): SentimentReport {
  const labelled = readSentimentTweets().map(({ label, text }) => ({ expected: label, actual: judge(text).label }));
  const rated = readRatedTweets().map(({ rating, text }) => ({ rating, ...judge(text) }));
  const ratedLabels = rated.map(({ rating, label }) => ({ expected: labelOf(rating, RATED_BOUNDS), actual: label }));
  return {
    recall: macroRecall(labelled),
    agreement: correlation(rated.map(({ rating, score }) => [rating, score])),
    ratedRecall: macroRecall(ratedLabels),
    ratedF1: macroF1(ratedLabels),
  };
}

export function reportSentiment(): string {
  if (!isDataHere()) return NO_DATA;
  const tweets = readSentimentTweets();
  const rated = readRatedTweets().map(({ text }) => text);
  const speedOf = (score: (text: string) => unknown): number => textsPerSecond(rated, score).median;
  const rows = [
    toRow('offcamera', measureSentiment(ourSentiment), undefined, speedOf(scoreSentimentAlone)),
    ...SENTIMENT_PEERS.map((peer) => {
      const tuned = bestRecall(tweets.map(({ label, text }) => ({ label, score: peer.score(text) })));
      return toRow(peer.name, measureSentiment(peerSentiment(peer)), tuned, speedOf(peer.score));
    }),
  ];
  const header = ['scorer', 'macro recall', 'tuned bounds', 'r', 'rated: recall', 'rated: F1', 'texts/s'];
  return `${table(header, rows)}
Macro recall: TweetEval's validation tweets (${whole(tweets.length)}), each scorer by the bounds that its documentation gives (VADER 0.05, others the sign);
"tuned bounds" is the most that any two bounds could get from its scores on these very tweets; ours were chosen there too.
r and "rated": the VADER tweets (${whole(rated.length)}), own bounds against the raters' mean, neutral within 0.2 of -4 to 4.
texts/s: sentiment alone from the raw text, for a second of one core's time, over the VADER tweets. VADER's words and these ratings come from the same authors.
`;
}

function toRow(name: string, report: SentimentReport, tunedRecall: number | undefined, perSecond: number): string[] {
  const { recall, agreement, ratedRecall, ratedF1 } = report;
  const tuned = tunedRecall === undefined ? '(are)' : percent(tunedRecall);
  return [name, percent(recall), tuned, decimal(agreement), percent(ratedRecall), percent(ratedF1), whole(perSecond)];
}
