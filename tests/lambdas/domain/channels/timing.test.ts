import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Alert, RULES, SEVERITIES, STAGES } from '../../../../lambdas/domain/alerting/alert.ts';
import type { QuietHours, Routing } from '../../../../lambdas/domain/channels/channel.ts';
import { credentialsOf, isChannelId } from '../../../../lambdas/domain/channels/channel.ts';
import { isRouted } from '../../../../lambdas/domain/channels/routing.ts';
import { timingOf } from '../../../../lambdas/domain/channels/timing.ts';
import { SILENCE, SPIKE } from '../../../factories/alerts-of-every-kind.ts';

describe('routing', () => {
  test.each<[string, Routing, Alert, boolean]>([
    ['everything, where nothing is asked for', {}, SPIKE, true],
    ['by topic', { topics: ['work:the-shining'] }, SPIKE, true],
    ['by a topic that rose with it', { topics: ['person:shelley-duvall'] }, SPIKE, true],
    ['by the story behind it', { topics: ['story:door-scene'] }, SPIKE, true],
    ['not by another topic', { topics: ['work:alien'] }, SPIKE, false],
    ['by kind', { kinds: ['person', 'work'] }, SPIKE, true],
    ['not by another kind', { kinds: ['hashtag'] }, SPIKE, false],
    ['a source is of no kind', { kinds: ['work', 'story'] }, SILENCE, false],
    ['and no topic', { topics: ['work:the-shining'] }, SILENCE, false],
    ['a source by rule', { rules: ['silence'] }, SILENCE, true],
    ['not by another rule', { rules: ['climb'] }, SPIKE, false],
    ['by stage', { stages: ['opened', 'closed'] }, SPIKE, true],
    ['not at another stage', { stages: ['closed'] }, SPIKE, false],
    ['from a severity on', { minSeverity: 'medium' }, { ...SPIKE, severity: 'medium' }, true],
    ['not below it', { minSeverity: 'medium' }, { ...SPIKE, severity: 'low' }, false],
    ['only where all holds', { rules: ['spike'], topics: ['work:alien'] }, SPIKE, false],
  ])('%s', (_, routing, alert, isFor) => {
    expect(isRouted(routing, alert)).toBe(isFor);
  });
});

const NIGHT: QuietHours = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin', digest: true };
const MIDNIGHT = Date.parse('2026-11-21T23:00:00Z');

describe('timing', () => {
  test('an alert is held until the morning, unless it is severe enough, is not wanted, or the channel is paused', () => {
    const routing = { rules: ['spike'] as const };
    const held = { kind: 'held', until: Date.parse('2026-11-22T06:00:00Z') };
    expect(timingOf({ routing, quietHours: NIGHT }, SPIKE, MIDNIGHT)).toEqual(held);
    expect(timingOf({ routing }, SPIKE, MIDNIGHT)).toEqual({ kind: 'now' });
    expect(timingOf({ routing, quietHours: { ...NIGHT, exceptSeverity: 'high' } }, SPIKE, MIDNIGHT)).toEqual({
      kind: 'now',
    });
    const lesser = { ...SPIKE, severity: 'medium' as const };
    expect(timingOf({ routing, quietHours: { ...NIGHT, exceptSeverity: 'high' } }, lesser, MIDNIGHT)).toEqual(held);
    expect(timingOf({ routing, quietHours: NIGHT }, SILENCE, MIDNIGHT)).toEqual({ kind: 'never' });
    expect(timingOf({ routing, isPaused: true }, SPIKE, MIDNIGHT)).toEqual({ kind: 'never' });
  });

  test('at every moment an alert is for now, for never, or held until a moment at which it is for now', () => {
    const time = fc
      .nat(1_439)
      .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
    const some = <T>(all: readonly T[]) => fc.option(fc.subarray([...all], { minLength: 1 }), { nil: undefined });
    const routings = fc.record({
      rules: some(RULES),
      stages: some(STAGES),
      minSeverity: fc.option(fc.constantFrom(...SEVERITIES), { nil: undefined }),
    });
    const quiet = fc.record({
      from: time,
      to: time,
      timeZone: fc.constantFrom('America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'),
      digest: fc.boolean(),
    });
    const alerts = fc.record({
      rule: fc.constantFrom(...RULES),
      stage: fc.constantFrom(...STAGES),
      severity: fc.constantFrom(...SEVERITIES),
    });
    const now = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2026-12-31') });
    fc.assert(
      fc.property(routings, quiet, alerts, now, (wanted, quietHours, changes, moment) => {
        const routing = JSON.parse(JSON.stringify(wanted)) as Routing;
        const alert = { ...SPIKE, ...changes };
        const timing = timingOf({ routing, quietHours }, alert, moment);
        expect(timing.kind === 'never').toBe(!isRouted(routing, alert));
        if (timing.kind !== 'held') return;
        expect(timing.until).toBeGreaterThan(moment);
        expect(timingOf({ routing, quietHours }, alert, timing.until)).toEqual({ kind: 'now' });
      }),
      { numRuns: 200 },
    );
  });
});

test('a channel is called like its secrets', () => {
  expect(credentialsOf('team-slack')).toEqual({ url: 'CHANNEL_TEAM_SLACK_URL', secret: 'CHANNEL_TEAM_SLACK_SECRET' });
  expect(['a', 'team-slack', 'a1-b2'].every(isChannelId)).toBe(true);
  expect(['', 'Team', 'a_b', '-a', 'a-', 'a--b', 'a b', 'x'.repeat(41), 'constructor()'].some(isChannelId)).toBe(false);
});
