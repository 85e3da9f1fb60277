import * as z from 'zod';
import { version } from '../wiring/version.ts';
import { type Endpoint, SCHEMA_VERSION } from './endpoint.ts';
import { ProblemSchema } from './problem.ts';

/** The OpenAPI 3.1 description of the endpoints, made from the schemas that check requests and shape replies. */
export function describeApi(endpoints: readonly Endpoint[]): object {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Offcamera',
      version,
      description:
        'What fans say about what happened off camera: behind-the-scenes topics, their counts over time, and alerts when one spikes.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: Object.fromEntries(endpoints.flatMap(describePaths)),
    components: { schemas: { Problem: toJsonSchema(ProblemSchema, 'output') } },
  };
}

function describePaths(endpoint: Endpoint): [string, object][] {
  const { path, csv } = endpoint;
  const json: [string, object] = [path, { get: describeOperation(endpoint, path, describeJson(endpoint)) }];
  if (csv === undefined) return [json];
  return [json, [`${path}.csv`, { get: describeOperation(endpoint, `${path}.csv`, describeCsv(csv)) }]];
}

function describeJson({ reply }: Endpoint): object {
  return { 'application/json': { schema: toJsonSchema(versioned(reply), 'output') } };
}

function describeCsv({ columns }: NonNullable<Endpoint['csv']>): object {
  const description = `A line of names, then a line each: ${columns.join(', ')}.`;
  return { 'text/csv': { schema: { type: 'string', description } } };
}

function describeOperation(
  { summary, description, params, query, problems = {} }: Endpoint,
  path: string,
  content: object,
): object {
  const statuses = { 400: 'A parameter cannot be understood; every fault is named.', ...problems };
  return {
    operationId: path.replaceAll(/^\/v1\/|[{}]/g, '').replaceAll(/[/.]/g, '-'),
    summary,
    ...(description === undefined ? {} : { description }),
    parameters: [...describeParameters('path', params), ...describeParameters('query', query)],
    responses: {
      200: { description: 'OK', content },
      304: { description: 'Nothing has changed since the reply whose `ETag` the request named in `If-None-Match`.' },
      ...Object.fromEntries(Object.entries(statuses).map(([status, when]) => [status, describeProblem(when)])),
      default: describeProblem(
        'It went wrong on our side: 503 (with `Retry-After`) while the table is busy, else 500.',
      ),
    },
  };
}

function versioned(reply: z.ZodObject): z.ZodObject {
  return z.object({ schemaVersion: z.literal(SCHEMA_VERSION), ...reply.shape });
}

function describeProblem(description: string): object {
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}

function describeParameters(where: 'path' | 'query', schema: z.ZodObject): object[] {
  return Object.entries(schema.shape).map(([name, field]) => {
    // zod leaves default and examples out where a parameter is converted on the way in.
    const { description, ...json } = { ...toJsonSchema(field as z.ZodType, 'input'), ...(field as z.ZodType).meta() };
    const required = where === 'path' || !z.safeParse(field as z.ZodType, undefined).success;
    return { name, in: where, required, ...(description === undefined ? {} : { description }), schema: json };
  });
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): Record<string, unknown> {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: simplify });
  return json;
}

/** What says nothing to a reader: the expression behind a named format, and the bounds of the type of a number. */
function simplify({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
}
