import { describe, expect, test } from 'vitest';
import {
  ALERT_HORIZON_MS,
  alertId,
  describeAlert,
  EPISODE_MS,
  isAlertable,
  isSameEpisode,
} from '../../../lambdas/domain/alert.ts';
import { BUCKET_MS, HOUR_MS } from '../../../lambdas/domain/bucket.ts';
import { anAlert } from '../../factories/alerts.ts';
import { TEN } from './log-entries.ts';

test('an alert is named by rule, topic and the moment it began, so that the same spike has the same name', () => {
  expect(alertId('spike', 'person:jack-nicholson', TEN)).toBe('spike|person:jack-nicholson|2026-08-04T10:00:00.000Z');
});

test.each([
  ['the bucket that began it', 0, true],
  ['an hour later', HOUR_MS, true],
  ['an hour before, because mentions came late', -HOUR_MS, true],
  ['a day later, less a bucket', EPISODE_MS - BUCKET_MS, true],
  ['a whole day later', EPISODE_MS, false],
  ['a whole day before', -EPISODE_MS, false],
])('an episode: %s', (_, after, isSame) => {
  expect(isSameEpisode(TEN, TEN + after)).toBe(isSame);
});

test.each([
  ['the bucket that is filling', 0, true],
  ['the bucket just before', -BUCKET_MS, true],
  ['yesterday, at this time, to the bucket', -ALERT_HORIZON_MS, true],
  ['yesterday, a bucket earlier', -ALERT_HORIZON_MS - BUCKET_MS, false],
  ['a bucket that has not begun', BUCKET_MS, false],
])('a change in %s can raise an alert or not', (_, before, isYoung) => {
  expect(isAlertable(TEN + before, TEN + 60_000)).toBe(isYoung);
});

describe('the sentence a person reads first', () => {
  test.each([
    [40, 4, '10 times the usual 4.'],
    [40, 3.26, '12 times the usual 3.3.'],
    [9, 1, '9 times the usual 1.'],
    [40, 0.4, 'where almost none are usual.'],
    [40, 0, 'where almost none are usual.'],
  ])('%i mentions where %f were expected', (observed, expected, end) => {
    const sentence = describeAlert(anAlert({ observed, expected, authors: 30 }), () => 'The Shining');
    expect(sentence).toBe(
      `The Shining is spiking: ${observed} behind-the-scenes mentions by 30 authors within an hour, ${end}`,
    );
  });
});
