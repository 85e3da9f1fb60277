import { expect, test } from 'vitest';
import { changeKept } from '../../local/change-kept.ts';

/** A number that others count up just before the first few replacements. */
function aNumber({ disturbances }: { disturbances: number }) {
  let kept = 0;
  let left = disturbances;
  return {
    read: async () => kept,
    async replace(after: number, before: number) {
      if (left > 0) kept += 1;
      left -= 1;
      if (kept !== before) return false;
      kept = after;
      return true;
    },
  };
}

test('a change is made again on what others have made of it meanwhile', async () => {
  const { before, after } = await changeKept(aNumber({ disturbances: 2 }), 'the number', (number) => number + 100);
  expect({ before, after }).toEqual({ before: 2, after: 102 });
});

test('who never gets through is told what others are changing', async () => {
  const change = changeKept(aNumber({ disturbances: 1_000 }), 'the number', (number) => number + 100);
  await expect(change).rejects.toThrow('Others are changing the number all the time. Try again.');
});
