import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mentionId } from '../../../lambdas/domain/mention.ts';

test('an id depends on platform and native id alone, and fits into a key', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (platform, nativeId) => {
      expect(mentionId(platform, nativeId)).toBe(mentionId(platform, nativeId));
      expect(mentionId(platform, nativeId)).toMatch(/^[\w-]{22}$/);
    }),
  );
});

test('ids stay what they were: another spelling of the same mention would be counted again', () => {
  expect(mentionId('web', 'https://news.example/articles/1')).toBe('YUnaSKAp3u1i8PnU4mG90g');
});

test('one native id on two platforms is two mentions', () => {
  expect(mentionId('web', '1')).not.toBe(mentionId('reddit', '1'));
});
