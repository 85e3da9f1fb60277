import type { Env } from '../../lambdas/config/function-config.ts';
import type { SourceDefinition } from '../../lambdas/domain/source.ts';
import type { Clock } from '../../lambdas/ports/clock.ts';
import { createProber } from './prober.ts';

interface MissingKeyDeps {
  readonly clock: Clock;
  readonly env: Env;
}

/** What a source says of the key that it lacks, if it can tell without asking anybody. */
export async function missingKey(
  source: SourceDefinition,
  { clock, env }: MissingKeyDeps,
): Promise<string | undefined> {
  const notNow = { kind: 'postponed', until: clock.now(), message: 'nobody is asked' } as const;
  const http = {
    get: async () => notNow,
    post: async () => notNow,
    // biome-ignore lint/correctness/useYield: it ends before anything comes.
    async *subscribe() {
      return notNow;
    },
  };
  const { outcome } = await createProber({ http, clock, env })(source);
  return outcome.kind === 'needs-key' ? outcome.message : undefined;
}
