import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { answerProblem, badRequest, type Fault, type Problem } from './problem.ts';

/** In every reply; raised when a reply changes in a way that a reader could trip over. */
export const SCHEMA_VERSION = 1;

/**
 * One endpoint, described once: the schemas here check the request and are what `/v1/openapi.json` is generated from.
 * Paths are written as OpenAPI has them (`/v1/topics/{id}`).
 */
export interface Endpoint<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Reply extends z.ZodObject = z.ZodObject,
> {
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly params: Params;
  /** Strict: a parameter we do not know is more likely a typing error than a wish to be ignored. */
  readonly query: Query;
  readonly reply: Reply;
  /** Further statuses that it answers with, and when. */
  readonly problems?: Readonly<Record<number, string>>;
  readonly answer: (request: {
    readonly params: z.output<Params>;
    readonly query: z.output<Query>;
  }) => Promise<{ readonly ok: z.input<Reply> } | { readonly problem: Problem }>;
}

/** Keeps the schemas' types while an endpoint is written down. */
export function endpoint<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodObject>(
  description: Endpoint<P, Q, R>,
): Endpoint {
  return description as unknown as Endpoint;
}

/** Puts an endpoint into the application: parse everything, name every fault, answer. */
export function mount(app: Hono, { path, params, query, answer }: Endpoint): void {
  app.get(path.replaceAll(/\{(\w+)\}/g, ':$1'), async (c) => {
    const inPath = params.safeParse(c.req.param());
    const inQuery = query.safeParse(singleValues(c));
    if (!inPath.success || !inQuery.success) {
      return answerProblem(c, badRequest([...faultsOf('path', inPath.error), ...faultsOf('query', inQuery.error)]));
    }
    const result = await answer({ params: inPath.data, query: inQuery.data });
    return 'problem' in result
      ? answerProblem(c, result.problem)
      : c.json({ schemaVersion: SCHEMA_VERSION, ...result.ok });
  });
}

/** A parameter given twice stays an array, which no schema takes: better refused than half ignored. */
function singleValues(c: Context): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  );
}

function faultsOf(where: Fault['in'], error: z.ZodError | undefined): Fault[] {
  return (error?.issues ?? []).flatMap((issue): Fault[] =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((name) => ({ in: where, name, detail: 'there is no such parameter' }))
      : [{ in: where, name: issue.path.join('.') || '(request)', detail: issue.message }],
  );
}
