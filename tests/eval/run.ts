import { evaluateFeeds, evaluateSense, evaluateSentiment, measureSpeed } from './evaluate.ts';
import { isDataHere } from './labelled-data.ts';
import { naturalScorer, OURS } from './scorers.ts';

const print = (line = ''): boolean => process.stdout.write(`${line}\n`);
const percent = (value: number): string => `${(100 * value).toFixed(1)} %`;

if (isDataHere()) evaluate();
else
  print(
    'Nothing to measure on: the labelled data (../shared/data) and the feed documents (../shared/feeds) are not here.',
  );

function evaluate(): void {
  print('Sentiment                        macro recall, TweetEval validation   r, rated tweets');
  for (const scorer of [OURS, naturalScorer(false), naturalScorer(true)]) {
    const { recall, agreement } = evaluateSentiment(scorer);
    print(`  ${scorer.name.padEnd(31)}${percent(recall).padEnd(37)}${agreement.toFixed(3)}`);
  }

  const { accuracy, bandFound, wrong } = evaluateSense();
  print();
  print(`Which "BTS": ${percent(accuracy)} right, ${percent(bandFound)} of the band's found`);
  for (const { expected, actual, text } of wrong) print(`  ${expected} called ${actual}: ${text}`);

  const { entries, relevant } = evaluateFeeds();
  print();
  print(
    `Real feeds: ${relevant.length} of ${entries} entries (${percent(relevant.length / entries)}) called a revelation`,
  );
  for (const { title, why } of relevant) print(`  ${title}: ${why}`);

  print();
  print(`Speed: ${Math.round(measureSpeed()).toLocaleString('en')} tweets a second, everything together, one core`);
}
