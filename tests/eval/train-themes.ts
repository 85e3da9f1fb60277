/**
 * Learns how much each word and sign says of a text's being a revelation and of its themes, and writes
 * `lambdas/catalog/learned-weights.ts`. `node tests/eval/train-themes.ts` trains and writes; with `--validate` it only
 * tells how well each author's texts are judged by what was learned from the others'.
 *
 * Data: tests/eval/mentions-train.jsonl and mentions-tune.jsonl, both written for this (tests/eval/README.md), ours to ship.
 * Method: logistic regression with an L2 penalty (Gaussian prior), one per class, fitted by AdaGrad over the whole set; the same
 * data give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createNaturalTools } from '../../lambdas/adapters/natural/natural-tools.ts';
import { DEFAULT_CATALOG } from '../../lambdas/catalog/catalog.ts';
import { detectLanguage } from '../../lambdas/domain/tagging/language.ts';
import { createModel, type LearnedWeights, probability } from '../../lambdas/domain/tagging/learned/model.ts';
import { type Signs, signsOf } from '../../lambdas/domain/tagging/learned/signs.ts';
import { compileLexicon } from '../../lambdas/domain/tagging/lexicon.ts';
import { type Reading, read } from '../../lambdas/domain/tagging/reading.ts';
import { createJudge } from '../../lambdas/domain/tagging/relevance.ts';
import { createRememberingStemmer } from '../../lambdas/domain/tagging/remembering-stemmer.ts';
import { judgeSense } from '../../lambdas/domain/tagging/sense.ts';
import { SENSES, type Sense } from '../../lambdas/domain/tagging/tags.ts';
import { createTokenReader } from '../../lambdas/domain/tagging/tokens.ts';

const { tokenize, stem: stemOf } = createNaturalTools();
const stem = createRememberingStemmer(stemOf);
const readTokens = createTokenReader({ tokenize, stem });
const lexicon = compileLexicon(DEFAULT_CATALOG, stem);

const HERE = import.meta.dirname;
const TARGET = join(HERE, '..', '..', 'lambdas', 'catalog', 'learned-weights.ts');

const Line = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  sense: z.enum(SENSES),
  themes: z.array(z.string()),
});

interface Example {
  readonly author: string;
  readonly sense: Sense;
  readonly themes: readonly string[];
  readonly signs: Signs;
  readonly reading: Reading;
  readonly language: string;
}

const STRANGERS_TAKEN = 5;
const STRANGER_WEIGHT = 0.5;

/** Words of fewer texts say more of these texts than of others. */
const LEAST_TEXTS = 2;
const LEAST_STRANGERS = 12;
/** How strongly weights are held to zero: a word is trusted less than a sign, which stands for many. */
const PENALTY = { word: 1, sign: 0.3 } as const;
const ITERATIONS = 300;
const STEP = 0.3;
/** Weights below this change nothing and are not written. */
const LEAST_WEIGHT = 0.1;
const REVELATION = 'revelation';

const examples = ['mentions-train.jsonl', 'mentions-tune.jsonl'].flatMap((file) => readExamples(join(HERE, file)));
const strangers = readStrangers(process.argv[2]);
const themes = DEFAULT_CATALOG.themes.map(({ slug }) => slug);
if (process.argv.includes('--validate')) validate();
else write(train([...examples, ...strangers]));

function readExamples(file: string): Example[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return lines.map((line) => exampleOf(Line.parse(JSON.parse(line))));
}

function exampleOf({ id, title, text, sense, themes: labels }: z.infer<typeof Line>): Example {
  const whole = title === undefined ? text : `${title}\n${text}`;
  const reading = read(whole, readTokens(whole), lexicon);
  const said = judgeSense(reading)?.sense;
  const language = detectLanguage(reading.words);
  return { author: id.slice(0, 1), sense, themes: labels, signs: signsOf(reading, said), reading, language };
}

/** Film reviews, product reviews, editorials and tweets: none of them a revelation but by rare chance. Each counts for little, there are many. */
function readStrangers(folder: string | undefined): Example[] {
  const files = ['movieReviewSnippets', 'amazonReviewSnippets', 'nytEditorialSnippets', 'tweets'];
  if (folder === undefined) return [];
  return files.flatMap((name) => {
    const lines = readFileSync(join(folder, `${name}_GroundTruth.txt`), 'latin1').split('\n');
    return lines
      .filter((_, at) => at % STRANGERS_TAKEN === 0)
      .flatMap((line) => {
        const text = line.split('\t')[2]?.trim();
        return text === undefined ? [] : [exampleOf({ id: 'x', text, sense: 'other', themes: [] })];
      });
  });
}

interface Feature {
  readonly index: number;
  readonly value: number;
}

