import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { createNaturalTools } from '../../../lambdas/adapters/natural/natural-tools.ts';
import { DEFAULT_CATALOG } from '../../../lambdas/catalog/catalog.ts';
import { remembering } from '../../../lambdas/domain/remembering.ts';
import { compileCatalog } from '../../../lambdas/domain/tagging/compiled-catalog.ts';
import { detectLanguage } from '../../../lambdas/domain/tagging/language.ts';
import { type Signs, signsOf } from '../../../lambdas/domain/tagging/learned/signs.ts';
import { createLexicon } from '../../../lambdas/domain/tagging/lexicon.ts';
import { type Reading, read } from '../../../lambdas/domain/tagging/reading.ts';
import { judgeSense } from '../../../lambdas/domain/tagging/sense.ts';
import { INDUSTRIES, type Industry, SENSES, type Sense } from '../../../lambdas/domain/tagging/tags.ts';
import { createTokenReader, type Token } from '../../../lambdas/domain/tagging/tokens.ts';
import { readRetellings } from './retellings.ts';

/** A labelled text, read as the tagger reads it. */
export interface Example {
  /** What the id begins with; `STRANGER` for texts of other people, which are no revelations. */
  readonly author: string;
  readonly sense: Sense;
  readonly themes: readonly string[];
  /** What a second annotator took for its themes; those of the first where there was none. */
  readonly second: readonly string[];
  readonly industry: Industry | null;
  readonly signs: Signs;
  readonly reading: Reading;
  readonly language: string;
}

export const STRANGER = 'x';

const { tokenize, stem: stemOf } = createNaturalTools();
export const stem = remembering(50_000, stemOf);
const readTokens = createTokenReader({ tokenize, stem });
/** The words of a text, and its hashtags, as the tagger reads them. */
export function readWords(text: string): readonly Token[] {
  return readTokens(text).filter(({ kind }) => kind === 'word' || kind === 'hashtag');
}

const lexicon = createLexicon(compileCatalog(DEFAULT_CATALOG, stem));

const Line = z.object({
  id: z.string(),
  title: z.string().optional(),
  text: z.string(),
  sense: z.enum(SENSES),
  themes: z.array(z.string()),
  second: z.array(z.string()).optional(),
  industry: z.enum(INDUSTRIES).nullable(),
});
type Line = z.infer<typeof Line>;

const EVAL = join(import.meta.dirname, '..');

/** The files to learn from: one for each author of `mentions-train`, and `mentions-tune.jsonl`; never check. */
export function trainingFiles(): string[] {
  const folder = join(EVAL, 'mentions-train');
  return [
    ...readdirSync(folder)
      .toSorted()
      .map((name) => join(folder, name)),
    join(EVAL, 'mentions-tune.jsonl'),
  ];
}

export function readExamples(): Example[] {
  return trainingFiles().flatMap((file) => readLines(file).map(exampleOf));
}

export function readLines(file: string): Line[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => Line.parse(JSON.parse(line)));
}

/** Posts beside the retellings of famous stories, of the same works and with some of their words, that reveal nothing. */
export function readOthers(): Example[] {
  return readRetellings().flatMap(({ other }) =>
    other === undefined
      ? []
      : [exampleOf({ id: LORE_WRITERS, text: other, sense: 'other', themes: [], industry: null })],
  );
}

/** All who retold stories count as one author. */
const LORE_WRITERS = 'lore';

const FILES = ['movieReviewSnippets', 'amazonReviewSnippets', 'nytEditorialSnippets', 'tweets'];
const STRANGERS_TAKEN = 2;

/**
 * Film reviews, product reviews, editorials and tweets (VADER's published ground truth): none of them a revelation but by
 * rare chance.
 */
export function readStrangers(folder: string): Example[] {
  return FILES.flatMap((name) =>
    readFileSync(join(folder, `${name}_GroundTruth.txt`), 'latin1')
      .split('\n')
      .filter((_, at) => at % STRANGERS_TAKEN === 0)
      .flatMap((line) => {
        const text = line.split('\t')[2]?.trim();
        return text === undefined
          ? []
          : [withoutMarks(exampleOf({ id: STRANGER, text, sense: 'other', themes: [], industry: null }))];
      }),
  );
}

/** Handles and dashes tell where strangers wrote, which would be learned for what they wrote. */
function withoutMarks(example: Example): Example {
  const { signs } = example;
  const { names, values } = signs.told;
  const isKept = (at: number): boolean => names[at]?.startsWith('mark:') === false;
  const told = { names: names.filter((_, at) => isKept(at)), values: values.filter((_, at) => isKept(at)) };
  return { ...example, signs: { ...signs, told } };
}

function exampleOf({ id, title, text, sense, themes, second = themes, industry }: Line): Example {
  const whole = title === undefined ? text : `${title}\n${text}`;
  const reading = read(whole, readTokens(whole), lexicon);
  const signs = signsOf(reading, judgeSense(reading));
  const [author = id] = id.split('-');
  return { author, sense, themes, second, industry, signs, reading, language: detectLanguage(reading.words) };
}
