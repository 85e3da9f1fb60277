import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNames } from '../../../../../lambdas/domain/tagging/names/compile-names.ts';
import { createNameIndex } from '../../../../../lambdas/domain/tagging/names/name-index.ts';
import { tokensOf } from '../tiny-tools.ts';

/** Too short to be written as one word or to be misspelled, and no surname is made of a title. */
const word = fc.constantFrom('ba', 'ko', 'lu', 'mi', 're');
const title = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

test('every title is found wherever its words stand beside each other, and nothing else, however many begin alike', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(title, { maxLength: 12 }),
      fc.array(fc.oneof(word, fc.constant('xx')), { maxLength: 8 }),
      (titles, said) => {
        // Short words make a title a free spelling, as any is that has no mark.
        const names = createNameIndex(compileNames({ works: titles.map((label) => ({ label })), people: [] }));
        const found: string[] = [];
        names.match(tokensOf(said.join(' ')), (sign, first, last) => {
          if (sign.kind === 'name') found.push(`${sign.topic.label}: ${first} to ${last}`);
        });
        const expected = said.flatMap((_, first) =>
          titles.flatMap((label) => {
            const last = first + label.split(' ').length;
            return said.slice(first, last).join(' ') === label && last <= said.length
              ? [`${label}: ${first} to ${last - 1}`]
              : [];
          }),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      },
    ),
  );
});

test('those who worked together know each other, and nobody else', () => {
  const names = createNameIndex(
    compileNames({
      works: [{ label: 'Koba', people: ['Mira Lund', 'A Stranger'] }, { label: 'Rebami' }],
      people: [{ label: 'Mira Lund' }, { label: 'Tom Berg' }],
    }),
  );
  const known = new Map<string, string[]>();
  names.match(tokensOf('Koba Rebami Mira Lund Tom Berg'), (sign) => {
    if (sign.kind === 'name' && sign.certainty === 'free')
      known.set(
        sign.topic.label,
        [...names.linked(sign.known)].map(({ topic }) => topic.id),
      );
  });
  expect(Object.fromEntries(known)).toEqual({
    Koba: ['person:mira-lund'],
    Rebami: [],
    'Mira Lund': ['work:koba'],
    'Tom Berg': [],
  });
});