function train(set: readonly Example[]): LearnedWeights {
  const texts = new Map<string, number>();
  for (const { signs, author } of set)
    for (const key of keysOf(signs))
      texts.set(key, (texts.get(key) ?? 0) + (author === 'x' ? LEAST_TEXTS / LEAST_STRANGERS : 1));
  const keys = [...texts]
    .filter(([, count]) => count >= LEAST_TEXTS)
    .map(([key]) => key)
    .sort();
  const indexes = new Map(keys.map((key, index) => [key, index]));
  const rows = set.map(({ signs }) => featuresOf(signs, indexes));
  const revelations = set.flatMap(({ sense }, at) => (sense === 'production' ? [at] : []));

  const fitted = new Map<string, Float64Array>();
  fitted.set(
    REVELATION,
    learn(
      rows,
      set.map(({ sense }) => sense === 'production'),
      keys,
      set.map(({ author }) => (author === 'x' ? STRANGER_WEIGHT : 1)),
    ),
  );
  for (const theme of themes) {
    const labels = revelations.map((at) => set[at]?.themes.includes(theme) ?? false);
    fitted.set(
      theme,
      learn(
        revelations.map((at) => rows[at] ?? []),
        labels,
        keys,
      ),
    );
  }
  const classes = [...fitted.keys()];
  const pack = (prefix: string) =>
    keys
      .filter((key) => key.startsWith(prefix))
      .flatMap((key) => {
        const weights = classes.map((name) => fitted.get(name)?.[indexes.get(key) ?? -1] ?? 0);
        const told = weights.map((weight, at) =>
          Math.abs(weight) < LEAST_WEIGHT ? '' : `${String.fromCharCode(97 + at)}${Math.round(100 * weight)}`,
        );
        return told.every((one) => one === '') ? [] : [`${key.slice(prefix.length)} ${told.join('')}`];
      })
      .join('\n');
  const bias = classes.map((name) => Math.round(100 * (fitted.get(name)?.[keys.length] ?? 0)) / 100);
  return { classes, bias, words: pack('word '), signs: pack('sign ') };
}

function keysOf({ words, told }: Signs): string[] {
  return [...[...words.keys()].map((word) => `word ${word}`), ...told.map(([sign]) => `sign ${sign}`)];
}

function featuresOf({ words, told }: Signs, indexes: ReadonlyMap<string, number>): Feature[] {
  const pairs = [
    ...[...words.keys()].map((word) => [`word ${word}`, 1] as const),
    ...told.map(([sign, value]) => [`sign ${sign}`, value] as const),
  ];
  return pairs.flatMap(([key, value]) => {
    const index = indexes.get(key);
    return index === undefined ? [] : [{ index, value }];
  });
}

/** Weights in the order of `keys`, and the bias last. */
function learn(
  rows: readonly (readonly Feature[])[],
  labels: readonly boolean[],
  keys: readonly string[],
  counts: readonly number[] = [],
): Float64Array {
  const size = keys.length;
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-8);
  const penalties = keys.map((key) => (key.startsWith('word ') ? PENALTY.word : PENALTY.sign));
  for (let round = 0; round < ITERATIONS; round += 1) {
    const gradient = new Float64Array(size + 1);
    rows.forEach((row, at) => {
      let sum = weights[size] ?? 0;
      for (const { index, value } of row) sum += value * (weights[index] ?? 0);
      const error = (counts[at] ?? 1) * (probability(sum) - (labels[at] === true ? 1 : 0));
      for (const { index, value } of row) gradient[index] = (gradient[index] ?? 0) + error * value;
      gradient[size] = (gradient[size] ?? 0) + error;
    });
    for (let index = 0; index <= size; index += 1) {
      const slope = (gradient[index] ?? 0) + (penalties[index] ?? 0) * (weights[index] ?? 0);
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (STEP * slope) / Math.sqrt(squares[index] ?? 1);
    }
  }
  return weights;
}

function validate(): void {
  const sums = { texts: 0, right: 0, both: 0, tagged: 0, labelled: 0 };
  for (const author of new Set(examples.map((example) => example.author))) {
    const judge = createJudge(
      DEFAULT_CATALOG.themes,
      createModel(train([...examples.filter((example) => example.author !== author), ...strangers])),
    );
    const own = { texts: 0, right: 0, both: 0, tagged: 0, labelled: 0 };
    for (const { author: by, sense, themes: labels, reading, language } of examples) {
      if (by !== author) continue;
      const { sense: judged, themes: found } = judge(reading, undefined, language);
      const tagged = found.map(({ id }) => id.slice('theme:'.length));
      own.texts += 1;
      own.right += (judged === 'production') === (sense === 'production') ? 1 : 0;
      own.both += tagged.filter((theme) => labels.includes(theme)).length;
      own.tagged += tagged.length;
      own.labelled += labels.length;
    }
    tell(author, own);
    for (const key of ['texts', 'right', 'both', 'tagged', 'labelled'] as const) sums[key] += own[key];
  }
  tell('all', sums);
}

function tell(
  who: string,
  { texts, right, both, tagged, labelled }: Record<'texts' | 'right' | 'both' | 'tagged' | 'labelled', number>,
): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const f1 = (2 * both) / (tagged + labelled);
  process.stdout.write(
    `${who}: ${texts} texts, revelation or not ${percent(right / texts)}, themes P ${percent(both / tagged)} R ${percent(both / labelled)} F1 ${f1.toFixed(3)}\n`,
  );
}

function write({ classes, bias, words, signs }: LearnedWeights): void {
  const list = (values: readonly unknown[]) =>
    `[${values.map((value) => (typeof value === 'string' ? `'${value}'` : String(value))).join(', ')}]`;
  const source = `import type { LearnedWeights } from '../domain/tagging/learned/model.ts';

/** Written by \`node tests/eval/train-themes.ts\`, from texts that were written for it. Not to be edited by hand. */
export const LEARNED_WEIGHTS: LearnedWeights = {
  classes: ${list(classes)},
  bias: ${list(bias)},
  words: \`${words}\`,
  signs: \`${signs}\`,
};
`;
  writeFileSync(TARGET, source);
  process.stdout.write(
    `${words.split('\n').length} words, ${signs.split('\n').length} signs, ${source.length} bytes\n`,
  );
}
