import type { Log } from '../ports/log.ts';

type Write = (line: string) => void;

/** One JSON object a line, which CloudWatch (and `jq`) can search. `now` stamps the lines. */
export function createJsonLog(write: Write, now: () => number): Log {
  const line =
    (level: string) =>
    (event: string, fields: Readonly<Record<string, unknown>> = {}) =>
      write(`${JSON.stringify({ time: new Date(now()).toISOString(), level, event, ...fields }, replaceErrors)}\n`);
  return { info: line('info'), warn: line('warn'), error: line('error') };
}

/** `JSON.stringify` writes an Error as `{}`, which is the one thing a log must not do. */
export function replaceErrors(_key: string, value: unknown): unknown {
  return value instanceof Error ? { name: value.name, message: value.message, stack: value.stack } : value;
}
