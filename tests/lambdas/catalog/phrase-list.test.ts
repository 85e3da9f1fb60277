import { expect, test } from 'vitest';
import { phraseList } from '../../../lambdas/catalog/phrase-list.ts';

test('phrases are apart by commas and by line breaks', () => {
  expect(phraseList('night shoot~, all  night\n  call time~,\n\n  at dawn\n')).toEqual([
    'night shoot~',
    'all night',
    'call time~',
    'at dawn',
  ]);
});

test('a phrase that is too long for its line goes on in the next', () => {
  expect(phraseList('shot in cold|\n  heat ..\n  crew|cast, at dawn')).toEqual([
    'shot in cold|heat .. crew|cast',
    'at dawn',
  ]);
});

test('a line with a remark is no phrase', () => {
  expect(phraseList('\n  // Nights, and hours\n  night shoot~\n//Weather\n  rain')).toEqual(['night shoot~', 'rain']);
});
