import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Mention } from '../../domain/mention.ts';
import type { PollOutcome } from '../../ports/feed-adapter.ts';
import { type ParsedFeed, parseFeedDocumentInTurns } from '../feed-documents/parse-feed.ts';
import type { HttpReply } from '../http/http-client.ts';
import { conditionalOn, minIntervalSeconds, readValidators, Validators } from './cache-headers.ts';
import { type PageReading, readOlderPages } from './feed-pages.ts';
import { newestClaim, rolledOver } from './rolled-over.ts';
import type { Ask, FeedAdapterDeps, SourceKind } from './source-kind.ts';

const MAX_URL_LENGTH = 2_000;

const Params = z.strictObject({
  url: z
    .url({ protocol: /^https?$/, error: 'must be an address that begins with http:// or https://' })
    .max(MAX_URL_LENGTH)
    .refine(
      (url) => URL.parse(url)?.username === '' && URL.parse(url)?.password === '',
      'must not hold a user name or password',
    ),
});
type Params = z.infer<typeof Params>;
type Document = Extract<HttpReply, { kind: 'ok' }>;

const ACCEPT = 'application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

/** RSS, Atom and JSON Feed documents on the open web, asked for only when they have changed. */
export const feed: SourceKind<Params, Validators> = {
  params: Params,
  checkpoint: Validators,
  create: (deps) =>
    async function poll(ask): Promise<PollOutcome> {
      const { url } = ask.params;
      const last = ask.checkpoint?.url === url ? ask.checkpoint : {};
      const reply = await deps.http.get(url, {
        headers: { accept: ACCEPT },
        ...(ask.mustReadWhole ? {} : conditionalOn(last)),
        signal: ask.signal,
      });
      switch (reply.kind) {
        case 'failed':
          return { kind: 'failed', failure: reply.failure };
        case 'postponed':
          return reply;
        case 'not-modified':
          return unchanged({ ...last, url, ...readValidators(reply, last) }, reply, deps);
        case 'ok': {
          const { etag: _etag, lastModified: _lastModified, finalUrl: _finalUrl, ...rest } = last;
          const isSame = !ask.mustReadWhole && last.bodyHash !== undefined && last.bodyHash === hashOf(reply);
          if (isSame) return unchanged({ ...rest, url, ...readValidators(reply) }, reply, deps);
          return readChanged(reply, last, ask, deps);
        }
        default:
          return reply satisfies never;
      }
    },
};

function unchanged(
  checkpoint: Validators,
  { headers }: Pick<Document, 'headers'>,
  { clock }: FeedAdapterDeps,
): PollOutcome {
  return { kind: 'unchanged', checkpoint, ...interval(minIntervalSeconds(headers, checkpoint, clock.now())) };
}

async function readChanged(
  reply: Document,
  last: Validators,
  ask: Ask<Params, Validators>,
  deps: FeedAdapterDeps,
): Promise<PollOutcome> {
  const first = await parse(reply, ask);
  if (!first.ok) return { kind: 'failed', failure: { kind: 'malformed', message: first.error } };
  const { ttlMinutes, quiet, isDamaged } = first;
  const older = await readOlderPages(first, reply.finalUrl, { last, isKnown: ask.isKnown, ask: askForPage });
  const mentions: readonly Mention[] = [...first.mentions, ...older.mentions];

  const now = deps.clock.now();
  const gap =
    older.gap ??
    rolledOver(mentions, {
      isKnown: ask.isKnown,
      hadItems: last.hadItems ?? false,
      newestBefore: isMostlyOld(mentions, last.newestClaim) ? last.newestClaim : undefined,
    });
  const newest = newestClaim(mentions, now) ?? last.newestClaim;
  const isWhole = !isDamaged && older.cutShort === undefined;
  return {
    kind: 'items',
    mentions,
    skipped: [...first.skipped, ...older.skipped],
    checkpoint: {
      url: ask.params.url,
      // What is not there yet must be asked for again, changed or not.
      ...(isWhole && { ...readValidators(reply), bodyHash: hashOf(reply) }),
      ...(ttlMinutes !== undefined && { ttlMinutes }),
      ...(quiet !== undefined && { quiet: { hours: [...quiet.hours], days: [...quiet.days] } }),
      hadItems: mentions.length > 0,
      ...(newest !== undefined && { newestClaim: newest }),
      ...(older.cutShort !== undefined && { cutShort: older.cutShort }),
    },
    ...(first.nextPage === undefined && first.mentions.length > 0 && { visibleEntries: first.mentions.length }),
    ...(gap !== undefined && { gap }),
    ...(older.failure !== undefined && { failure: older.failure }),
    ...(older.resumeAt !== undefined && { resumeAt: older.resumeAt }),
    ...interval(minIntervalSeconds(reply.headers, first, now)),
  };

  async function askForPage(url: string): Promise<PageReading> {
    const page = await deps.http.get(url, { headers: { accept: ACCEPT }, signal: ask.signal });
    switch (page.kind) {
      case 'failed':
        return { ok: false, trouble: { failure: page.failure } };
      case 'postponed':
        return { ok: false, trouble: { resumeAt: page.until } };
      case 'not-modified':
        return unreadable('it was answered by "not modified", although nobody asked for changes');
      case 'ok': {
        const parsed = await parse(page, ask);
        return parsed.ok ? { ok: true, parsed, finalUrl: page.finalUrl } : unreadable(parsed.error);
      }
      default:
        return page satisfies never;
    }
  }
}

/**
 * Whether most of it was there at the last poll, by its dates: entries older than the retention are never known. One or two
 * say nothing: articles go online hours after the time they claim.
 */
function isMostlyOld(mentions: readonly Mention[], newestBefore = 0): boolean {
  const old = mentions.filter(
    ({ publishedAt }) => publishedAt !== undefined && Date.parse(publishedAt) <= newestBefore,
  );
  return old.length * 2 > mentions.length;
}

function unreadable(why: string): PageReading {
  const message = `an older page of the feed could not be read: ${why}`;
  return { ok: false, trouble: { failure: { kind: 'malformed', message } } };
}

function parse(
  { body, headers, finalUrl }: Document,
  { source, seenAt }: Ask<Params, Validators>,
): Promise<ParsedFeed> {
  return parseFeedDocumentInTurns(body, { contentType: headers['content-type'], url: finalUrl, source, seenAt });
}

/** Over everything that decides how the document is read. */
function hashOf({ body, headers, finalUrl }: Document): string {
  const circumstances = JSON.stringify([finalUrl, headers['content-type'] ?? '']);
  return createHash('sha256').update(circumstances).update(body).digest('base64url');
}

function interval(seconds: number | undefined): { minIntervalSeconds?: number } {
  return seconds === undefined ? {} : { minIntervalSeconds: seconds };
}
