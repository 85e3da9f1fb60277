import { describe, expect, test } from 'vitest';
import { USUAL_ALERT_SETTINGS, withTopic } from '../../lambdas/domain/alerting/settings.ts';
import type { StoredAlert } from '../../lambdas/ports/outbox.ts';
import { readAlerts } from '../../local/alerts/list.ts';
import { changeAlertSettings, openAlertSettings } from '../../local/alerts/settings.ts';
import { renderAlertSettings, sensitivitiesInWords } from '../../local/alerts/settings-table.ts';
import { renderAlerts } from '../../local/alerts/table.ts';
import { createTestTable } from '../engines/tables.ts';
import { BARE, CLOSED, HOSTILE, labelOf, SPIKE, STARTED_AT } from '../factories/alerts-of-every-kind.ts';
import { putAlerts } from '../factories/stored-alerts.ts';

const HOUR_MS = 3_600_000;

describe('alerts for a terminal', () => {
  test('say when, what, why and who was told, one a line', () => {
    const at = STARTED_AT;
    const stored = [
      { alert: CLOSED, deliveries: { chat: { kind: 'deferred', at, until: at, attempts: 0 } } },
      {
        alert: { ...SPIKE, reason: 'x' },
        deliveries: {
          chat: { kind: 'delivered', at, attempts: 1 },
          mail: { kind: 'failed', at, attempts: 9, reason: 'no', isFinal: true },
        },
      },
      { alert: BARE, deliveries: {} },
    ] as const;
    const lines = renderAlerts(stored, labelOf, STARTED_AT + 10 * HOUR_MS).split('\n');
    expect(lines.map((line) => line.split(/ {2,}/))).toEqual([
      ['WHEN', 'SEVERITY', 'STAGE', 'WHAT', 'WHY', 'TOLD TO'],
      [
        ...['60 min ago', 'high', 'closed', 'The Shining is over: 1,930 mentions in 7 hours'],
        ...['“A crew member tells how the door scene took 60 doors”', 'chat (held back)'],
      ],
      [
        ...['10 h ago', 'high', 'opened', 'The Shining is spiking: 7.5x the usual'],
        ...['“A crew member tells how the door scene took 60 doors”', 'chat, mail (failed)'],
      ],
      ['10 h ago', 'medium', 'opened', 'New: x, 3 mentions in 5 minutes', '–'],
      [''],
    ]);
    expect(renderAlerts([], labelOf, 0)).toMatch(
      /^No alerts\. They begin .* a threshold of your own needs no such time/,
    );
  });

  test('strangers’ texts move no cursor and fill no screen', () => {
    const stored: StoredAlert<typeof HOSTILE>[] = [{ alert: { ...HOSTILE, reason: '\u001b[2J\n\nx' }, deliveries: {} }];
    const shown = renderAlerts(stored, labelOf, STARTED_AT);
    expect(shown.split('\n')).toHaveLength(3);
    expect(shown).not.toContain('\u001b');
    expect(shown.length).toBeLessThan(1_000);
  });

  test('are read from the table with the names of today', async () => {
    const { table } = await createTestTable();
    await putAlerts(table, [SPIKE, CLOSED]);
    const { alerts, nameOf } = await readAlerts(table, 1, STARTED_AT + HOUR_MS);
    expect(alerts.map(({ alert }) => alert)).toEqual([SPIKE]);
    expect(nameOf('work:the-shining')).toBe('The Shining');
  });
});

describe('alert settings', () => {
  test('two changes at once are both made', async () => {
    const { table } = await createTestTable();
    const store = openAlertSettings(table);
    await Promise.all([
      changeAlertSettings(store, (settings) => ({ ...settings, sensitivity: 'fewer' })),
      changeAlertSettings(store, (settings) => withTopic(settings, 'work:alien', { sensitivity: 'more' })),
    ]);
    const { settings } = await store.read();
    expect(settings).toEqual({ sensitivity: 'fewer', topics: new Map([['work:alien', { sensitivity: 'more' }]]) });
  });

  test('are shown with what they mean', () => {
    const own = withTopic(
      withTopic(USUAL_ALERT_SETTINGS, 'work:the-shining', { threshold: { count: 50, withinMinutes: 90 } }),
      'hashtag:x\u001b',
      { sensitivity: 'off', threshold: { count: 7, withinMinutes: 120 } },
    );
    expect(renderAlertSettings(own, labelOf)).toMatch(
      /^Every topic: balanced \([\d.]+ to [\d.]+ false alarms a topic and month, from \d+ mentions on\)\.\n\nTOPIC {2,}LABEL {2,}SENSITIVITY {2,}THRESHOLD\nwork:the-shining {2,}The Shining {2,}– {2,}50 within 90m\nhashtag:x {2,}x {2,}off {2,}7 within 2h\n$/,
    );
    expect(renderAlertSettings({ ...USUAL_ALERT_SETTINGS, sensitivity: 'off' }, labelOf)).toBe(
      'Every topic: off (only thresholds are told).\nNo topic differs; "alerts sensitivity" and "alerts threshold" change that.\n',
    );
    expect(sensitivitiesInWords().split('\n')).toHaveLength(4);
  });
});
