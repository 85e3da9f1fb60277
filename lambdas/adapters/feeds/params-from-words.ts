import { paramsSchemaOf } from './registry.ts';

/**
 * Parameters as somebody types them, `name=value` each. A value is a text, unless the kind wants something else there: then it is
 * read as JSON (`24`, `true`, `["a","b"]`), or as a list with commas. Whether they will do is for `parseSourceDefinition` to say.
 */
export function readParams(kind: string, words: readonly string[]): Record<string, unknown> {
  const texts = Object.fromEntries(
    words.map((word) => {
      const at = word.indexOf('=');
      return [word.slice(0, at).trim(), word.slice(at + 1)] as const;
    }),
  );
  const issues = paramsSchemaOf(kind)?.safeParse(texts).error?.issues ?? [];
  const wrong = new Set(issues.map(({ path: [name] }) => name));
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, wrong.has(name) ? fromText(text) : text]),
  );
}

function fromText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
  }
}
