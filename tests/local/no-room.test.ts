import { describe, expect, test } from 'vitest';
import { adviceOnNoRoom } from '../../local/no-room.ts';

describe('a write that failed', () => {
  test.each([
    'IO error: /data/table/000010.log: No space left on device',
    'ENOSPC: no space left on device, write',
    "EDQUOT: disk quota exceeded, open '/data/running.json'",
  ])('for want of room says what to do, and which file it was: %s', (message) => {
    expect(adviceOnNoRoom(new Error(message))).toMatch(/^The disk is full \(.*\)\. Make room and start again/);
    expect(adviceOnNoRoom(new Error(message))).toContain(message);
  });

  test.each([new Error('socket hang up'), 'broken', undefined, new Error('IO error: Corruption')])(
    'for another reason is not explained away: %s',
    (thrown) => {
      expect(adviceOnNoRoom(thrown)).toBeUndefined();
    },
  );
});
