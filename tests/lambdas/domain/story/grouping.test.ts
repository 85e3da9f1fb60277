import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../lambdas/domain/bucket.ts';
import { createStoryGrouper } from '../../../../lambdas/domain/story/grouping.ts';
import { createDefaultFingerprinter } from '../../../../lambdas/handlers/wiring/stories.ts';
import { told } from './tell.ts';

const fingerprint = createDefaultFingerprinter();
const group = (limits?: { stories: number; perKey: number }) => createStoryGrouper(fingerprint, limits);

const ANKLE =
  'Tom Cruise broke his ankle leaping between two London rooftops while filming Mission: Impossible – Fallout';
const ANKLE_RETOLD =
  'TIL Tom Cruise broke his ankle on that jump between two London rooftops in Mission: Impossible – Fallout';
const SNOW = 'The snow in the poppy field of The Wizard of Oz was pure asbestos';
const SYRUP = 'The blood in the shower scene of Psycho was chocolate syrup, says Janet Leigh';
const LIFT = 'The stage lift in Rotterdam got stuck with four dancers under it and they danced on in the dark';

/** Says the same in other words: worth comparing later ones with. */
const LIFT_RETOLD =
  'The hydraulic lift jammed in Rotterdam mid-song: four dancers finished the number in the dark, by the torch of a stagehand';
/** Retells the retelling, and shares nothing with what was told first. */
const LIFT_AFAR = 'A stagehand lit the closing finale from the balcony with his torch when the hydraulics failed';
/** Like what was told first, and like no other. */
const LIFT_IN_SHORT = 'They got stuck under the stage and danced on, says the choreographer';
/** Sounds like the one from afar, and like none before. */
const LAMPS = 'They lit the closing finale from the balcony because the lamps had died';

describe('grouping a stream', () => {
  test('a rewrite joins, another revelation does not, and what says nothing has no story', () => {
    const storyOf = group();
    const [ankle, snow, retold, nothing] = [ANKLE, SNOW, ANKLE_RETOLD, '#bts 📸'].map((text) => storyOf(told(text)));
    expect(ankle).toMatch(/^[\w-]{22}$/);
    expect(retold).toBe(ankle);
    expect(snow).not.toBe(ankle);
    expect(nothing).toBeNull();
  });

  test('in whatever order copies arrive, the same ones are together', () => {
    const copies = [ANKLE, SNOW, SYRUP, LIFT].flatMap((text) => [
      { text, of: text },
      { text: `${text} #bts`, of: text },
      { text: `RT @someone: ${text}`, of: text },
    ]);
    fc.assert(
      fc.property(fc.shuffledSubarray(copies, { minLength: 2 }), (arrived) => {
        const storyOf = group();
        const given = arrived.map(({ text, of }) => ({ of, story: storyOf(told(text)) }));
        for (const [one, two] of given.flatMap((one) => given.map((two) => [one, two] as const))) {
          expect(one.story === two.story).toBe(one.of === two.of);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('a month later it is told anew; without a time it is told whenever', () => {
    const storyOf = group();
    const now = Date.parse('2026-08-04T10:00:00Z');
    const first = storyOf(told(ANKLE), now);
    expect(storyOf(told(ANKLE), now - 29 * DAY_MS)).toBe(first);
    expect(storyOf(told(ANKLE), now + 31 * DAY_MS)).not.toBe(first);
    expect([first, storyOf(told(ANKLE), now + 31 * DAY_MS)]).toContain(storyOf(told(ANKLE)));
  });

  test('forgets the stories that nobody told for longest', () => {
    const storyOf = group({ stories: 3, perKey: 20 });
    const ankle = storyOf(told(ANKLE));
    const snow = storyOf(told(SNOW));
    storyOf(told(SYRUP));
    expect(storyOf(told(ANKLE_RETOLD))).toBe(ankle);
    storyOf(told(LIFT));
    expect(storyOf(told(ANKLE_RETOLD))).toBe(ankle);
    expect(storyOf(told(`${SNOW}, they say, and nobody on the crew knew about it`))).not.toBe(snow);
  });

  test('what sounds like a variant of the first telling joins, and nothing can lead farther', () => {
    expect(group()(told(LIFT_AFAR))).not.toBeNull();
    const storyOf = group();
    const [lift, retold, afar, lamps] = [LIFT, LIFT_RETOLD, LIFT_AFAR, LAMPS].map((text) => storyOf(told(text)));
    expect([retold, afar]).toEqual([lift, lift]);
    expect(lamps).not.toBe(lift);
    // Told first itself, it would have been joined.
    const other = group();
    expect(other(told(LIFT_AFAR))).toBe(other(told(LAMPS)));
    // Without the variant, nothing leads there.
    const without = group();
    expect(without(told(LIFT))).not.toBe(without(told(LIFT_AFAR)));
  });

  test('a variant counts from the first telling on: a month after that the story is told anew', () => {
    const storyOf = group();
    const now = Date.parse('2026-08-04T10:00:00Z');
    const lift = storyOf(told(LIFT), now);
    expect(storyOf(told(LIFT_RETOLD), now + 29 * DAY_MS)).toBe(lift);
    expect(storyOf(told(LIFT_AFAR), now + 30 * DAY_MS)).toBe(lift);
    expect(storyOf(told(LIFT_AFAR), now + 31 * DAY_MS)).not.toBe(lift);
  });

  test('variants count as much as stories in what is remembered', () => {
    const storyOf = group({ stories: 2, perKey: 20 });
    const snow = storyOf(told(SNOW));
    storyOf(told(LIFT));
    storyOf(told(LIFT_RETOLD));
    expect(storyOf(told(`${SNOW}, they say, and nobody on the crew knew about it`))).not.toBe(snow);
  });

  test('a story that is told again is remembered, with the variant that was recognised', () => {
    const storyOf = group({ stories: 3, perKey: 20 });
    const lift = storyOf(told(LIFT));
    storyOf(told(LIFT_RETOLD));
    const snow = storyOf(told(SNOW));
    storyOf(told(LIFT_AFAR));
    storyOf(told(SYRUP));
    expect(storyOf(told(LIFT_AFAR))).toBe(lift);
    expect(storyOf(told(LIFT_IN_SHORT))).toBe(lift);
    expect(storyOf(told(`${SNOW}, they say, and nobody on the crew knew about it`))).not.toBe(snow);
  });
});
