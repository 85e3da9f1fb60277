import { expect, test, vi } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/wiring/tagging.ts';
import { DENSE_TEXTS, HOSTILE_TEXTS } from './hostile-texts.ts';

/** Every look at a token or at a match is a step. Seconds would say how busy the machine is. */
const work = vi.hoisted(() => ({ steps: 0 }));

const counted = vi.hoisted(
  () =>
    <T extends object>(one: T): T =>
      new Proxy(one, {
        get(target, property) {
          work.steps += 1;
          return Reflect.get(target, property);
        },
      }),
);

vi.mock(import('../../../../lambdas/domain/tagging/tokens.ts'), async (importOriginal) => {
  const { createTokenReader, ...others } = await importOriginal();
  return {
    ...others,
    createTokenReader: (tools) => {
      const readTokens = createTokenReader(tools);
      return (text) => readTokens(text).map(counted);
    },
  };
});

vi.mock(import('../../../../lambdas/domain/tagging/reading.ts'), async (importOriginal) => {
  const { read, withHits, ...others } = await importOriginal();
  return {
    ...others,
    withHits,
    read: (text, tokens, lexicon) => {
      const reading = read(text, tokens, lexicon);
      return withHits(reading, reading.hits.map(counted));
    },
  };
});

const tag = createDefaultTagger();
/** Twice the text is twice the work, give or take where a piece is cut; the square of it would be four times. */
const MAX_GROWTH = 2.5;
/** No unit of a text is looked at more often than this: a text of one sort of token has at most one a unit. */
const MAX_STEPS_A_UNIT = 150;

test('what is looked at is counted, in tokens and in matches', () => {
  const words = stepsFor('some words and others');
  expect(words).toBeGreaterThan(0);
  expect(stepsFor('some stunts and doubles')).toBeGreaterThan(words);
});

test.each(HOSTILE_TEXTS)('$name: twice the text is twice the work', (hostile) => {
  // Only where matches are many, many of them have to be seen not to be compared with one another.
  const units = DENSE_TEXTS.includes(hostile) ? 12_000 : 600;
  const once = stepsFor(hostile.ofLength(units));
  const twice = stepsFor(hostile.ofLength(2 * units));

  expect(twice).toBeLessThan(MAX_GROWTH * once + units);
  expect(twice / (2 * units)).toBeLessThan(MAX_STEPS_A_UNIT);
});

function stepsFor(text: string): number {
  work.steps = 0;
  tag({ text });
  return work.steps;
}
