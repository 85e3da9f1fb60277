import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../../lambdas/domain/bucket.ts';
import { NEW_SOURCE_HEALTH, type SourceHealth } from '../../../../../lambdas/domain/source.ts';
import { NOON } from '../../../../factories/mentions.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { HAS_BROWSER, launchBrowser, type TestBrowser } from './browser.ts';
import { contrast, readTexts } from './contrast.ts';

const ATTACK = '<script>document.title="owned"</script><img src=x onerror=alert(1)>';

async function withSources(healths: Readonly<Record<string, Partial<SourceHealth>>>): Promise<TestApi> {
  const api = await createTestApi();
  const definitions = Object.keys(healths).map((id) => ({
    id,
    kind: 'feed',
    params: {},
    title: `The ${id} ${ATTACK}`,
  }));
  await api.sources.sync(definitions, NOON);
  for (const [sourceId, health] of Object.entries(healths)) {
    const job = { sourceId, jobId: sourceId };
    await api.sources.lease(job, NOON, NOON + 60_000);
    await api.sources.claim(job, NOON, NOON + 60_000);
    await api.sources.release(job, { health: { ...NEW_SOURCE_HEALTH, ...health }, nextPollAt: NOON + 900_000 });
  }
  return api;
}

describe.skipIf(!HAS_BROWSER)('the page of sources in Chromium (skipped where it is not installed)', () => {
  let browser: TestBrowser;
  let api: TestApi;
  beforeAll(async () => {
    browser = await launchBrowser();
    const rate = { items: 400, days: 10, at: NOON - 4 * DAY_MS };
    api = await withSources({
      fine: { lastPollAt: NOON, lastSuccessAt: NOON, lastNewAt: NOON },
      hungry: { waiting: { kind: 'key', message: `set TUMBLR_API_KEY ${ATTACK}` } },
      mute: { lastPollAt: NOON, watchedSince: NOON - 30 * DAY_MS, lastNewAt: NOON - 4 * DAY_MS, rate },
      torn: {
        lastPollAt: NOON,
        lastSuccessAt: NOON - DAY_MS,
        failuresInARow: 3,
        lastFailure: { kind: 'transient', message: `torn ${ATTACK}`, at: NOON },
        gaps: [{ at: NOON - DAY_MS, message: `more than 3 pages ${ATTACK}` }],
      },
    });
  });
  afterAll(() => browser?.close());

  test('shows first what asks for attention, and says what is the matter, since when, and when it is asked next', async () => {
    const { page, complaints, close } = await browser.open(api, '/sources');
    expect(await page.title()).toBe('Offcamera: sources');
    const rows = await page.locator('tbody tr').allInnerTexts();
    expect(rows.map((row) => /The (\w+)/.exec(row)?.[1])).toEqual(['torn', 'mute', 'hungry', 'fine']);
    expect(rows[0]).toContain('Stale since 3 Aug 2026, 10:02');
    expect(rows[0]).toContain('Gap on 3 Aug 2026, 10:02: more than 3 pages');
    expect(rows[0]).toContain('in 15 min');
    expect(rows[1]).toContain('4 d ago');
    expect(rows[1]).toContain('nothing new for 4 days');
    expect(rows[2]).toContain('set TUMBLR_API_KEY');
    expect(await page.locator('main p').first().innerText()).toBe('4 sources: 1 ok, 1 failing, 1 waiting, 1 silent');
    expect(complaints).toEqual([]);
    await close();
  });

  test('shows what strangers wrote as text, and never runs it', async () => {
    const { page, complaints, close } = await browser.open(api, '/sources');
    expect(await page.locator('body').innerText()).toContain(ATTACK);
    expect(await page.locator('script, img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('is readable in %s colours', async (scheme) => {
    const { page, close } = await browser.open(api, '/sources', scheme);
    expect((await readTexts(page)).filter((text) => contrast(text) < 4.5)).toEqual([]);
    await close();
  });

  test('on a phone says what is the matter without scrolling sideways', async () => {
    const { page, close } = await browser.open(api, '/sources');
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    for (const status of await page.locator('td.status').all()) {
      const box = await status.boundingBox();
      expect((box?.x ?? 360) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    }
    await close();
  });

  test('without any source says that they are being set up', async () => {
    const { page, close } = await browser.open(await createTestApi(), '/sources');
    expect(await page.locator('.notice').innerText()).toContain('reload in a minute');
    await close();
  });
});
