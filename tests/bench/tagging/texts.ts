import { isDataHere, readRatedTweets } from '../../eval/labelled-data.ts';
import { readMentions, SPLITS, wholeTextOf } from '../../eval/labelled-mentions.ts';

export interface BenchTexts {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Tweets where the labelled data lies beside the repository, else our own mentions. */
export function benchTexts(): BenchTexts {
  if (isDataHere()) return { name: 'tweets', texts: readRatedTweets().map(({ text }) => asParsed(text)) };
  return { name: 'mentions of tests/eval', texts: SPLITS.flatMap(readMentions).map(wholeTextOf) };
}

/** As a queue or a feed brings it. What was cut out of a file stays a view of it, and takes longer to read. */
function asParsed(text: string): string {
  return String(JSON.parse(JSON.stringify(text)));
}

/** A text that was not there before: the same tweets again and again would never fill what a tagger remembers. */
export function freshText(texts: readonly string[], index: number): string {
  const stranger = (index * 2_654_435_761).toString(36);
  return `${texts[index % texts.length] ?? ''} ${stranger} #${stranger}tag`;
}
