/**
 * Learns how much each word, pair of words and sign says of a text's sense and of its themes, and writes
 * `lambdas/catalog/learned-weights.ts`:
 *
 *   node tests/eval/train-themes.ts GROUND_TRUTH VECTORS
 *
 * With `--validate` it only tells how well each author's texts are judged by what was learned from the others', `--groups
 * 5` leaving out several authors at a time. GROUND_TRUTH is the folder of VADER's published ratings, VECTORS the file of
 * word vectors (tests/eval/README.md).
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LearnedWeights } from '../../lambdas/domain/tagging/learned/weights.ts';
import { readExamples, readOthers, readStrangers, stem } from './learning/examples.ts';
import { learn } from './learning/learn.ts';
import { validate } from './learning/validate.ts';
import { readMeanings } from './learning/word-meanings.ts';

const LINE_WIDTH = 120;
const TARGET = join(import.meta.dirname, '..', '..', 'lambdas', 'catalog', 'learned-weights.ts');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { validate: { type: 'boolean' }, groups: { type: 'string', default: '15' } },
});
const [groundTruth, vectors] = positionals;
if (groundTruth === undefined || vectors === undefined)
  throw new Error('Say where the ground truth and the vectors are.');

const meanings = readMeanings(vectors, stem);
const examples = [...readExamples(), ...readOthers(), ...readStrangers(groundTruth)];
if (values.validate === true) {
  const tell = (line: string) => process.stdout.write(`${line}\n`);
  validate(examples, Number(values.groups), (some) => learn(some, meanings), tell);
} else write(learn(examples, meanings));

function write({ classes, bias, most, words, forms, pairs, signs, weights }: LearnedWeights): void {
  const source = `import type { LearnedWeights } from '../domain/tagging/learned/weights.ts';

/**
 * Written by \`node tests/eval/train-themes.ts\`, from texts that were written for it and word vectors. Not to be edited by
 * hand.
 */
export const LEARNED_WEIGHTS: LearnedWeights = {
  classes: [
${classes.map((name) => `    '${name}',\n`).join('')}  ],
  bias: [
${filled(bias)}  ],
  most: ${most},
  words: ${literal(words)},
  forms: ${literal(forms)},
  pairs: ${literal(pairs)},
  signs: ${literal(signs)},
  weights: ${literal(weights)},
};
`;
  writeFileSync(TARGET, source);
  const counts = [words, forms, pairs, signs].map((lines) => lines.split('\n').length);
  process.stdout.write(`${counts.join(', ')}: stems, forms, pairs and signs, ${Buffer.byteLength(source)} bytes\n`);
}

/** Numbers as the formatter lays them out, so that what is written passes the check as it is. */
function filled(numbers: readonly number[]): string {
  const lines = ['   '];
  for (const number of numbers) {
    const last = lines.at(-1) ?? '';
    if (last.length + ` ${number},`.length > LINE_WIDTH) lines.push(`    ${number},`);
    else lines[lines.length - 1] = `${last} ${number},`;
  }
  return `${lines.join('\n')}\n`;
}

function literal(lines: string): string {
  return `\`${lines.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
}
