import { describe, expect, test } from 'vitest';
import { createOtherValences } from '../../../../lambdas/adapters/natural/other-languages.ts';
import { packValues } from '../../../../lambdas/domain/tagging/sentiment/packed-values.ts';
import { packNaturalVocabulary } from '../../../eval/pack-vocabularies.ts';

describe("natural's vocabularies of other languages", () => {
  const valencesOf = createOtherValences();

  test.each(['es', 'pt', 'fr', 'it', 'nl'])(
    '%s is what natural has now (else run tests/eval/pack-vocabularies.ts)',
    (language) => {
      expect(packValues(valencesOf(language) ?? [])).toBe(packNaturalVocabulary(language));
    },
  );

  test('are given by folded words, and not at all for a language without a sound one', () => {
    expect(valencesOf('fr')?.get('adore')).toBeGreaterThan(0);
    expect(valencesOf('es')?.get('constructor')).toBeUndefined();
    expect(valencesOf('de')).toBeUndefined();
    expect(valencesOf('es')).toBe(valencesOf('es'));
  });
});
