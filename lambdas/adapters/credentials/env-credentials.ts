import type { Credentials } from '../../ports/credentials.ts';

/** Credentials that are set in the environment. An empty one is not set; white space around one came with the pasting. */
export function createEnvCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
  return { get: async (name) => env[name]?.trim() || undefined };
}
