import type { Context, Hono } from 'hono';
import type { z } from 'zod';
import { type CsvRow, writeCsv } from './csv.ts';
import { answerProblem, badRequest, type Fault, type Problem } from './problem.ts';

/** In every reply; raised when a reply changes in a way that a reader could trip over. */
export const SCHEMA_VERSION = 1;

/** What `/v1/openapi.json` says of an endpoint. Paths are written as OpenAPI has them (`/v1/topics/{id}`). */
interface Described<Params extends z.ZodObject, Query extends z.ZodObject, Reply extends z.ZodObject> {
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  readonly params: Params;
  /** Parameters that it does not name are refused. */
  readonly query: Query;
  readonly reply: Reply;
  /** What the reply is as a table, for spreadsheets: at the same path with `.csv` behind it. */
  readonly csv?: CsvTable<Reply>;
  /** Further statuses that it answers with, and when. */
  readonly problems?: Readonly<Record<number, string>>;
}

interface CsvTable<Reply extends z.ZodObject> {
  readonly columns: readonly string[];
  rowsOf(reply: z.input<Reply>): readonly CsvRow[];
}

interface Answering<Params extends z.ZodObject, Query extends z.ZodObject, Reply extends z.ZodObject>
  extends Described<Params, Query, Reply> {
  readonly answer: (request: {
    readonly params: z.output<Params>;
    readonly query: z.output<Query>;
  }) => Promise<{ readonly ok: z.input<Reply> } | { readonly problem: Problem }>;
}

type Respond = (c: Context) => Promise<Response>;

export interface Endpoint extends Described<z.ZodObject, z.ZodObject, z.ZodObject> {
  /** Parses everything, names every fault, answers. */
  readonly respond: Respond;
  readonly respondCsv?: Respond;
}

/** One endpoint, described once: its schemas check the request, document it, and type what `answer` is given. */
export function endpoint<P extends z.ZodObject, Q extends z.ZodObject, R extends z.ZodObject>({
  answer,
  ...described
}: Answering<P, Q, R>): Endpoint {
  const respondWith =
    (write: (c: Context, reply: z.input<R>) => Response): Respond =>
    async (c) => {
      const request = readRequest(c, described.params, described.query);
      if ('problem' in request) return answerProblem(c, request.problem);
      const result = await answer(request);
      return 'problem' in result ? answerProblem(c, result.problem) : write(c, result.ok);
    };
  const { csv } = described;
  return {
    ...described,
    respond: respondWith((c, reply) => c.json({ schemaVersion: SCHEMA_VERSION, ...reply })),
    ...(csv === undefined
      ? {}
      : { respondCsv: respondWith((c, reply) => c.body(writeCsv(csv.columns, csv.rowsOf(reply)), 200, CSV_TYPE)) }),
  };
}

const CSV_TYPE = { 'content-type': 'text/csv; charset=utf-8; header=present' };

/** Puts an endpoint into the application. */
export function mount(app: Hono, { path, respond, respondCsv }: Endpoint): void {
  const route = path.replaceAll(/\{(\w+)\}/g, ':$1');
  app.get(route, respond);
  if (respondCsv !== undefined) app.get(`${route}.csv`, respondCsv);
}

/** What a request asks for, or everything that is wrong with it. */
export function readRequest<P extends z.ZodObject, Q extends z.ZodObject>(
  c: Context,
  params: P,
  query: Q,
): { readonly params: z.output<P>; readonly query: z.output<Q> } | { readonly problem: Problem } {
  const given = new URL(c.req.url).searchParams;
  const inPath = params.safeParse(c.req.param());
  const inQuery = query.safeParse(Object.fromEntries(given));
  const faults = [...faultsOf('path', inPath.error), ...faultsOf('query', inQuery.error), ...strayFaults(given, query)];
  if (!inPath.success || !inQuery.success || faults.length > 0) return { problem: badRequest(faults) };
  return { params: inPath.data, query: inQuery.data };
}

function faultsOf(where: Fault['in'], error: z.ZodError | undefined): Fault[] {
  return (error?.issues ?? []).map(({ path, message }) => ({ in: where, name: path.join('.'), detail: message }));
}

/** An unknown parameter is more likely a typing error than a wish to be ignored, and of two values one would be. */
function strayFaults(given: URLSearchParams, query: z.ZodObject): Fault[] {
  return [...new Set(given.keys())].flatMap((name): Fault[] => {
    if (!Object.hasOwn(query.shape, name)) return [{ in: 'query', name, detail: 'there is no such parameter' }];
    const times = given.getAll(name).length;
    return times === 1 ? [] : [{ in: 'query', name, detail: `is given ${times} times; once is meant` }];
  });
}
