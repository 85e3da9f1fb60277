import { readMentions, type Split, wholeTextOf } from '../labelled-mentions.ts';
import { type Found, foundOf } from '../measures.ts';
import { taggedMentions } from '../our-tagger.ts';
import { learnSense } from '../peers/bayes.ts';
import { judgeByFolds } from '../peers/folds.ts';
import { decimal, table } from '../table.ts';

/** Whether a mention is a revelation at all: what trends count, and what they leave out. */
export function measureRelevance(split: Split): Found {
  return foundOf(
    taggedMentions(split).map(({ mention, tags }) => ({
      expected: mention.sense === 'production',
      actual: tags.relevant,
    })),
    true,
  );
}

export function reportRelevance(): string {
  const rows = [
    toRow('offcamera', measureRelevance('tune'), measureRelevance('check')),
    toRow("natural's BayesClassifier", bayesOnTune(), bayesOnCheck()),
    toRow('"BTS" or "behind the scenes" in it', askForWords('tune'), askForWords('check')),
  ];
  return table(['revelation or not', 'tune P', 'tune R', 'tune F1', 'check P', 'check R', 'check F1'], rows);
}

function toRow(name: string, ...found: readonly Found[]): string[] {
  return [name, ...found.flatMap(({ precision, recall, f1 }) => [decimal(precision), decimal(recall), decimal(f1)])];
}

function bayesOnTune(): Found {
  const tune = readMentions('tune');
  const judged = judgeByFolds(tune, learnSense);
  return foundOf(
    tune.map(({ sense }, at) => ({ expected: sense === 'production', actual: judged[at] === 'production' })),
    true,
  );
}

function bayesOnCheck(): Found {
  const judge = learnSense(readMentions('tune'));
  return foundOf(
    readMentions('check').map((mention) => ({
      expected: mention.sense === 'production',
      actual: judge(mention) === 'production',
    })),
    true,
  );
}

/** What a saved search on a platform does. */
function askForWords(split: Split): Found {
  return foundOf(
    readMentions(split).map((mention) => ({
      expected: mention.sense === 'production',
      actual: /\bbts|behind[ -]?the[ -]?scenes/i.test(wholeTextOf(mention)),
    })),
    true,
  );
}
