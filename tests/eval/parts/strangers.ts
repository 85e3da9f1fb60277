import { type Split, STRANGERS } from '../labelled-mentions.ts';
import { accuracy, mean } from '../measures.ts';
import { decimal, percent, table } from '../table.ts';
import { measureIndustry } from './industry.ts';
import { measureNames, namesFound } from './names.ts';
import { measureSense } from './sense.ts';
import { measureStories } from './stories.ts';
import { measureThemes, themesFound } from './themes.ts';

/** What is measured of one author's mentions, each from 0 to 1. */
interface Measured {
  readonly sense: number;
  readonly themes: number;
  readonly works: number;
  readonly people: number;
  readonly industry: number;
  readonly storyPrecision: number;
  readonly storyRecall: number;
}

function measureAuthor(split: Split): Measured {
  const stories = measureStories(split);
  return {
    sense: accuracy(measureSense(split)),
    themes: themesFound(measureThemes(split)).f1,
    works: namesFound(measureNames(split, 'work')).f1,
    people: namesFound(measureNames(split, 'person')).f1,
    industry: accuracy(measureIndustry(split).filter(({ expected }) => expected !== undefined)),
    storyPrecision: stories.precision,
    storyRecall: stories.recall,
  };
}

/** The same of each author: one whom nobody tuned for may write plainly or allusively, of famous works or of unknown ones. */
export function reportStrangers(): string {
  const authors: readonly Split[] = ['check', ...STRANGERS];
  const measured = authors.map((author) => ({ author, ...measureAuthor(author) }));
  const meanOf = (what: keyof Measured): number => mean(measured.map((one) => one[what]));
  const rows = [
    ...measured.map(({ author, ...one }) => toRow(author, one)),
    toRow('mean', {
      sense: meanOf('sense'),
      themes: meanOf('themes'),
      works: meanOf('works'),
      people: meanOf('people'),
      industry: meanOf('industry'),
      storyPrecision: meanOf('storyPrecision'),
      storyRecall: meanOf('storyRecall'),
    }),
  ];
  const head = ['author', 'sense', 'themes F1', 'works F1', 'people F1', 'industry', 'stories P / R'];
  return `${table(head, rows)}
300 mentions each, by four authors of whom none saw the tagger, nor another's texts. Industry: of the revelations that tell.
`;
}

function toRow(author: string, measured: Measured): string[] {
  const { sense, themes, works, people, industry, storyPrecision, storyRecall } = measured;
  const stories = `${decimal(storyPrecision)} / ${decimal(storyRecall)}`;
  return [author, percent(sense), decimal(themes), decimal(works), decimal(people), percent(industry), stories];
}
