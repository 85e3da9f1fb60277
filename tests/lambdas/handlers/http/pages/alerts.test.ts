import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { beginWatching } from '../../../../../lambdas/domain/alerting/episode.ts';
import { withFindings } from '../../../../../lambdas/domain/alerting/episodes.ts';
import { DAY_MS, HOUR_MS } from '../../../../../lambdas/domain/bucket.ts';
import { createTestTable } from '../../../../engines/tables.ts';
import {
  anAlertWith,
  CLIMB,
  CLOSED,
  GROWN,
  HOSTILE,
  labelOf,
  SILENCE,
  SPIKE,
  STARTED_AT,
} from '../../../../factories/alerts-of-every-kind.ts';
import { aMention, NOON } from '../../../../factories/mentions.ts';
import { createTestClock } from '../../../../factories/pipeline.ts';
import { alertListOf, alertListOn, putAlerts } from '../../../../factories/stored-alerts.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { HAS_BROWSER, launchBrowser, type TestBrowser } from './browser.ts';
import { contrast, readTexts } from './contrast.ts';

const NOW = STARTED_AT + 10 * HOUR_MS;

async function withAlerts(): Promise<TestApi> {
  const { table } = await createTestTable();
  await putAlerts(table, [SPIKE, GROWN], { chat: { kind: 'delivered', at: NOW, attempts: 1 } });
  await putAlerts(table, [{ ...CLOSED, severity: 'low' }, CLIMB, SILENCE], {
    chat: { kind: 'failed', at: NOW, attempts: 2, reason: 'no', isFinal: false },
  });
  return createTestApi({ change: { alerts: alertListOn(table), clock: createTestClock(NOW), labelOf } });
}

describe.skipIf(!HAS_BROWSER)('the page of alerts in Chromium (skipped where it is not installed)', () => {
  let browser: TestBrowser;
  let api: TestApi;
  beforeAll(async () => {
    browser = await launchBrowser();
    api = await withAlerts();
  });
  afterAll(() => browser?.close());

  test('shows each episode once, the latest news first, with what, how much and why', async () => {
    const { page, complaints, close } = await browser.open(api, '/alerts');
    expect(await page.title()).toBe('Offcamera: alerts');
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'The Shining is over: 1,930 mentions in 7 hours',
      'Improvised scenes is climbing: 2.3x the usual over 3 days',
      'The source Variety has fallen silent',
    ]);
    const shining = page.locator('article').first();
    const text = (await shining.innerText()).replaceAll(/\s+/g, ' ');
    for (const said of [
      'low Spike, over · 60 min ago',
      'Why “A crew member tells how the door scene took 60 doors” 71% of the mentions',
      'Rising with it Conditions on set, Shelley Duvall',
      'Peak 412 in an hour',
      'People feel mostly positive (+0.37',
      'The Shining keeps growing: 16x the usual',
      'The Shining is spiking: 7.5x the usual',
      'not yet told to chat',
    ])
      expect(text).toContain(said);
    expect(await shining.getByRole('img').getAttribute('aria-label')).toMatch(
      /at most 48, usually 6\.4 in each 15 min/,
    );
    // The bar that was judged is marked, and the bars are in proportion.
    const bars = await shining.locator('rect').all();
    const heights = await Promise.all(bars.map(async (bar) => Number(await bar.getAttribute('height'))));
    expect(await shining.locator('rect.last').count()).toBe(1);
    expect((heights[0] ?? 0) / (heights.at(-1) ?? 1)).toBeCloseTo(4 / 48, 2);
    expect(complaints).toEqual([]);
    await close();
  });

  test('every link of ours leads somewhere, and strangers’ links are told nothing', async () => {
    const { page, url, complaints, close } = await browser.open(api, '/alerts?topic=work:the-shining');
    expect(await page.locator('h2').count()).toBe(1);
    const links = await page.locator('main a, footer a').all();
    const ours = new Set<string>();
    for (const link of links) {
      const href = (await link.getAttribute('href')) ?? '';
      if (href.startsWith('/')) ours.add(href);
      else expect([href, await link.getAttribute('rel')]).toEqual([href, 'nofollow noreferrer']);
    }
    for (const href of ours) expect([href, (await fetch(`${url}${href}`)).status]).toEqual([href, 200]);
    await page.getByRole('link', { name: 'Show all alerts' }).click();
    await page.getByRole('link', { name: 'High', exact: true }).click();
    const text = await page.locator('main').innerText();
    expect([text.includes('The Shining is over'), text.includes('still open')]).toEqual([true, false]);
    await page.getByRole('link', { name: 'All', exact: true }).first().click();
    await page.getByRole('link', { name: 'Slow climb' }).click();
    expect(await page.locator('main').innerText()).toContain('still open');
    expect(await page.locator('h2').count()).toBe(1);
    await page.getByRole('link', { name: 'High', exact: true }).click();
    expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['High', 'Slow climb']);
    expect(await page.locator('.notice').innerText()).toContain('No such alerts here.');
    expect(complaints).toEqual([]);
    await close();
  });

  test('what strangers wrote is text, and no odd number breaks it', async () => {
    const hostile = await createTestApi({ change: { alerts: alertListOf([HOSTILE, SPIKE]) } });
    const { page, complaints, close } = await browser.open(hostile, '/alerts');
    expect(await page.locator('article').count()).toBe(2);
    expect(await page.locator('body').innerText()).toContain('<script>alert("1")</script>');
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"], a[href^="data"]').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('is readable in %s colours', async (scheme) => {
    const { page, close } = await browser.open(api, '/alerts', scheme);
    expect((await readTexts(page)).filter((text) => contrast(text) < 4.5)).toEqual([]);
    await close();
  });

  test('leads on to older alerts', async () => {
    const { table } = await createTestTable();
    await putAlerts(
      table,
      Array.from({ length: 130 }, (_, index) => anAlertWith({ startedAt: STARTED_AT - index * DAY_MS })),
    );
    const change = { alerts: alertListOn(table), clock: createTestClock(NOW), labelOf };
    const { page, close } = await browser.open(await createTestApi({ change }), '/alerts');
    expect(await page.locator('article').count()).toBe(100);
    await page.getByRole('link', { name: 'Older alerts' }).click();
    expect(await page.locator('article').count()).toBe(30);
    expect(await page.getByRole('link', { name: 'Older alerts' }).count()).toBe(0);
    await close();
  });
});

