import type { Credentials } from '../ports.ts';

/** Credentials that are set in the environment. */
export function createEnvCredentials(env: Readonly<Record<string, string | undefined>>): Credentials {
  return { get: async (name) => env[name] || undefined };
}
