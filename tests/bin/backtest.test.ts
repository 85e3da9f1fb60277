import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { parseTime } from '../../local/backtest/time.ts';
import { runOffcamera } from '../journeys/run-offcamera.ts';

const HEADER = 'timestamp,value,expected,anomaly_score,alert';

function backtest(args: readonly string[], stdin = '') {
  return runOffcamera(['backtest', ...args], { stdin }).finished;
}

/** Two days of 3, 4, 5 every five minutes, and a burst. */
function history(timeOf: (index: number) => string): string {
  const lines = Array.from({ length: 600 }, (_, index) => `${timeOf(index)},${index === 500 ? 90 : 3 + (index % 3)}\n`);
  return lines.join('');
}

const spaced = (index: number): string =>
  new Date(Date.UTC(2026, 7, 1) + index * 300_000).toISOString().slice(0, 19).replace('T', ' ');

describe('offcamera backtest', () => {
  test('prints a line for each line, its time and value as they were, and one alert for the burst', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'offcamera-backtest-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'history.csv');
    const plot = join(folder, 'history.svg');
    writeFileSync(file, `timestamp,value\n${history(spaced)}`);

    const { code, stdout, stderr } = await backtest([file, '--plot', plot]);

    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [header, ...lines] = stdout.trimEnd().split('\n');
    expect(header).toBe(HEADER);
    expect(lines.map((line) => line.split(',').slice(0, 2).join(','))).toEqual(history(spaced).trimEnd().split('\n'));
    expect(lines.flatMap((line, row) => (line.endsWith(',1') ? [row] : []))).toEqual([500]);
    for (const line of lines) expect(line).toMatch(/^[^,]+,\d+,\d+(\.\d+)?,(0|1|0\.\d{1,4}),[01]$/);

    const svg = readFileSync(plot, 'utf8');
    expect(svg).toMatch(/^<svg [^>]*viewBox/);
    expect(svg).toContain('history.csv: 1 alert');
    expect(svg).toContain('90 mentions in 5 minutes, where 4 are usual at this hour');
  });

  test('reads stdin, without a header, in any of the ways to write a time', async () => {
    const { code, stdout } = await backtest(
      ['-'],
      history((index) => String(1_785_542_400 + index * 300)),
    );
    expect(code).toBe(0);
    expect(stdout.split('\n')[501]).toMatch(/^1785692400,90,.*,1$/);
    const named = await backtest(['-'], 'value,who,timestamp\n7,x,2026-08-01T00:00:00+02:00\n');
    expect(named.stdout).toMatch(/\n2026-08-01T00:00:00\+02:00,7,/);
  });

  test.each([
    ['2026-08-01 00:00:00,4\nyesterday,5\n', 'stdin, line 2: "yesterday" is no time'],
    ['timestamp,value\n2026-08-01 00:00:00,4\n\n2026-08-01 00:05:00,many\n', 'stdin, line 4: "many" is no number'],
    ['2026-08-01 00:00:00\n', 'stdin, line 1: "" is no number'],
  ])('says which line cannot be read and why', async (stdin, said) => {
    const { code, stdout, stderr } = await backtest(['-'], stdin);
    expect(code).toBe(2);
    expect(stderr).toContain(said);
    expect(stdout.startsWith(HEADER)).toBe(true);
  });

  test('says what is wrong with the call', async () => {
    expect(await backtest(['no-such-file.csv'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('no-such-file.csv cannot be read'),
    });
    expect(await backtest(['-', '--sensitivity', 'wild'])).toMatchObject({ code: 2 });
  });
});

test('a time is read as people and machines write it, and the 30th of February is none', () => {
  const noon = Date.UTC(2026, 7, 1, 12);
  for (const text of [
    '2026-08-01T12:00:00Z',
    '2026-08-01 12:00:00',
    '2026-08-01 12:00',
    '2026-08-01T14:00:00.000+02:00',
    '2026-08-01T14:00+0200',
    String(noon),
    String(noon / 1000),
  ]) {
    expect([text, parseTime(text)]).toEqual([text, noon]);
  }
  expect(parseTime('2026-08-01')).toBe(Date.UTC(2026, 7, 1));
  expect(parseTime('2015-02-26 21:42:53.000500')).toBe(Date.UTC(2015, 1, 26, 21, 42, 53) + 1);
  for (const text of ['', '2026-02-30', '2026-13-01', '2026-08-01 25:00:00', 'noon', '1e9', '-5']) {
    expect([text, parseTime(text)]).toEqual([text, undefined]);
  }
});
