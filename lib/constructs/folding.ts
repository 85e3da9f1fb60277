import { Construct } from 'constructs';
import type { DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import type { Alarms } from './alarms.ts';
import { runByTheClock } from './clock.ts';
import { createHandler } from './handler.ts';
import type { MentionStore } from './mention-store.ts';

export interface FoldingProps {
  readonly config: DeploymentConfig;
  readonly store: MentionStore;
  readonly alarms: Alarms;
  /** Where people see the trends; alerts link to it. */
  readonly dashboardUrl: string;
}

/** Turns what changed in the log into tallies, series, leaderboards and alerts. */
export class Folding extends Construct {
  constructor(scope: Construct, id: string, { config, store, alarms, dashboardUrl }: FoldingProps) {
    super(scope, id);

    const fold = createHandler(this, 'fold', {
      config,
      environment: {
        [ENV.tableName]: store.tableName,
        [ENV.retentionDays]: String(config.retentionDays),
        [ENV.dashboardUrl]: dashboardUrl,
      },
      // Saves work that the later of two folds would have refused; the counts are right without it.
      ...(config.reserveFoldConcurrency && { reservedConcurrentExecutions: 1 }),
    });
    store.grantReadWrite(fold);
    runByTheClock(this, 'fold', fold);
    alarms.whenFailing(fold);
    alarms.whenAlertsFail(fold);
  }
}
