import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import type { ViewContext } from '../../lambdas/adapters/channels/messages/alert-view.ts';
import { toDiscordMessage } from '../../lambdas/adapters/channels/messages/discord.ts';
import { toHtml } from '../../lambdas/adapters/channels/messages/html.ts';
import { viewNotice } from '../../lambdas/adapters/channels/messages/notice.ts';
import { toSlackMessage } from '../../lambdas/adapters/channels/messages/slack.ts';
import { toTeamsMessage } from '../../lambdas/adapters/channels/messages/teams.ts';
import { labelOf, SPIKE } from '../factories/alerts-of-every-kind.ts';
import { discordPage } from './discord-page.ts';
import { slackPage } from './slack-page.ts';
import { teamsPage } from './teams-page.ts';

/**
 * Draws what people get for one spike, from the very messages that are sent, into docs/images/alert-*.png:
 *   node tests/pictures/alerts.ts [folder]
 * The mail is drawn as it is, the Teams card by Microsoft's own renderer; Slack and Discord are look-alikes.
 */
const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const FOLDER = process.argv[2] ?? 'docs/images';
const CONTEXT: ViewContext = { labelOf, timeZone: 'Europe/Berlin' };

const view = viewNotice({ kind: 'alert', alert: SPIKE }, CONTEXT);
const renderer = readFileSync(
  createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js'),
  'utf8',
);
const [{ content }] = toTeamsMessage(view).attachments;

const PICTURES: readonly { readonly name: string; readonly html: string; readonly width: number }[] = [
  { name: 'email', html: toHtml(view), width: 660 },
  { name: 'email-phone', html: toHtml(view), width: 390 },
  { name: 'slack', html: slackPage(toSlackMessage(view)), width: 700 },
  { name: 'teams', html: teamsPage(content, renderer), width: 640 },
  { name: 'discord', html: discordPage(toDiscordMessage(view)), width: 600 },
];

const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
for (const picture of PICTURES) await draw(browser, picture);
await browser.close();

async function draw(
  by: Browser,
  { name, html, width }: { readonly name: string; readonly html: string; readonly width: number },
): Promise<void> {
  const page = await by.newPage({ viewport: { width, height: 200 }, deviceScaleFactor: 1.5 });
  await page.setContent(html, { waitUntil: 'load' });
  await page.screenshot({ path: join(FOLDER, `alert-${name}.png`), fullPage: true });
  await page.close();
}
