import * as z from 'zod';
import type { NothingOutcome } from '../../../ports/feed-adapter.ts';
import type { HttpClient, HttpReply } from '../../http/http-client.ts';
import { readItems, readJson } from '../read-reply.ts';
import { readEmptiness, refusalOf } from './access.ts';
import { Status, type StatusContext, statusToMention } from './status.ts';
import type { TimelineReply } from './walk.ts';

export interface TimelineQuestion extends StatusContext {
  readonly http: Pick<HttpClient, 'get'>;
  readonly signal: AbortSignal;
  readonly tag: string;
  readonly any: readonly string[];
  /** Of this server; sent to no other. */
  readonly token: string | undefined;
}

/** The most that Mastodon gives at once. */
const PAGE_SIZE = 40;

const Page = z.array(z.unknown());
const Place = z.object({ id: z.string().min(1).max(64) });

/** One page: the posts right above `minId`, or the newest ones. */
export async function readTimeline(question: TimelineQuestion, minId?: string): Promise<TimelineReply> {
  const { server, tag, any, token } = question;
  const url = new URL(`https://${server}/api/v1/timelines/tag/${encodeURIComponent(tag)}`);
  url.searchParams.set('limit', String(PAGE_SIZE));
  for (const other of any) url.searchParams.append('any[]', other);
  if (minId !== undefined) url.searchParams.set('min_id', minId);

  const reply = await get(question, url);
  // A server hears of a tag when somebody on it does.
  if (reply.kind === 'failed' && reply.status === 404)
    return { ok: true, page: { mentions: [], skipped: [], ids: [], isTagUnknown: true } };
  const refusal = refusalOf(reply, server, token);
  if (refusal !== undefined) return { ok: false, outcome: refusal };
  const reading = readJson(reply, Page, server);
  if (!reading.ok) return reading;

  const ids = reading.data.flatMap((item) => Place.safeParse(item).data?.id ?? []);
  const items = readItems(reading.data, Status, (status) => statusToMention(status, question));
  return { ok: true, page: { ...items, ids, isTagUnknown: false } };
}

/** What it means that there is nothing; undefined when there may simply be nothing. */
export async function explainNothing(
  question: TimelineQuestion,
  isTagUnknown: boolean,
): Promise<NothingOutcome | undefined> {
  const { server, token } = question;
  const instance = await get(question, new URL(`https://${server}/api/v2/instance`));
  return readEmptiness(instance, { server, token, isTagUnknown });
}

function get({ http, token, signal }: TimelineQuestion, url: URL): Promise<HttpReply> {
  const headers = {
    accept: 'application/json',
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  };
  return http.get(url.href, { headers, signal });
}
