import { SENSES, type Sense } from '../../../lambdas/domain/tagging/tags.ts';
import { isDataHere, NO_DATA, readSenseTweets } from '../labelled-data.ts';
import { readMentions, type Split } from '../labelled-mentions.ts';
import { accuracy, foundOf, mean, share, type Verdict } from '../measures.ts';
import { tag, taggedMentions } from '../our-tagger.ts';
import { learnSense } from '../peers/bayes.ts';
import { judgeByFolds } from '../peers/folds.ts';
import { decimal, percent, table } from '../table.ts';
import { listWrong } from '../wrong.ts';

export type SenseVerdict = Verdict<Sense | undefined> & { readonly confidence: number; readonly text: string };

export function measureSense(split: Split): SenseVerdict[] {
  return taggedMentions(split).map(({ mention, tags }) => ({
    expected: mention.sense,
    actual: tags.sense,
    confidence: tags.confidence,
    text: `${mention.id} ${mention.text}`,
  }));
}

/** The tweets with "BTS" or "behind the scenes" that lie beside the repository. */
export function measureSenseOfTweets(): SenseVerdict[] {
  return readSenseTweets().map(({ sense, text }) => {
    const tags = tag({ text });
    return { expected: sense, actual: tags.sense, confidence: tags.confidence, text };
  });
}

export function reportSense(isListing: boolean): string {
  const tweets = isDataHere() ? measureSenseOfTweets() : undefined;
  const tune = measureSense('tune');
  const check = measureSense('check');
  const bayes = { tune: bayesOnTune(), check: bayesOnCheck() };
  const texts = [
    ...(tweets === undefined ? [] : [toRow('tweets (dev), offcamera', tweets)]),
    toRow('tune, offcamera', tune),
    toRow("tune, natural's BayesClassifier", bayes.tune),
    toRow('check, offcamera', check),
    toRow("check, natural's BayesClassifier", bayes.check),
  ];
  const sections = [
    ...(tweets === undefined ? [NO_DATA] : []),
    table(['which sense', 'texts', 'accuracy', ...SENSES.map((sense) => `${sense} P / R`)], texts),
    'The classifier learned from the tune split (there by five folds).\n',
    table(
      ['confidence', ...CALIBRATED.map(([low, high]) => `${low} to ${high}`)],
      [...(tweets === undefined ? [] : [toBins('tweets (dev)', tweets)]), toBins('tune', tune), toBins('check', check)],
    ),
    'Right ones of all whose confidence is in the range, and their mean confidence.\n',
  ];
  if (isListing) sections.push(...[tweets ?? [], tune].map((verdicts) => listWrong(verdicts.filter(isWrong).map(say))));
  return sections.join('\n');
}

const isWrong = ({ expected, actual }: SenseVerdict): boolean => expected !== actual;

function say({ expected, actual, confidence, text }: SenseVerdict): string {
  return `${expected} called ${actual} (${confidence.toFixed(2)}): ${text}`;
}

function toRow(name: string, verdicts: readonly Verdict<Sense | undefined>[]): string[] {
  const perSense = SENSES.map((sense) => {
    const { precision, recall } = foundOf(verdicts, sense);
    return `${decimal(precision)} / ${decimal(recall)}`;
  });
  return [name, String(verdicts.length), percent(accuracy(verdicts)), ...perSense];
}

function bayesOnTune(): Verdict<Sense | undefined>[] {
  const tune = readMentions('tune');
  const judged = judgeByFolds(tune, learnSense);
  return tune.map(({ sense }, at) => ({ expected: sense, actual: judged[at] }));
}

function bayesOnCheck(): Verdict<Sense | undefined>[] {
  const judge = learnSense(readMentions('tune'));
  return readMentions('check').map((mention) => ({ expected: mention.sense, actual: judge(mention) }));
}

const CALIBRATED = [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.9],
  [0.9, 1],
] as const;

function toBins(name: string, verdicts: readonly SenseVerdict[]): string[] {
  const cells = CALIBRATED.map(([low, high]) => {
    const inRange = verdicts.filter(({ confidence }) => confidence >= low && (confidence < high || high === 1));
    if (inRange.length === 0) return '-';
    const right = share(inRange, (verdict) => !isWrong(verdict));
    return `${percent(right)} of ${inRange.length} (${mean(inRange.map(({ confidence }) => confidence)).toFixed(2)})`;
  });
  return [name, ...cells];
}
