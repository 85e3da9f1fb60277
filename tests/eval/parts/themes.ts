import { isDataHere, NO_DATA } from '../labelled-data.ts';
import { type LabelledMention, readMentions, type Split, THEME_SLUGS, wholeTextOf } from '../labelled-mentions.ts';
import { Counts, type Found } from '../measures.ts';
import { tag, taggedMentions } from '../our-tagger.ts';
import { learnThemes } from '../peers/bayes.ts';
import { bestCut } from '../peers/best-cut.ts';
import { judgeByFolds } from '../peers/folds.ts';
import { createNearestTheme } from '../peers/nearest-theme.ts';
import { ARTICLE_THEMES, articleParagraph } from '../seed-articles.ts';
import { decimal, table } from '../table.ts';
import { listWrong, sayDifference } from '../wrong.ts';

interface ThemedMention {
  readonly mention: LabelledMention;
  readonly actual: ReadonlySet<string>;
}

export function measureThemes(split: Split): ThemedMention[] {
  return taggedMentions(split).map(({ mention, tags }) => {
    const themes = tags.topics.filter(({ kind }) => kind === 'theme');
    return { mention, actual: new Set(themes.map(({ id }) => id.slice('theme:'.length))) };
  });
}

/** All themes of all mentions together, or one theme. */
export function themesFound(themed: readonly ThemedMention[], theme?: string): Found {
  const counts = new Counts();
  const asked = (themes: Iterable<string>): Set<string> =>
    new Set([...themes].filter((one) => theme === undefined || one === theme));
  for (const { mention, actual } of themed) counts.add(asked(mention.themes), asked(actual));
  return counts.found();
}

/** Of the paragraphs of the three articles that the themes were drawn from, those whose theme is not found. */
export function missedInArticles(): readonly (readonly [beginning: string, theme: string])[] {
  return ARTICLE_THEMES.filter(([beginning, theme]) => {
    const { topics } = tag({ text: articleParagraph(beginning) });
    return !topics.some(({ id }) => id === `theme:${theme}`);
  });
}

export function reportThemes(isListing: boolean): string {
  const tune = measureThemes('tune');
  const check = measureThemes('check');
  const bayes = bayesThemes();
  const nearest = nearestThemes();
  const sections = [
    table(
      ['themes', 'tune P', 'tune R', 'tune F1', 'check P', 'check R', 'check F1'],
      [
        toRow('offcamera', tune, check),
        toRow("natural's BayesClassifier for each theme", bayes.tune, bayes.check),
        toRow("natural's TfIdf, the nearest theme", nearest.tune, nearest.check),
      ],
    ),
    `Micro averages over all mentions of a split. The classifiers learned from the tune split (there by five folds); theirs and TfIdf's cut is
the one that gives the best F1 on tune. TfIdf was told each theme's definition with its examples.\n`,
    table(
      ['theme', 'tune', 'tune P / R', 'tune F1', 'check', 'check P / R', 'check F1'],
      THEME_SLUGS.map((theme) => [theme, ...toCells(tune, theme), ...toCells(check, theme)]),
    ),
    isDataHere() ? sayArticles() : NO_DATA,
  ];
  if (isListing) sections.push(listWrong(tune.flatMap(sayWrong)));
  return sections.join('\n');
}

function toRow(name: string, ...splits: readonly (readonly ThemedMention[])[]): string[] {
  const cells = splits.flatMap((themed) => {
    const { precision, recall, f1 } = themesFound(themed);
    return [decimal(precision), decimal(recall), decimal(f1)];
  });
  return [name, ...cells];
}

function toCells(themed: readonly ThemedMention[], theme: string): string[] {
  const labelled = themed.filter(({ mention }) => mention.themes.some((one) => one === theme)).length;
  const { precision, recall, f1 } = themesFound(themed, theme);
  return [String(labelled), `${precision.toFixed(2)} / ${recall.toFixed(2)}`, f1.toFixed(2)];
}

function sayArticles(): string {
  const missed = missedInArticles();
  const found = ARTICLE_THEMES.length - missed.length;
  const misses = missed.map(([beginning, theme]) => `\n  ${theme} is missed in "${beginning} …"`).join('');
  return `The articles: ${found} of the ${ARTICLE_THEMES.length} themes of their paragraphs found.${misses}\n`;
}

function sayWrong({ mention, actual }: ThemedMention): string[] {
  const difference = sayDifference(new Set(mention.themes), actual);
  return difference === undefined ? [] : [`${difference}: ${mention.id} ${wholeTextOf(mention)}`];
}

interface PeerThemes {
  readonly tune: readonly ThemedMention[];
  readonly check: readonly ThemedMention[];
}

type Weights = ReadonlyMap<string, number>;

function bayesThemes(): PeerThemes {
  const tune = readMentions('tune');
  const check = readMentions('check');
  const byFolds = judgeByFolds(tune, learnThemes);
  const judge = learnThemes(tune);
  return atBestCut(
    tune.map((mention, at) => ({ mention, weights: byFolds[at] ?? new Map() })),
    check.map((mention) => ({ mention, weights: judge(mention) })),
    (weights, cut) => new Set([...weights].flatMap(([theme, weight]) => (weight >= cut ? [theme] : []))),
  );
}

function nearestThemes(): PeerThemes {
  const weigh = createNearestTheme();
  const weighed = (split: Split): Weighed[] =>
    readMentions(split).map((mention) => ({ mention, weights: weigh(mention) }));
  return atBestCut(weighed('tune'), weighed('check'), (weights, cut) => {
    const [best] = [...weights].toSorted(([, a], [, b]) => b - a);
    return new Set(best !== undefined && best[1] >= cut ? [best[0]] : []);
  });
}

interface Weighed {
  readonly mention: LabelledMention;
  readonly weights: Weights;
}

function atBestCut(
  tune: readonly Weighed[],
  check: readonly Weighed[],
  decide: (weights: Weights, cut: number) => ReadonlySet<string>,
): PeerThemes {
  const decided = (weighed: readonly Weighed[], cut: number): ThemedMention[] =>
    weighed.map(({ mention, weights }) => ({ mention, actual: decide(weights, cut) }));
  const values = tune.flatMap(({ weights }) => [...weights.values()]);
  const cut = bestCut(values, (tried) => themesFound(decided(tune, tried)).f1);
  return { tune: decided(tune, cut), check: decided(check, cut) };
}
