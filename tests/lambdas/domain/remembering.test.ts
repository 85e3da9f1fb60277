import { expect, test, vi } from 'vitest';
import { remembering } from '../../../lambdas/domain/remembering.ts';

test('what was found is found again without looking', () => {
  const find = vi.fn((key: string) => key.length);
  const lengthOf = remembering(100, find);

  expect([lengthOf('lantern'), lengthOf('lantern')]).toEqual([7, 7]);
  expect(find).toHaveBeenCalledTimes(1);
});

test('what is asked for now and then is remembered on, however many strangers come; strangers are forgotten', () => {
  const find = vi.fn((key: string) => key.toUpperCase());
  const remembered = remembering(100, find);

  for (let stranger = 0; stranger < 1_000; stranger += 1) {
    remembered(`stranger ${stranger}`);
    if (stranger % 40 === 0) expect(remembered('regular')).toBe('REGULAR');
  }
  expect(find.mock.calls.filter(([key]) => key === 'regular')).toHaveLength(1);

  remembered('stranger 0');
  expect(find.mock.calls.filter(([key]) => key === 'stranger 0')).toHaveLength(2);
});

test('what is not worth keeping is looked for each time', () => {
  const find = vi.fn((key: string) => key.length);
  const lengthOf = remembering(100, find, (key) => !key.startsWith('@'));

  for (const key of ['@fan', '@fan', 'crew', 'crew']) lengthOf(key);

  expect(find.mock.calls.flat()).toEqual(['@fan', '@fan', 'crew']);
});
