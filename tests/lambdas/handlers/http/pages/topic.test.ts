import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../../../lambdas/domain/bucket.ts';
import { aMention, NOON, wordTagger } from '../../../../factories/mentions.ts';
import { createTestApi, type TestApi } from '../test-api.ts';
import { HAS_BROWSER, launchBrowser, type TestBrowser } from './browser.ts';
import { contrast, readTexts } from './contrast.ts';

const ATTACK = '<script>document.title="owned"</script><img src=x onerror=alert(1)>"\'&amp;';

/** 30 mentions of a feud: 28 of today, two of three days ago, one of them of an injury too. */
async function withFeud(): Promise<TestApi> {
  const api = await createTestApi();
  const today = Array.from({ length: 28 }, (_, index) =>
    aMention({
      topics: index === 0 ? ['feud', 'injury'] : ['feud'],
      at: NOON - index * 60_000,
      author: `fan ${index}`,
    }),
  );
  const before = [
    aMention({ topics: ['feud'], at: NOON - 3 * DAY_MS }),
    aMention({ topics: ['feud'], at: NOON - 3 * DAY_MS }),
  ];
  await api.pipeline.tag(
    [...today, ...before].map((mention) => ({ ...mention, url: `https://fans.example/${mention.nativeId}` })),
  );
  await api.pipeline.fold();
  return api;
}

describe('the page of a topic', () => {
  test('of a wrong id says what an id looks like', async () => {
    const { app } = await createTestApi();
    const reply = await app.request('/topics/feud');
    expect([reply.status, await reply.text()]).toEqual([404, expect.stringContaining('work:the-shining')]);
  });

  test('of a topic nobody spoke of says so, and an odd window or cursor shows the usual page', async () => {
    const { app } = await createTestApi();
    const reply = await app.request('/topics/work%3Athe-shining?window=99h&cursor=x');
    const text = await reply.text();
    expect(reply.status).toBe(200);
    expect(text).toContain('No mention of it is kept.');
    expect(text).toMatch(/aria-current="page">24h</);
    expect(text).not.toContain('class="spark"');
  });

  test('of a story tells where it was seen first', async () => {
    const id = 'AAAAAAAAAAAAAAAAAAAAAA';
    const first = { at: NOON, mentionId: 'm', platform: 'reddit', source: 's', url: 'https://fans.example/first' };
    const title = { text: 'Sixty doors', clarity: 1, at: NOON, mentionId: 'm' };
    const read = async () => new Map([[id, { title, first, sources: [first] }]]);
    const { app } = await createTestApi({ change: { stories: { read } } });
    const text = await (await app.request(`/topics/story%3A${id}`)).text();
    expect(text).toContain('<h1>Sixty doors</h1>');
    expect(text).toContain(
      '4 Aug 2026, 10:02 on <a href="https://fans.example/first" rel="nofollow noreferrer">Reddit</a>',
    );
  });
});

describe.skipIf(!HAS_BROWSER)('the page of a topic in Chromium (skipped where it is not installed)', () => {
  let browser: TestBrowser;
  let api: TestApi;
  beforeAll(async () => {
    browser = await launchBrowser();
    api = await withFeud();
  });
  afterAll(() => browser?.close());

  test('is what a click on a trend leads to: the same count, and the mentions behind it', async () => {
    const { page, url, complaints, close } = await browser.open(api, '/?window=24h');
    await page.getByRole('link', { name: 'feud' }).click();
    expect(page.url()).toBe(`${url}/topics/theme%3Afeud?window=24h`);
    expect(await page.title()).toBe('Offcamera: feud');
    const main = page.locator('main');
    expect(await main.locator('p').first().innerText()).toBe('28 mentions, 3 Aug 2026, 10:05 to 4 Aug 2026, 10:05 UTC');
    expect(await main.innerText()).toContain('0 positive, 0 negative, 28 neutral');
    expect(await page.getByRole('img').getAttribute('aria-label')).toBe(
      'Mentions over the last day: at most 25 in each hour',
    );
    const newest = page.locator('article').first();
    expect(await newest.innerText()).toMatch(/^\+feud \+injury\s+fan 0 on Web · 4 Aug 2026, 10:02\s+injury$/);
    const link = newest.getByRole('link', { name: 'fan 0 on Web' });
    expect([await link.getAttribute('href'), await link.getAttribute('rel')]).toEqual([
      expect.stringMatching(/^https:\/\/fans\.example\/native-/),
      'nofollow noreferrer',
    ]);
    expect(complaints).toEqual([]);
    await close();
  });

  test('windows change the count, every mention is reached by paging on, and every link of ours leads somewhere', async () => {
    const { page, url, complaints, close } = await browser.open(api, '/topics/theme%3Afeud');
    await page.getByRole('link', { name: '7d', exact: true }).click();
    expect(await page.locator('main p').first().innerText()).toMatch(/^30 mentions,/);
    expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['7d']);
    expect(await page.locator('article').count()).toBe(25);
    const links = await page.locator('a').all();
    const hrefs = await Promise.all(links.map(async (link) => (await link.getAttribute('href')) ?? ''));
    for (const href of hrefs.filter((each) => each.startsWith('/')))
      expect([href, (await fetch(`${url}${href}`)).status]).toEqual([href, 200]);
    await page.getByRole('link', { name: 'Older mentions' }).click();
    expect(await page.locator('article').count()).toBe(5);
    expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['7d']);
    await page.getByRole('link', { name: 'Newest mentions' }).click();
    expect(await page.locator('article').count()).toBe(25);
    expect(complaints).toEqual([]);
    await close();
  });

  test('what strangers wrote is text and fits a phone, and only pages of the web are linked to', async () => {
    const hostile = await createTestApi({
      tagger: (input) => ({
        ...wordTagger(input),
        topics: [{ id: `hashtag:${ATTACK}`, kind: 'hashtag', label: ATTACK, matched: [ATTACK] }],
      }),
    });
    const said = {
      ...aMention({ author: ATTACK }),
      title: ATTACK,
      text: `${ATTACK}${'x'.repeat(3_000)}`,
      url: 'javascript:alert(1)',
    };
    await hostile.pipeline.tag([said]);
    await hostile.pipeline.fold();
    const { page, complaints, close } = await browser.open(hostile);
    await page.locator('tbody a').click();
    expect(await page.locator('h1').innerText()).toBe(`#${ATTACK}`);
    expect(await page.locator('article').innerText()).toContain(ATTACK);
    expect(await page.locator('script, img, article a').count()).toBe(0);
    await page.setViewportSize({ width: 360, height: 700 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each(['light', 'dark'] as const)('is readable in %s colours', async (scheme) => {
    const { page, close } = await browser.open(api, '/topics/theme%3Afeud', scheme);
    expect((await readTexts(page)).filter((text) => contrast(text) < 4.5)).toEqual([]);
    await close();
  });
});
