import { Duration } from 'aws-cdk-lib';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { type ScheduleName, TOPOLOGY } from '../../lambdas/config/topology.ts';

/** Runs `target` as often as the topology says. A run that could not start is dropped: the next one does its work. */
export function runByTheClock(scope: Construct, name: ScheduleName, target: IFunction): void {
  const every = Duration.seconds(TOPOLOGY.schedules[name].everySeconds);
  const freshOnly = { maxEventAge: every, retryAttempts: 0 };

  new Schedule(scope, 'Schedule', {
    schedule: ScheduleExpression.rate(every),
    target: new LambdaInvoke(target, freshOnly),
  });
  // The scheduler hands over to Lambda's own waiting line, which would keep runs for six hours while a slow one lasts.
  target.configureAsyncInvoke(freshOnly);
}
