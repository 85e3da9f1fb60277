import { paramsSchemaOf } from './registry.ts';

/**
 * Parameters as somebody types them, `name=value` each. A value is a text, unless the kind wants another type there: then
 * it is read as JSON (`24`, `true`, `["a","b"]`), and where it wants a list, commas will do. Whether they are good is for
 * `parseSourceDefinition` to say.
 */
export function readParams(kind: string, words: readonly string[]): Record<string, unknown> {
  const texts = Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      return [word.slice(0, at).trim(), word.slice(at + 1)] as const;
    }),
  );
  const issues = paramsSchemaOf(kind)?.safeParse(texts).error?.issues ?? [];
  const expected = new Map(
    issues.flatMap((issue) => (issue.code === 'invalid_type' ? [[issue.path[0], issue.expected] as const] : [])),
  );
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const type = expected.get(name);
      if (type === undefined) return [name, text];
      return [name, type === 'array' ? listFrom(text) : valueFrom(text)];
    }),
  );
}

function listFrom(text: string): unknown {
  const value = valueFrom(text);
  if (Array.isArray(value)) return value;
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function valueFrom(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
