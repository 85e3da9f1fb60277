import { describe, expect, test } from 'vitest';
import {
  isThreshold,
  sensitivityOf,
  thresholdOf,
  USUAL_ALERT_SETTINGS,
  withTopic,
} from '../../../../lambdas/domain/alerting/settings.ts';

describe('alert settings', () => {
  test('a topic is as all others until it has settings of its own, and again when it gives them up', () => {
    const topic = 'work:the-shining';
    const own = withTopic(USUAL_ALERT_SETTINGS, topic, { sensitivity: 'more' });
    expect([sensitivityOf(own, topic), sensitivityOf(own, 'work:alien')]).toEqual(['more', 'balanced']);
    expect(sensitivityOf({ ...own, sensitivity: 'off' }, topic)).toBe('more');

    const both = withTopic(own, topic, { threshold: { count: 50, withinMinutes: 60 } });
    expect([sensitivityOf(both, topic), thresholdOf(both, topic)]).toEqual(['more', { count: 50, withinMinutes: 60 }]);

    const one = withTopic(both, topic, { sensitivity: undefined });
    expect([sensitivityOf(one, topic), thresholdOf(one, topic)?.count]).toEqual(['balanced', 50]);
    expect(withTopic(one, topic, { threshold: undefined })).toEqual(USUAL_ALERT_SETTINGS);
    expect(own.topics.get(topic), 'nothing is changed in place').toEqual({ sensitivity: 'more' });
  });

  test.each([
    [1, 5, true],
    [1_000_000, 1_440, true],
    [0, 60, false],
    [1.5, 60, false],
    [50, 0, false],
    [50, 7, false],
    [50, 1_445, false],
    [Number.NaN, 60, false],
    [50, Number.POSITIVE_INFINITY, false],
  ])('%d mentions within %d minutes: %s', (count, withinMinutes, expected) => {
    expect(isThreshold({ count, withinMinutes })).toBe(expected);
  });
});
