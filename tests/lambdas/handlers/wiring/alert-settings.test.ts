import { expect, test } from 'vitest';
import { USUAL_ALERT_SETTINGS } from '../../../../lambdas/domain/alerting/settings.ts';
import { SETTINGS_LOOK_EVERY_MS, watchAlertSettings } from '../../../../lambdas/handlers/wiring/alert-settings.ts';
import type { StoredAlertSettings } from '../../../../lambdas/ports/alert-settings-store.ts';
import { createTestClock, SILENT_LOG } from '../../../factories/pipeline.ts';

const FEWER = { ...USUAL_ALERT_SETTINGS, sensitivity: 'fewer' } as const;

function watched(answers: (StoredAlertSettings | Error)[]) {
  const clock = createTestClock();
  let reads = 0;
  const read = async () => {
    reads += 1;
    const answer = answers.shift();
    if (answer instanceof Error || answer === undefined) throw answer;
    return answer;
  };
  const current = watchAlertSettings({ alertSettings: { read }, clock, log: SILENT_LOG });
  return { clock, current, reads: () => reads };
}

test('a change is seen a minute later, and the table is asked once a minute, however many ask at once', async () => {
  const { clock, current, reads } = watched([
    { settings: USUAL_ALERT_SETTINGS, revision: undefined },
    { settings: FEWER, revision: 'two' },
  ]);
  expect(await Promise.all([current(), current(), current()])).toEqual(Array(3).fill(USUAL_ALERT_SETTINGS));
  clock.advance(SETTINGS_LOOK_EVERY_MS - 1);
  expect(await current()).toEqual(USUAL_ALERT_SETTINGS);
  expect(reads()).toBe(1);
  clock.advance(1);
  expect(await Promise.all([current(), current()])).toEqual([FEWER, FEWER]);
  expect(reads()).toBe(2);
});

test('while the table cannot be read, what is known stays, and alerts are as usual where nothing is', async () => {
  const { clock, current } = watched([
    new Error('throttled'),
    { settings: FEWER, revision: 'one' },
    new Error('throttled'),
  ]);
  expect(await current()).toEqual(USUAL_ALERT_SETTINGS);
  clock.advance(SETTINGS_LOOK_EVERY_MS);
  expect(await current()).toEqual(FEWER);
  clock.advance(SETTINGS_LOOK_EVERY_MS);
  expect(await current()).toEqual(FEWER);
});
