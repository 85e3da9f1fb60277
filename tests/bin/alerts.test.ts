import { expect, test } from 'vitest';
import { alertsCommand } from '../../bin/commands/alerts/command.ts';
import { openAlertSettings } from '../../local/alerts/settings.ts';
import { withTable } from '../../local/machine/open-table.ts';
import { anAlertWith } from '../factories/alerts-of-every-kind.ts';
import { putAlerts } from '../factories/stored-alerts.ts';
import { runOffcamera, temporaryFolder } from '../journeys/run-offcamera.ts';

test('a team says how easily it wants to be told, and sees what was told, before the first start too', async () => {
  const dataDir = temporaryFolder();
  const alerts = (...words: string[]) => runOffcamera(['alerts', ...words, '--data-dir', dataDir]).finished;

  expect(await alerts('sensitivity', 'fewer')).toMatchObject({
    ...{ code: 0, stderr: '' },
    stdout: 'Every topic: fewer. It is heeded at the next start.\n',
  });
  expect(await alerts('threshold', 'work:the-shining', '50', '--within', '2h')).toMatchObject({
    ...{ code: 0, stderr: '' },
    stdout: 'work:the-shining: 50 within 2h. It is heeded at the next start.\n',
  });
  await withTable({ dataDir, mayMake: false }, async ({ table }) => {
    expect((await openAlertSettings(table).read()).settings).toEqual({
      sensitivity: 'fewer',
      topics: new Map([['work:the-shining', { threshold: { count: 50, withinMinutes: 120 } }]]),
    });
    await putAlerts(table, [anAlertWith({ startedAt: Date.now() - 600_000 })]);
  });
  expect((await alerts('list')).stdout).toMatch(/medium +opened +The Shining is spiking: 7\.5x the usual/);
});

test.each([
  [['sensitivity', 'loud'], /must be one of fewer, balanced, more, off, usual/],
  [['sensitivity', 'more', 'shining'], /"shining" is no topic id. It looks like work:the-shining/],
  [['threshold', 'work:alien', '5', '--within', '7m'], /--within must be from 5m to 24h/],
  [['threshold', 'work:alien', '0'], /whole number from 1/],
  [['threshold', 'work:alien'], /Say either how many mentions, or --remove/],
  [['threshold', 'work:alien', '5', '--remove'], /Say either how many mentions, or --remove/],
])('%j is told what is wrong with it', async (words, message) => {
  await expect(alertsCommand().parseAsync(words, { from: 'user' })).rejects.toThrow(message);
});