describe('without any alert', () => {
  const begun = { read: async () => ({ episodes: beginWatching(NOON), revision: '1' }) };

  test.each([
    ['nothing was counted', {}, 'They begin a day after the first mention was counted'],
    ['watching has just begun', { episodes: begun }, 'They begin on 5 Aug 2026, 10:02 UTC: it takes a day'],
    [
      'nothing unusual was said',
      { episodes: begun, clock: createTestClock(NOON + 3 * DAY_MS) },
      'Nothing unusual has been said since 5 Aug 2026, 10:02 UTC.',
    ],
  ])('the page says when they begin: %s', async (_, change, words) => {
    const { app } = await createTestApi({ change: { alerts: alertListOf([]), ...change } });
    const page = (await (await app.request('/alerts')).text()).replaceAll(/\s+/g, ' ');
    expect(page).toContain('No alerts yet.');
    expect(page).toContain(words);
  });

  test('an odd wish shows the usual page', async () => {
    const { app } = await createTestApi({ change: { alerts: alertListOf([SPIKE]) } });
    const reply = await app.request('/alerts?topic=%00&rule=x&severity=%3Cscript%3E&cursor=made-up&x=1');
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain('<article');
  });
});

describe('the main page', () => {
  test('marks a topic that is in an open episode, and leads to its alert', async () => {
    const verdict = { isBeyond: true, score: 0.9, observed: 48, expected: 6, from: NOON, to: NOON, reason: 'x' };
    const episodes = withFindings(beginWatching(0), [{ topic: 'theme:feud', rule: 'spike', verdict }], NOON);
    const startedAt = NOON;
    const alert = anAlertWith({
      ...{ startedAt, episode: episodes.episodes[0]?.id ?? '' },
      subject: { kind: 'topic', topic: 'theme:feud' },
    });
    const change = { alerts: alertListOf([alert]), episodes: { read: async () => ({ episodes, revision: '1' }) } };
    const { app, pipeline } = await createTestApi({ change });
    await pipeline.tag([aMention({ topics: ['feud', 'injury'] })]);
    await pipeline.fold();
    const page = await (await app.request('/')).text();
    const marks = [...page.matchAll(/href="\/alerts#([\w-]+)">alert</g)].map(([, anchor]) => anchor);
    expect(marks).toHaveLength(1);
    expect(await (await app.request('/alerts')).text()).toContain(`<article id="${marks[0]}"`);
    expect(
      await (await app.request('/?at=2026-08-04T10:00:00Z')).text(),
      'the past has no open episodes',
    ).not.toContain('/alerts#');
  });

  test('shows a past moment as past, keeps it in its links, and leads back to now', async () => {
    const { app, pipeline } = await createTestApi();
    await pipeline.tag([
      aMention({ at: NOON - 3 * HOUR_MS, topics: ['feud'] }),
      aMention({ at: NOON, topics: ['injury'] }),
    ]);
    await pipeline.fold();
    const past = await (await app.request('/?window=1h&at=2026-08-04T07:30:00Z')).text();
    expect(past).toContain('feud');
    expect(past).not.toContain('injury');
    expect(past).toContain('This is the past</strong>: the 1h up to 4 Aug 2026, 07:30 UTC. <a href="/?window=1h">');
    expect(past).toContain('href="/?window=6h&amp;at=2026-08-04T07%3A30%3A00.000Z"');
    expect(past).toContain('href="/v1/trends?window=1h&amp;at=2026-08-04T07%3A30%3A00.000Z"');
    for (const odd of ['at=tomorrow', 'at=2199-01-01', 'at=%3Cscript%3E', 'at=']) {
      const now = await (await app.request(`/?window=1h&${odd}`)).text();
      expect([odd, now.includes('injury'), now.includes('the past')]).toEqual([odd, true, false]);
    }
  });
});
