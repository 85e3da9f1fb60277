import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import * as z from 'zod';

/** One thing that is wrong with a request, and where. */
const FaultSchema = z.object({
  in: z.enum(['path', 'query']),
  name: z.string(),
  detail: z.string(),
});
export type Fault = z.infer<typeof FaultSchema>;

/** RFC 9457. `errors` is ours: every fault of the request, not only the first. */
export const ProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    errors: z.array(FaultSchema).optional(),
  })
  .meta({ description: 'What went wrong (RFC 9457).' });

export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly Fault[];
  readonly headers?: Readonly<Record<string, string>>;
}

export function answerProblem(c: Context, { status, title, detail, errors, headers }: Problem): Response {
  const body = {
    type: 'about:blank',
    title,
    status,
    detail,
    instance: new URL(c.req.url).pathname,
    ...(errors && { errors }),
  };
  return c.body(JSON.stringify(body), status, { ...headers, 'content-type': 'application/problem+json' });
}

export function badRequest(errors: readonly Fault[]): Problem {
  const detail = errors.map(({ name, detail }) => `${name}: ${detail}`).join('; ');
  return { status: 400, title: 'The request has parameters that cannot be understood.', detail, errors };
}

export function foreignCursor(): Problem {
  return badRequest([{ in: 'query', name: 'cursor', detail: 'is a cursor of another list' }]);
}

/** What the SDK still throws after it has tried again and again. */
const BUSY = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'ThrottlingException',
]);

/** Never the fault's own words: they may name tables and accounts. They are in the log. */
export function answerThrown(c: Context, thrown: unknown): Response {
  const isBusy = thrown instanceof Error && BUSY.has(thrown.name);
  const title = 'The request could not be answered.';
  return isBusy
    ? answerProblem(c, { status: 503, title, detail: 'The table is busy; try again.', headers: { 'retry-after': '5' } })
    : answerProblem(c, { status: 500, title, detail: 'The fault is ours and has been logged.' });
}
