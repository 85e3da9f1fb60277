import type * as z from 'zod';
import type { Mention } from '../../domain/mention.ts';
import { messageOf } from '../../errors.ts';
import type { NothingOutcome } from '../../ports/feed-adapter.ts';
import { cleanText, cutText } from '../feed-documents/plain-text.ts';
import type { HttpReply } from '../http/http-client.ts';
import type { Headers } from '../http/retry-after.ts';

export type Reading<T> =
  | { readonly ok: true; readonly data: T; readonly headers: Headers }
  | { readonly ok: false; readonly outcome: NothingOutcome };

/**
 * The JSON of a reply, held against what we expect of it. `what`: who answered, for people. `mend` has a try at text that
 * is no JSON, for services that are known to break it.
 */
export function readJson<T>(
  reply: HttpReply,
  schema: z.ZodType<T>,
  what: string,
  mend?: (text: string) => string,
): Reading<T> {
  switch (reply.kind) {
    case 'postponed':
      return { ok: false, outcome: reply };
    case 'failed':
      return { ok: false, outcome: { kind: 'failed', failure: reply.failure } };
    case 'not-modified':
      return malformed(`${what} answered "not modified" to a question that was not conditional`);
    case 'ok': {
      const text = new TextDecoder().decode(reply.body);
      const asSent = parseJson(text);
      const json = asSent === undefined && mend !== undefined ? parseJson(mend(text)) : asSent;
      if (json === undefined) return malformed(`${what} answered something that is not JSON; it will be tried again`);
      const checked = schema.safeParse(json);
      if (checked.success) return { ok: true, data: checked.data, headers: reply.headers };
      return malformed(`${what} answered in a form we do not know: ${firstProblem(checked.error)}`);
    }
    default:
      return reply satisfies never;
  }
}

/** Several times what the largest page of any service holds. */
const MAX_ITEMS_PER_PAGE = 1_000;

/**
 * Reads items one by one, so that a strange one costs only itself. `toMention` gives undefined for what is not to be
 * counted. Bounded: no service shows that many items at once, and the reasons go into the source's health.
 */
export function readItems<T>(
  items: readonly unknown[],
  schema: z.ZodType<T>,
  toMention: (item: T) => Mention | undefined,
): { readonly mentions: Mention[]; readonly skipped: string[] } {
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  for (const [index, item] of items.slice(0, MAX_ITEMS_PER_PAGE).entries()) {
    const checked = schema.safeParse(item);
    if (!checked.success) {
      skipped.push(`item ${index + 1} is not in a form we know: ${firstProblem(checked.error)}`);
      continue;
    }
    try {
      const mention = toMention(checked.data);
      if (mention !== undefined) mentions.push(mention);
    } catch (thrown) {
      // A bug, but one that this item brings out: thrown on, it would keep all the others from being counted.
      skipped.push(`item ${index + 1} could not be read, which is a mistake of ours: ${messageOf(thrown)}`);
    }
  }
  const unread = items.length - MAX_ITEMS_PER_PAGE;
  if (unread > 0) skipped.unshift(`only the first ${MAX_ITEMS_PER_PAGE} items were read; ${unread} more were not`);
  return { mentions, skipped: fewReasons(skipped) };
}

/** Beyond this the list of what was skipped helps nobody. */
const MAX_SKIP_REASONS = 20;

/** The first few reasons, and how many more there were. */
export function fewReasons(reasons: readonly string[]): string[] {
  const more = reasons.length - MAX_SKIP_REASONS;
  if (more <= 0) return [...reasons];
  return [...reasons.slice(0, MAX_SKIP_REASONS), `${more} more notices of this kind`];
}

function malformed(message: string): Reading<never> {
  return { ok: false, outcome: { kind: 'failed', failure: { kind: 'malformed', message } } };
}

/** Undefined is no value of JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const MAX_PROBLEM_LENGTH = 200;

/** Path and message may repeat names that a stranger chose. */
function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  if (issue === undefined) return 'nothing fits';
  return cutText(cleanText(`${issue.path.join('.') || 'it'}: ${issue.message}`), MAX_PROBLEM_LENGTH);
}
