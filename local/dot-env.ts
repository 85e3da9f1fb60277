import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { isCredentialName } from '../lambdas/adapters/credentials/names.ts';
import { ENV } from '../lambdas/config/env-names.ts';
import type { Env } from '../lambdas/config/function-config.ts';
import { messageOf, OffcameraError } from '../lambdas/errors.ts';

/** What may stand in a `.env` file for us; everything else in it is somebody else's. */
const isOurs = (name: string): boolean =>
  isCredentialName(name) || name === ENV.contact || name === ENV.alertWebhookUrl;

/** The environment, and for our names that it does not set, what the `.env` file of the folder says. */
export function withDotEnv(env: Env, folder: string): Env {
  const path = join(folder, '.env');
  const text = readIfThere(path);
  if (text === undefined) return env;
  const broken = brokenLine(text);
  if (broken !== undefined) throw new OffcameraError('BAD_INPUT', `${path}, line ${broken.line}: ${broken.problem}.`);
  const said = parseEnv(text);
  const ours = Object.entries(said).filter(([name]) => isOurs(name) && !env[name]);
  return { ...env, ...Object.fromEntries(ours) };
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return undefined;
    throw new OffcameraError('BAD_INPUT', `The file ${path} cannot be read: ${messageOf(thrown)}`);
  }
}

const ASSIGNMENT = /^\s*(?:export\s+)?[A-Za-z_][\w.-]*\s*=\s*(?<value>.*)$/;
const IGNORED = /^\s*(?:#.*)?$/;

/** What `parseEnv` would silently pass over. Tells the line and never what is on it, which may be a secret. */
function brokenLine(text: string): { readonly line: number; readonly problem: string } | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (IGNORED.test(line)) continue;
    const value = ASSIGNMENT.exec(line)?.groups?.['value'];
    if (value === undefined) return { line: index + 1, problem: 'must be NAME=value, or a comment that begins with #' };
    const [quote = ''] = value;
    if (!'"\'`'.includes(quote) || quote === '' || value.indexOf(quote, 1) !== -1) continue;
    const end = lines.findIndex((later, at) => at > index && later.includes(quote));
    if (end === -1) return { line: index + 1, problem: `the quotation mark ${quote} is never closed` };
    index = end;
  }
  return undefined;
}
