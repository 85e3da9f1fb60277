import { TfIdf } from 'natural/lib/natural/tfidf/index.js';
import { createNaturalTools } from '../../../lambdas/adapters/natural/natural-tools.ts';
import { type LabelledMention, THEME_SLUGS, wholeTextOf } from '../labelled-mentions.ts';
import { THEME_EXAMPLES } from './theme-examples.ts';

const tools = createNaturalTools();

/** The stems of a text's words, a small word among them where the weights let it count. */
function stemsOf(text: string): string[] {
  return tools
    .tokenize(text.toLowerCase())
    .filter((piece) => /^\p{L}/u.test(piece))
    .map(tools.stem);
}

/** natural's TfIdf over one document for each theme. Answers what the words of a mention weigh in each, per word. */
export function createNearestTheme(): (mention: LabelledMention) => ReadonlyMap<string, number> {
  const index = new TfIdf();
  for (const theme of THEME_SLUGS) index.addDocument(stemsOf(THEME_EXAMPLES[theme]), theme);
  return (mention) => {
    const stems = [...new Set(stemsOf(wholeTextOf(mention)))];
    const weights = index.tfidfs(stems);
    return new Map(THEME_SLUGS.map((theme, at) => [theme, (weights[at] ?? 0) / Math.sqrt(stems.length || 1)]));
  };
}
