import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../../lambdas/domain/bucket.ts';
import { createDefaultTagger } from '../../../../../lambdas/handlers/wiring/tagging.ts';
import { aMention, NOON, wordTagger } from '../../../../factories/mentions.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { HAS_BROWSER, launchBrowser, type TestBrowser } from './browser.ts';
import { contrast, readTexts } from './contrast.ts';

const ATTACK = '<script>document.title="owned"</script><img src=x onerror=alert(1)>"\'&amp;';

async function withTrends(): Promise<TestApi> {
  const api = await createTestApi();
  const recent = Array.from({ length: 1_204 }, (_, index) =>
    aMention({
      at: NOON - index * 1_000,
      topics: index % 4 === 0 ? ['feud', 'injury'] : ['feud'],
      author: `author ${index % 50}`,
    }),
  );
  await api.pipeline.tag([...recent, aMention({ at: NOON - 3 * DAY_MS, topics: ['rewrite'] })]);
  await api.pipeline.fold();
  return api;
}

async function readRows(page: Page): Promise<string[][]> {
  const rows = await page.locator('tbody tr').allInnerTexts();
  return rows.map((row) => row.split('\t').map((cell) => cell.trim()));
}

async function readLinks(page: Page): Promise<string[]> {
  const links = await page.locator('a').all();
  return Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
}

