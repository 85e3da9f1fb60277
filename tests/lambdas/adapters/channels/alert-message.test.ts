import { expect, test } from 'vitest';
import { toAlertJson, toAlertText } from '../../../../lambdas/adapters/channels/alert-message.ts';
import { anAlert, aSilence } from '../../../factories/alerts.ts';

test('an e-mail says in plain words what is spiking, and every number to check it by', () => {
  const { subject, body } = toAlertText(anAlert(), () => 'The Shining');
  expect(subject).toBe('Offcamera: The Shining is spiking');
  expect(body.split('\n')).toEqual([
    'The Shining is spiking: 40 behind-the-scenes mentions by 30 authors within an hour, 12 times the usual 3.3.',
    '',
    'Topic:      The Shining (work:the-shining)',
    'Since:      2026-08-04T10:02:30.000Z',
    'Mentions:   40 in an hour; usual are 3.26',
    'Unusual:    20.36 standard deviations above the last two weeks',
    'Authors:    30',
    'Sentiment:  -0.25 (from -1 to 1)',
    '',
    'Alert spike|work:the-shining|2026-08-04T10:02:30.000Z',
  ]);
});

test('the silence of a source is told with what was usual, and why where it is known', () => {
  const { subject, body } = toAlertText(aSilence({ reason: 'the server refuses us (status 403)' }), () => 'no topic');
  expect(subject).toBe('Offcamera: the source Variety has fallen silent');
  expect(body.split('\n').slice(0, 5)).toEqual([
    'Variety has fallen silent: nothing new since 2026-08-04 10:02 UTC, where 80.3 a day are usual. The last try failed: the server refuses us (status 403).',
    '',
    'Source:     Variety (variety)',
    'Since:      2026-08-04T10:02:30.000Z',
    'Usual:      80.26 a day',
  ]);
  expect(toAlertJson(aSilence(), () => 'no topic')).toMatchObject({
    rule: 'silence',
    source: { id: 'variety', title: 'Variety' },
    itemsPerDay: 80.26,
  });
});
