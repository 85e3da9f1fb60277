import { readFileSync } from 'node:fs';
import { isCredentialName } from '../../lambdas/adapters/credentials/names.ts';
import { parseSourceDefinitions } from '../../lambdas/adapters/feeds/registry.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Env } from '../../lambdas/config/function-config.ts';
import { messageOf, OffcameraError } from '../../lambdas/errors.ts';

/** What `offcamera start` can be told. */
export interface StartOptions {
  readonly port: number;
  readonly dataDir: string;
  /** A file of source definitions, instead of the default catalog. */
  readonly sources?: string;
  readonly retentionDays: number;
  readonly allowPrivate: boolean;
}

/** The settings of the functions, from the options and from the variables of the environment that are meant for them. */
export function toSettings(options: StartOptions, env: Env): Env {
  const passedOn = Object.entries(env).filter(
    ([name]) => isCredentialName(name) || name === ENV.contact || name === ENV.alertWebhookUrl,
  );
  return {
    ...Object.fromEntries(passedOn),
    [ENV.retentionDays]: String(options.retentionDays),
    [ENV.allowPrivateAddresses]: String(options.allowPrivate),
    ...(options.sources === undefined ? {} : { [ENV.sources]: readSources(options.sources) }),
  };
}

/** Reads and checks the file at once: a wrong file must be told now, not in a log a minute later. */
export function readSources(path: string): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (thrown) {
    throw new OffcameraError('BAD_INPUT', `The file of sources cannot be read: ${messageOf(thrown)}`);
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (thrown) {
    throw new OffcameraError('BAD_INPUT', `${path} is not JSON: ${messageOf(thrown)}`);
  }
  const definitions = parseSourceDefinitions(json);
  if (definitions.length === 0) throw new OffcameraError('BAD_INPUT', `${path} names no source.`);
  return text;
}
