import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createNaturalTools } from '../../lambdas/adapters/natural/natural-tools.ts';
import { foldWord } from '../../lambdas/domain/tagging/fold-word.ts';
import { SMALL_WORDS } from '../../lambdas/domain/tagging/language-profiles.ts';
import { clauseFactors, squash, turnOf, withExclamations } from '../../lambdas/domain/tagging/sentiment/amounts.ts';
import {
  compileSentiment,
  createSentimentLexicon,
  type Entry,
  newEntry,
  type SentimentLexicon,
  withWords,
} from '../../lambdas/domain/tagging/sentiment/lexicon.ts';
import { FILM_WORDS } from '../../lambdas/domain/tagging/sentiment/modifiers.ts';
import { type ByValue, packValues } from '../../lambdas/domain/tagging/sentiment/packed-values.ts';
import { weigh } from '../../lambdas/domain/tagging/sentiment/weigh.ts';
import { createTokenReader, type Token } from '../../lambdas/domain/tagging/tokens.ts';
import { WordPlaces } from '../../lambdas/domain/tagging/word-list.ts';
import { correlation } from './measures.ts';

/*
 * Writes the two generated tables of lambdas/domain/tagging/sentiment:
 *
 *   node tests/eval/train-sentiment.ts <folder>
 *
 * The folder holds `vader_lexicon.txt` and `movieReviewSnippets_GroundTruth.txt` of
 * https://github.com/cjhutto/vaderSentiment (MIT licence; the second is in additional_resources/hutto_ICWSM_2014.tar.gz):
 * 7,500 words valued by ten raters each, and 10,605 sentences of film reviews rated by twenty. C.J. Hutto, E. Gilbert:
 * VADER, ICWSM 2014. The rated tweets of the same archive are not trained on: the product is measured on them. There is no
 * chance in it: the same data gives the same tables.
 */

/** Fewer sentences than this say nothing of a word. */
const MIN_SENTENCES = 4;
/** How strongly a word is held to the value it has already, and a new word to 0 (ridge): worth so many sentences. */
const HOLD_KNOWN = 15;
const HOLD_NEW = 5;
/** Ratings run from -4 to 4, scores from -1 to 1; no sentence of the data is rated beyond this. */
const RATING_SCALE = 3.3;
const ROUNDS = 80;
const STEP = 0.08;
/** A new word is kept from this value on, a known one from this change on. */
const MIN_NEW = 0.6;
const MIN_CHANGE = 0.3;
/** How much of its value a word keeps. */
const SHRINK = 0.85;
/** Beyond this it is the title of one film that is heard. */
const MAX_VALUE = 3;
const FOLDS = 4;

const NO_OPINION = new Set([...(SMALL_WORDS.en ?? []), ...FILM_WORDS]);

interface Sentence {
  readonly tokens: readonly Token[];
  readonly rating: number;
}

const tools = createNaturalTools();
const read = createTokenReader({ tokenize: tools.tokenize, stem: () => '' });
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('Say where vader_lexicon.txt and movieReviewSnippets_GroundTruth.txt are.');

const vaderWords = readVaderWords(folder);
write('vader-values.ts', 'VADER_VALUES', "VADER's word values (MIT, C.J. Hutto)", vaderWords);

const sentences = readRatedSentences(folder);
report('values as they are', () => lexiconOf(new Map()));
report('learned from the others', (rest) => lexiconOf(learn(rest)));
write(
  'learned-film-values.ts',
  'LEARNED_FILM_VALUES',
  'Learned from rated film reviews (MIT, C.J. Hutto and E. Gilbert)',
  learn(sentences),
);

function readVaderWords(from: string): [string, number][] {
  return linesOf(join(from, 'vader_lexicon.txt')).flatMap(([word = '', value = '']) =>
    /^[a-z']+$/.test(word) ? [[foldWord(word), Number(value)] as [string, number]] : [],
  );
}

function readRatedSentences(from: string): Sentence[] {
  return linesOf(join(from, 'movieReviewSnippets_GroundTruth.txt')).map(([, rating = '', text = '']) => ({
    tokens: read(text),
    rating: Number(rating),
  }));
}

function linesOf(file: string): string[][] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => line.trimEnd().split('\t'));
}

/** How well sentences are rated that a lexicon has not seen: Pearson's r over all folds. */
function report(name: string, train: (rest: readonly Sentence[]) => SentimentLexicon): void {
  const pairs = Array.from({ length: FOLDS }, (_, fold) => {
    const lexicon = train(sentences.filter((_one, at) => at % FOLDS !== fold));
    return sentences
      .filter((_one, at) => at % FOLDS === fold)
      .map(({ tokens, rating }): [number, number] => {
        const { parts, exclamations } = partsOf(tokens, lexicon);
        const sum = parts.reduce((total, { entry, factor }) => total + entry.filmValue * factor, 0);
        return [squash(withExclamations(sum, { exclamations })), rating];
      });
  });
  process.stdout.write(`${name}: r = ${correlation(pairs.flat()).toFixed(3)}\n`);
}

function lexiconOf(filmValues: ReadonlyMap<string, number>): SentimentLexicon {
  return createSentimentLexicon(compileSentiment(tools.valences, byValue(vaderWords), byValue(filmValues)));
}

function byValue(values: Iterable<readonly [word: string, value: number]>): ByValue {
  return [...values].map(([word, value]) => [value, [word]]);
}

