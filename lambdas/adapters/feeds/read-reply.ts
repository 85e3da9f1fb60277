import type * as z from 'zod';
import type { Mention } from '../../domain/mention.ts';
import type { NothingOutcome } from '../../ports.ts';
import type { HttpReply } from '../http/http-client.ts';
import type { Headers } from '../http/retry-after.ts';

export type Reading<T> =
  | { readonly ok: true; readonly data: T; readonly headers: Headers }
  | { readonly ok: false; readonly outcome: NothingOutcome };

/** The JSON of a reply, held against what we expect of it. `what`: who answered, for people. */
export function readJson<T>(reply: HttpReply, schema: z.ZodType<T>, what: string): Reading<T> {
  switch (reply.kind) {
    case 'postponed':
      return { ok: false, outcome: reply };
    case 'failed':
      return { ok: false, outcome: { kind: 'failed', failure: reply.failure } };
    case 'not-modified':
      return malformed(`${what} answered "not modified" to a question that was not conditional`);
    case 'ok': {
      const json = parseJson(reply.body);
      if (json === undefined) return malformed(`${what} answered something that is not JSON; it will be tried again`);
      const checked = schema.safeParse(json);
      if (checked.success) return { ok: true, data: checked.data, headers: reply.headers };
      return malformed(`${what} answered in a form we do not know: ${firstProblem(checked.error)}`);
    }
    default:
      return reply satisfies never;
  }
}

/** Reads items one by one, so that a strange one costs only itself. `toMention` gives undefined for what is not to be counted. */
export function readItems<T>(
  items: readonly unknown[],
  schema: z.ZodType<T>,
  toMention: (item: T) => Mention | undefined,
): { readonly mentions: Mention[]; readonly skipped: string[] } {
  const mentions: Mention[] = [];
  const skipped: string[] = [];
  for (const [index, item] of items.entries()) {
    const checked = schema.safeParse(item);
    if (!checked.success) {
      skipped.push(`item ${index + 1} is not in a form we know: ${firstProblem(checked.error)}`);
      continue;
    }
    const mention = toMention(checked.data);
    if (mention !== undefined) mentions.push(mention);
  }
  return { mentions, skipped };
}

function malformed(message: string): Reading<never> {
  return { ok: false, outcome: { kind: 'failed', failure: { kind: 'malformed', message } } };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

function firstProblem({ issues }: z.ZodError): string {
  const [issue] = issues;
  return issue === undefined ? 'nothing fits' : `${issue.path.join('.') || 'it'}: ${issue.message}`;
}
