import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDefaultTagger } from '../../../../lambdas/handlers/tagging.ts';
import { type Served, serve } from '../../../../local/serve.ts';
import { aMention, NOON, wordTagger } from '../../../factories/mentions.ts';
import { createTestApi, type TestApi } from './test-api.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Nothing but the page: no updates, no metrics, nobody phoned. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const ATTACK = '<script>document.title="owned"</script><img src=x onerror=alert(1)>"\'&amp;';

describe.skipIf(!existsSync(CHROMIUM))(
  `the plain page, in the browser at ${CHROMIUM} (skipped where there is none)`,
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
    });
    afterAll(() => browser?.close());

    /** Opens the page of an API; `complaints` gathers what the browser's console says of it. */
    async function open(api: TestApi, path = '/', colorScheme: 'light' | 'dark' = 'light') {
      const served: Served = await serve(api.app, 0);
      const page = await browser.newPage({ colorScheme, viewport: { width: 1024, height: 768 } });
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
      page.on('dialog', (dialog) => {
        complaints.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(`${served.url}${path}`);
      const close = async () => {
        await page.context().close();
        await served.stop();
      };
      return { page, complaints, close };
    }

    const cellsOf = async (page: Page) =>
      (await page.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t').map((cell) => cell.trim()));

    async function withTrends(): Promise<TestApi> {
      const api = await createTestApi();
      const recent = Array.from({ length: 1_204 }, (_, index) =>
        aMention({
          at: NOON - index * 1_000,
          topics: index % 4 === 0 ? ['feud', 'injury'] : ['feud'],
          author: `author ${index % 50}`,
        }),
      );
      await api.pipeline.tag([...recent, aMention({ at: NOON - 3 * 86_400_000, topics: ['rewrite'] })]);
      await api.pipeline.fold();
      return api;
    }

    test('lists the trends of the last day as the JSON has them, without a complaint', async () => {
      const { page, complaints, close } = await open(await withTrends());
      expect(await page.title()).toBe('Off camera: behind-the-scenes trends, last 24h');
      const [first = [], second = [], ...others] = await cellsOf(page);
      expect(first[1]).toContain('theme');
      expect([first[0], first[2], first[3], first.at(-1)]).toEqual(['1', '1,204', '100 %', '50']);
      expect([second[0], second[2], second[3], second.at(-1)]).toEqual(['2', '301', '25 %', '50']);
      expect(others).toEqual([]);
      expect(await page.locator('main p').first().innerText()).toBe(
        '1,204 mentions by 50 authors, 3 Aug 2026, 10:05 to 4 Aug 2026, 10:05 UTC',
      );
      // The bars are in proportion.
      const widths = await page
        .locator('rect')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(0.25, 1);
      expect(complaints).toEqual([]);
      await close();
    });

    test('windows and kinds are links that keep each other, and every link leads somewhere', async () => {
      const { page, complaints, close } = await open(await withTrends());
      await page.getByRole('link', { name: '7d', exact: true }).click();
      expect(await cellsOf(page)).toHaveLength(3);
      expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['7d', 'All']);
      await page.getByRole('link', { name: 'People' }).click();
      expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['7d', 'People']);
      expect(await page.locator('.notice').innerText()).toBe('No people in this window. Show all topics');
      await page.getByRole('link', { name: 'Show all topics' }).click();
      expect(await cellsOf(page)).toHaveLength(3);
      const links = await page.locator('a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(15);
      for (const link of links) expect([link, (await fetch(link)).status]).toEqual([link, 200]);
      expect(complaints).toEqual([]);
      await close();
    });

    test('an odd window or kind shows the usual page', async () => {
      const { page, close } = await open(await withTrends(), '/?window=99h&kind=%3Cscript%3E&x=1');
      expect(await page.locator('[aria-current=page]').allInnerTexts()).toEqual(['24h', 'All']);
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
      const { page, complaints, close } = await open(api);
      expect(await page.locator('tbody a').innerText()).toBe(`#${ATTACK}`);
      expect(await page.locator('script, img').count()).toBe(0);
      expect(await page.title()).not.toBe('owned');
      expect(complaints).toEqual([]);
      // The link leads to that topic's mentions, whatever its name holds.
      const link = await page.locator('tbody a').evaluate((anchor) => (anchor as HTMLAnchorElement).href);
      expect((await (await fetch(link)).json()).items).toHaveLength(1);
      await close();
    });

    test('even a hole in the escaping would run and load nothing', async () => {
      const { page, complaints, close } = await open(await withTrends());
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<img id="spy" src="/v1/health"><p id="styled" style="color: red">x</p><iframe src="/v1/health"></iframe>',
        );
        const script = document.createElement('script');
        script.textContent = 'document.title = "owned"';
        document.body.append(script);
      });
      await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(4);
      expect(complaints.join('\n')).toMatch(/img-src[\s\S]*|script-src/);
      expect(await page.title()).not.toBe('owned');
      expect(await page.locator('#spy').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(0);
      await close();
    });

    test.each(['light', 'dark'] as const)('every text stands out from its ground in %s', async (scheme) => {
      const { page, close } = await open(await withTrends(), '/?window=7d', scheme);
      const pairs = await page.locator('h1, p, a, td, th, span, strong').evaluateAll((elements) => {
        const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
        const pixelOf = (colour: string): readonly number[] => {
          if (canvas === null) return [];
          canvas.clearRect(0, 0, 1, 1);
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
          return [...canvas.getImageData(0, 0, 1, 1).data];
        };
        const groundOf = (element: Element | null): readonly number[] => {
          if (element === null) return [255, 255, 255, 255];
          const ground = pixelOf(getComputedStyle(element).backgroundColor);
          return ground[3] === 0 ? groundOf(element.parentElement) : ground;
        };
        return elements.map((element) => ({
          text: element.textContent ?? '',
          ink: pixelOf(getComputedStyle(element).color),
          ground: groundOf(element),
        }));
      });
      expect(pairs.length).toBeGreaterThan(20);
      const isDark = (pairs[0]?.ground[0] ?? 0) < 128;
      expect(isDark).toBe(scheme === 'dark');
      // WCAG 2.2, success criterion 1.4.3.
      expect(pairs.filter(({ ink, ground }) => contrast(ink, ground) < 4.5)).toEqual([]);
      await close();
    });

    test('on a phone the page does not scroll sideways', async () => {
      const { page, close } = await open(await withTrends());
      await page.setViewportSize({ width: 360, height: 700 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await close();
    });

    test('before the first poll it says what is happening; with sources failing it says where to look', async () => {
      const api = await createTestApi();
      const feed = (id: string) => ({ id, kind: 'feed', params: { url: `https://${id}.example/rss` } });
      await api.sources.sync([feed('one'), feed('two')], NOON);
      const { page, complaints, close } = await open(api);
      expect(await page.locator('.notice').innerText()).toContain('The sources are being polled; reload in a minute.');
      expect(await page.locator('footer').innerText()).toContain('2 sources, none failing.');

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
        };
        await api.sources.release(job, { health, nextPollAt: NOON + 60_000 });
      }
      await page.reload();
      expect(await page.locator('.notice').innerText()).toContain('Nothing was said in this window');
      const failing = page.getByRole('link', { name: '1 failing' });
      expect(await failing.getAttribute('href')).toBe('/v1/sources');
      expect(complaints).toEqual([]);
      await close();
    });

    test('real posts, through the tagger that ships, read as a person would put it', async () => {
      const api = await createTestApi({ tagger: createDefaultTagger() });
      const text = 'Jack Nicholson improvised the line on the set of The Shining, says Kubrick. #TheShining';
      await api.pipeline.tag([{ ...aMention(), text }]);
      await api.pipeline.fold();
      const { page, close } = await open(api);
      const names = (await page.locator('tbody a').allInnerTexts()).sort();
      expect(names).toEqual(
        expect.arrayContaining(['#theshining', 'Jack Nicholson', 'Stanley Kubrick', 'The Shining']),
      );
      await close();
    });
  },
);

function contrast(left: readonly number[], right: readonly number[]): number {
  const [darker = 0, lighter = 0] = [luminance(left), luminance(right)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const linear = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
