import { BayesClassifier } from 'natural/lib/natural/classifiers/index.js';
import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';
import type { Sense } from '../../../lambdas/domain/tagging/tags.ts';
import { type LabelledMention, THEME_SLUGS, wholeTextOf } from '../labelled-mentions.ts';

/**
 * With the classifier's own smoothing of 1 the smallest class wins nearly always (30 % of senses right); this value is the
 * best of eight on the tune split (62 %).
 */
const SMOOTHING = 0.1;

/** What the classifier makes of a raw text, done once for all the classifiers that are asked about it. */
const remembered = new Map<string, readonly string[]>();

function stemsOf(mention: LabelledMention): readonly string[] {
  const known = remembered.get(mention.id);
  if (known !== undefined) return known;
  const stems = PorterStemmer.tokenizeAndStem(wholeTextOf(mention));
  remembered.set(mention.id, stems);
  return stems;
}

/** natural's BayesClassifier as its documentation shows it: stems in, the likeliest class out. */
export function learnSense(examples: readonly LabelledMention[]): (mention: LabelledMention) => Sense | undefined {
  const classify = learnSenseOfStems(examples);
  return (mention) => classify(stemsOf(mention));
}

/** The same over raw texts. */
export function learnSenseOfTexts(examples: readonly LabelledMention[]): (text: string) => Sense | undefined {
  const classify = learnSenseOfStems(examples);
  return (text) => classify(PorterStemmer.tokenizeAndStem(text));
}

function learnSenseOfStems(examples: readonly LabelledMention[]): (stems: readonly string[]) => Sense | undefined {
  const classifier = new BayesClassifier(PorterStemmer, SMOOTHING);
  for (const mention of examples) classifier.addDocument(stemsOf(mention), mention.sense);
  classifier.train();
  const senses = new Map(examples.map(({ sense }) => [String(sense), sense]));
  return (stems) => senses.get(classifier.classify(stems));
}

/** One classifier for each theme. Answers how likely each is: the logarithm of yes over no. */
export function learnThemes(
  examples: readonly LabelledMention[],
): (mention: LabelledMention) => ReadonlyMap<string, number> {
  const classifiers = THEME_SLUGS.map((theme) => {
    const classifier = new BayesClassifier(PorterStemmer, SMOOTHING);
    for (const mention of examples) {
      classifier.addDocument(stemsOf(mention), mention.themes.includes(theme) ? 'yes' : 'no');
    }
    classifier.train();
    return { theme, classifier };
  });
  return (mention) => {
    const stems = stemsOf(mention);
    return new Map(
      classifiers.map(({ theme, classifier }) => {
        const found = new Map(classifier.getClassifications(stems).map(({ label, value }) => [label, value]));
        // Long texts make both so unlikely that they are 0 in a double: then it has no opinion.
        const odds = Math.log((found.get('yes') ?? 0) / (found.get('no') ?? 1));
        return [theme, Number.isNaN(odds) ? -Infinity : odds];
      }),
    );
  };
}
