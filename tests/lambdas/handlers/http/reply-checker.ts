import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Description {
  readonly paths: Readonly<
    Record<string, { readonly get: { readonly responses: Readonly<Record<string, { readonly content?: object }>> } }>
  >;
}

/**
 * Fails when a reply is not what the description says of its path and status. The published schemas close their objects, so
 * a field that is not documented fails too.
 */
export function createReplyChecker(description: unknown) {
  const { paths } = description as Description;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(description as object, 'api');
  const compiled = new Map<string, ValidateFunction>();

  return (url: string, reply: Response, body: unknown): void => {
    const { pathname } = new URL(url, 'http://api');
    const path = Object.keys(paths).find((known) =>
      new RegExp(`^${known.replace(/\{\w+\}/, '[^/]+')}$`).test(pathname),
    );
    const type = reply.headers.get('content-type')?.split(';')[0] ?? '';
    const isDocumented = path !== undefined && paths[path]?.get.responses[reply.status] !== undefined;
    const schema = isDocumented
      ? `/paths/${pointerPart(path)}/get/responses/${reply.status}/content/${pointerPart(type)}/schema`
      : '/components/schemas/Problem';
    const validate = compiled.get(schema) ?? ajv.compile({ $ref: `api#${schema}` });
    compiled.set(schema, validate);
    if (!validate(body))
      throw new Error(
        `${url} answered ${reply.status} with what ${schema} does not allow: ${ajv.errorsText(validate.errors)}\n${JSON.stringify(body)}`,
      );
    if (!isDocumented && type === 'application/json')
      throw new Error(`${url} answered an undocumented ${reply.status}`);
  };
}

function pointerPart(part: string): string {
  return encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));
}
