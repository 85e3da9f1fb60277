import { SSMClient } from '@aws-sdk/client-ssm';
import { createEnvCredentials } from '../../adapters/credentials/env-credentials.ts';
import { createParameterStoreCredentials } from '../../adapters/credentials/parameter-store.ts';
import type { Env } from '../../config/function-config.ts';
import type { Credentials } from '../../ports/credentials.ts';
import type { Basics } from './basics.ts';

/** So little, because a poll waits for it: a source that needs no key must not run out of time over it either. */
const TIMEOUT_MS = 3_000;

/** From Parameter Store where the stack names a path, else from the environment. */
export function wireCredentials(env: Env, path: string | undefined, { clock, log }: Basics): Credentials {
  if (path === undefined) return createEnvCredentials(env);
  const client = new SSMClient({
    requestHandler: { requestTimeout: TIMEOUT_MS, connectionTimeout: TIMEOUT_MS, throwOnRequestTimeout: true },
  });
  return createParameterStoreCredentials({ client, path, clock, log });
}