/** The words of a sentence as a film's, each with what it is multiplied by. */
function partsOf(
  tokens: readonly Token[],
  lexicon: SentimentLexicon,
): { parts: readonly { readonly entry: Entry; readonly factor: number }[]; exclamations: number } {
  const { weighings, clauses, exclamations } = weigh(tokens, lexicon, tokens.length);
  const factors = clauseFactors(clauses);
  const parts = weighings.map(({ entry, strength, isNegated, isIrreal, clause }) => ({
    entry,
    factor: strength * turnOf(entry.filmValue, isNegated, isIrreal) * (factors[clause] ?? 1),
  }));
  return { parts, exclamations };
}

/**
 * Film values by least squares on the ratings, each held to what the word has already. Adam (Kingma and Ba, 2015) over all
 * sentences at once.
 */
function learn(rest: readonly Sentence[]): ReadonlyMap<string, number> {
  const compiled = compileSentiment(tools.valences, byValue(vaderWords), []);
  const { get } = createSentimentLexicon(compiled);
  const places = new WordPlaces(compiled.keys);
  const forms = Array.from({ length: compiled.words }, (_, place) => places.wordAt(place));
  const lexicon = new Map(forms.map((form) => [form, get(form) ?? newEntry()]));
  const before = new Map([...lexicon.values()].map((entry) => [entry, entry.filmValue]));
  for (const word of commonWords(rest)) {
    const entry = lexicon.get(word) ?? newEntry();
    lexicon.set(word, entry);
    // A value next to nothing, so that the word is weighed at all.
    if (entry.value === 0 && entry.filmValue === 0) entry.filmValue = Number.MIN_VALUE;
  }
  const learners = new Map(
    [...lexicon.values()].map((entry) => {
      const prior = before.get(entry) ?? 0;
      return [entry, { prior, hold: prior === 0 ? HOLD_NEW : HOLD_KNOWN, slope: 0, mean: 0, square: 0 }];
    }),
  );
  const known = withWords((key) => lexicon.get(key));
  const rows = rest.map(({ tokens, rating }) => ({ ...partsOf(tokens, known), rating }));

  for (let round = 1; round <= ROUNDS; round += 1) {
    for (const learner of learners.values()) learner.slope = 0;
    for (const { parts, exclamations, rating } of rows) {
      const sum = parts.reduce((total, { entry, factor }) => total + entry.filmValue * factor, 0);
      const score = squash(withExclamations(sum, { exclamations }));
      // The slope of x / sqrt(x² + a) is (1 - score²) ^ 1.5 / sqrt(a); the constant is part of the step.
      const pull = (RATING_SCALE * score - rating) * (1 - score * score) ** 1.5;
      for (const { entry, factor } of parts) {
        const learner = learners.get(entry);
        if (learner !== undefined) learner.slope += pull * factor;
      }
    }
    const step = round < 0.6 * ROUNDS ? STEP : STEP / 5;
    for (const [entry, learner] of learners) {
      const slope = learner.slope + learner.hold * (entry.filmValue - learner.prior);
      learner.mean = 0.9 * learner.mean + 0.1 * slope;
      learner.square = 0.99 * learner.square + 0.01 * slope * slope;
      const direction = learner.mean / (1 - 0.9 ** round);
      entry.filmValue -= (step * direction) / (Math.sqrt(learner.square / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return new Map(
    [...lexicon].flatMap(([word, { filmValue }]) => {
      const prior = learners.get(lexicon.get(word) ?? newEntry())?.prior ?? 0;
      const value = Math.max(-MAX_VALUE, Math.min(MAX_VALUE, atLeast(filmValue, SHRINK * prior)));
      const isKept = Math.abs(value - prior) >= (prior === 0 ? MIN_NEW : MIN_CHANGE);
      return isKept ? [[word, value] as const] : [];
    }),
  );
}

/**
 * Critics are sparing with praise that fans mean ("great" is half a "good" to them): of the same sign no value gets smaller
 * than `least`.
 */
function atLeast(value: number, least: number): number {
  return value * least > 0 && Math.abs(value) < Math.abs(least) ? least : value;
}

/** New words that may carry an opinion: no small words, no film words, and no names, which mostly have a capital. */
function commonWords(rest: readonly Sentence[]): string[] {
  const counts = new Map<string, { all: number; capital: number }>();
  for (const { tokens } of rest) {
    for (const { kind, form, text } of tokens) {
      if (kind !== 'word' || !/^[a-z]{3,}$/.test(form) || NO_OPINION.has(form)) continue;
      const count = counts.get(form) ?? { all: 0, capital: 0 };
      count.all += 1;
      if (text.charAt(0) !== form.charAt(0)) count.capital += 1;
      counts.set(form, count);
    }
  }
  return [...counts].flatMap(([form, { all, capital }]) => (all >= MIN_SENTENCES && 2 * capital < all ? [form] : []));
}

function write(file: string, name: string, what: string, values: Iterable<readonly [string, number]>): void {
  const text = `/** ${what}. Generated by tests/eval/train-sentiment.ts, which says from what. */\nexport const ${name} = \`${packValues(values)}\`;\n`;
  writeFileSync(join('lambdas/domain/tagging/sentiment', file), text);
  process.stdout.write(`${file}: ${text.length} characters\n`);
}
