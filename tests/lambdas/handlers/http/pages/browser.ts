import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { serve } from '../../../../../local/start/serve.ts';
import type { TestApi } from '../test-api.ts';

const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

export const HAS_BROWSER = existsSync(CHROMIUM);

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

export async function launchBrowser() {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: QUIET });
  return {
    close: () => browser.close(),

    /** Serves an API and opens a page of it. */
    async open(api: TestApi, path = '/', colorScheme: 'light' | 'dark' = 'light') {
      const served = await serve(api.app, 0);
      const page = await browser.newPage({ colorScheme, viewport: { width: 1024, height: 768 } });
      const complaints = listen(page);
      await page.goto(`${served.url}${path}`);
      const close = async () => {
        await page.close();
        await served.stop();
      };
      return { page, url: served.url, complaints, close };
    },
  };
}

export type TestBrowser = Awaited<ReturnType<typeof launchBrowser>>;

/** What the browser has to say of a page, as it comes up. */
function listen(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return complaints;
}