describe.skipIf(!HAS_BROWSER)('the plain page in Chromium (skipped where it is not installed)', () => {
  let browser: TestBrowser;
  let trends: TestApi;
  beforeAll(async () => {
    browser = await launchBrowser();
    trends = await withTrends();
  });
  afterAll(() => browser?.close());

  test('lists the trends of the last day as the JSON has them, without a complaint', async () => {
    const { page, complaints, close } = await browser.open(trends);
    expect(await page.title()).toBe('Offcamera: behind-the-scenes trends, last 24h');
    const [first = [], second = [], ...others] = await readRows(page);
    expect(first[1]).toContain('theme');
    expect([first[0], first[2], first[3], first.at(-1)]).toEqual(['1', '1,204', '100 %', '50']);
    expect([second[0], second[2], second[3], second.at(-1)]).toEqual(['2', '301', '25 %', '25']);
    expect(others).toEqual([]);
    expect(await page.locator('main p').first().innerText()).toBe(
      '1,204 mentions by 50 authors, 3 Aug 2026, 10:05 to 4 Aug 2026, 10:05 UTC',
    );
    // The bars are in proportion.
    const [whole, quarter] = await Promise.all((await page.locator('rect').all()).map((bar) => bar.boundingBox()));
    expect((quarter?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(0.25, 2);
    expect(complaints).toEqual([]);
    await close();
  });

  test('windows and kinds are links that keep each other, and every link leads somewhere', async () => {
    const { page, url, complaints, close } = await browser.open(trends);
    await page.getByRole('link', { name: '7d', exact: true }).click();
    expect(await readRows(page)).toHaveLength(3);
    expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['7d', 'All']);
    await page.getByRole('link', { name: 'People' }).click();
    expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['7d', 'People']);
    expect(await page.locator('.notice').innerText()).toBe('No people in this window. Show all topics');
    await page.getByRole('link', { name: 'Show all topics' }).click();
    expect(await readRows(page)).toHaveLength(3);
    const links = await readLinks(page);
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) expect([link, (await fetch(`${url}${link}`)).status]).toEqual([link, 200]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('an odd window or kind shows the usual page', async () => {
    const { page, close } = await browser.open(trends, '/?window=99h&kind=%3Cscript%3E&x=1');
    expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['24h', 'All']);
    await close();
  });

  test('what emerges has a list of its own, which says so in words and leads to the mentions', async () => {
    const api = await createTestApi();
    const said = (phrase: string, author: string, at = NOON) =>
      aMention({ topics: ['feud'], phrases: [phrase], author, at, seenAt: NOON });
    const before = Array.from({ length: 60 }, (_, at) => said('whole_movie', `fan ${at}`, NOON - DAY_MS - at * 60_000));
    const now = Array.from({ length: 12 }, (_, at) => said('wedding_scene', `fan ${at}`, NOON - at * 60_000));
    await api.pipeline.tag([...before, ...now]);
    await api.pipeline.fold();
    const { page, complaints, close } = await browser.open(api, '/?window=1h');
    const list = page.getByRole('region', { name: 'Emerging' });
    expect(await list.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/^wedding scene\s*phrase\s+12 mentions by 12 authors, usually 0$/),
    ]);
    expect(await readRows(page)).toHaveLength(1);
    await page.getByRole('link', { name: 'Phrases' }).click();
    expect((await readRows(page))[0]?.[1]).toContain('wedding scene');
    expect(await page.getByRole('region', { name: 'Emerging' }).count()).toBe(0);
    expect((await page.getByRole('link', { name: 'wedding scene' }).getAttribute('href')) ?? '').toBe(
      '/topics/phrase%3Awedding-scene?window=1h',
    );
    const { page: day, close: closeDay } = await browser.open(api, '/?window=24h');
    for (const text of await readTexts(day)) expect(contrast(text)).toBeGreaterThanOrEqual(4.5);
    await day.setViewportSize({ width: 360, height: 700 });
    expect(await day.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
    await closeDay();
    await close();
  });

  test('what strangers write is text, never markup', async () => {
    const api = await createTestApi({
      tagger: (input) => ({
        ...wordTagger(input),
        topics: [{ id: `hashtag:${ATTACK}`, kind: 'hashtag', label: ATTACK, matched: [ATTACK] }],
      }),
    });
    await api.pipeline.tag([aMention()]);
    await api.pipeline.fold();
    const { page, url, complaints, close } = await browser.open(api);
    expect(await page.locator('tbody a').innerText()).toBe(`#${ATTACK}`);
    expect(await page.locator('script, img').count()).toBe(0);
    expect(await page.title()).not.toBe('owned');
    expect(complaints).toEqual([]);
    // The link leads to that topic's page, whatever its name holds.
    const link = await page.locator('tbody a').getAttribute('href');
    expect(await (await fetch(`${url}${link}`)).text()).toContain('<strong>1 mention</strong>');
    await close();
  });

  test('even a hole in the escaping would run and load nothing', async () => {
    const { page, complaints, close } = await browser.open(trends);
    // Done by the browser's own tools, which no policy binds; what it puts into the page is bound.
    await page.evaluate(`
      document.body.insertAdjacentHTML('beforeend', '<img id="spy" src="/v1/health"><p id="styled" style="color: red">x</p><iframe src="/v1/health"></iframe>');
      document.body.append(Object.assign(document.createElement('script'), { textContent: 'document.title = "owned"' }));
    `);
    for (const directive of ['img-src', 'style-src', 'script-src', 'frame-src']) {
      await expect
        .poll(() => complaints.filter((complaint) => complaint.includes('Content Security Policy')).join())
        .toContain(directive);
    }
    expect(await page.title()).not.toBe('owned');
    expect(await page.evaluate('document.querySelector("#spy").naturalWidth')).toBe(0);
    await close();
  });

  test.each(['light', 'dark'] as const)('every text stands out from its ground in %s', async (scheme) => {
    const { page, close } = await browser.open(trends, '/?window=7d', scheme);
    const texts = await readTexts(page);
    expect(texts.length).toBeGreaterThan(20);
    expect((texts[0]?.ground[0] ?? 0) < 128).toBe(scheme === 'dark');
    // WCAG 2.2, success criterion 1.4.3.
    expect(texts.filter((text) => contrast(text) < 4.5)).toEqual([]);
    await close();
  });

  test('on a phone the page does not scroll sideways, counts are in sight, and no kind is broken in its middle', async () => {
    const api = await createTestApi();
    await api.pipeline.tag([aMention({ topics: ['behindthescenesof'] })]);
    await api.pipeline.fold();
    const { page, close } = await browser.open(api);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    const count = await page.locator('tbody td').nth(2).boundingBox();
    expect((count?.x ?? 360) + (count?.width ?? 0)).toBeLessThanOrEqual(360 - 16);
    expect((await page.locator('.kind').boundingBox())?.height).toBeLessThan(30);
    await close();
  });

  test('before the first poll it says what is happening; with sources failing it says where to look', async () => {
    const api = await createTestApi();
    const feed = (id: string) => ({ id, kind: 'feed', params: { url: `https://${id}.example/rss` } });
    await api.sources.sync([feed('one'), feed('two')], NOON);
    const { page, complaints, close } = await browser.open(api);
    expect(await page.locator('.notice').innerText()).toContain(
      'The sources are being polled; reload in a minute. 2 sources, all well.',
    );

    for (const sourceId of ['one', 'two']) {
      const job = { sourceId, jobId: sourceId };
      await api.sources.lease(job, NOON, NOON + 60_000);
      await api.sources.claim(job, NOON, NOON + 60_000);
      const health = {
        failuresInARow: sourceId === 'one' ? 1 : 0,
        lastPollAt: NOON,
        mentionsQueued: 0,
        tooOld: 0,
        skipped: [],
        gaps: [],
      };
      await api.sources.release(job, { health, nextPollAt: NOON + 60_000 });
    }
    await page.reload();
    expect(await page.locator('.notice').innerText()).toContain(
      'Nothing was said; a longer window may hold more. 2 sources, 1 of them needs a look.',
    );
    const failing = page.getByRole('link', { name: '1 of them needs a look' });
    expect(await failing.getAttribute('href')).toBe('/sources');
    expect(complaints).toEqual([]);
    await close();
  });

  test('real posts, through the tagger that ships, read as a person would put it', async () => {
    const api = await createTestApi({ tagger: createDefaultTagger() });
    const text = 'Jack Nicholson improvised the line on the set of The Shining, says Kubrick. #TheShining';
    await api.pipeline.tag([{ ...aMention(), text }]);
    await api.pipeline.fold();
    const { page, close } = await browser.open(api);
    const names = (await page.locator('tbody a').allInnerTexts()).sort();
    expect(names).toEqual(expect.arrayContaining(['#theshining', 'Jack Nicholson', 'Stanley Kubrick', 'The Shining']));
    await close();
  });
});
