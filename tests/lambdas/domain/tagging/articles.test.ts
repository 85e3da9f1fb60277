import { describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { ARTICLE_NAMES, ARTICLE_THEMES, areArticlesHere, articleParagraph } from '../../../eval/seed-articles.ts';

describe.skipIf(!areArticlesHere())(
  'the articles about life off camera (skipped where ../shared/seeds is absent)',
  () => {
    const tag = createDefaultTagger();
    const topicsOf = (beginning: string): string[] =>
      tag({ text: articleParagraph(beginning) }).topics.map(({ id }) => id);

    test.each(ARTICLE_THEMES)('"%s …" is about %s', (beginning, theme) => {
      expect(topicsOf(beginning)).toContain(`theme:${theme}`);
    });

    test.each(ARTICLE_NAMES)('"%s …" names %j and nobody else', (beginning, ids) => {
      const named = topicsOf(beginning).filter((id) => id.startsWith('work:') || id.startsWith('person:'));
      expect(named.toSorted()).toEqual(ids.toSorted());
    });
  },
);
