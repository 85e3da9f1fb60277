import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { createNaturalTools } from '../../../../lambdas/adapters/natural/natural-tools.ts';

describe('what is used of natural', () => {
  const tools = createNaturalTools();

  test.each(['natural/lib/natural/tokenizers/regexp_tokenizer.js', 'natural/lib/natural/stemmers/porter_stemmer.js'])(
    '%s is still where it was: a new version of natural may have moved it',
    (path) => {
      expect(() => createRequire(import.meta.url).resolve(path)).not.toThrow();
    },
  );

  test('its tokenizer cuts by our pattern, so that contractions, emoji and hashtags survive', () => {
    expect(tools.tokenize("don't #BTS 😂 café!")).toEqual(["don't", '#BTS', '😂', 'café', '!']);
    expect(tools.tokenize('')).toEqual([]);
  });

  test('its stemmer brings the forms of a word together', () => {
    expect(new Set(['improvise', 'improvised', 'improvising', 'improvisation'].map(tools.stem)).size).toBe(1);
  });

  test('its sentiment vocabulary has words and phrases, and no member of Object', () => {
    expect(tools.valences.get('good')).toBe(3);
    expect(tools.valences.get("can't stand")).toBe(-3);
    expect(tools.valences.get('constructor')).toBeUndefined();
    expect([...tools.valences.values()].every((valence) => Number.isInteger(valence) && Math.abs(valence) <= 5)).toBe(
      true,
    );
  });
});
