import { Duration, Stack } from 'aws-cdk-lib';
import { type Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { FilterPattern, type ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { LOG_EVENTS } from '../../lambdas/config/log-events.ts';

interface AlarmRule {
  readonly description: string;
  readonly atLeast: number;
  /** Out of the last three periods of five minutes. */
  readonly badPeriods: number;
}

const PERIOD = Duration.minutes(5);
const WATCHED_PERIODS = 3;

/** Tells people, through `topic`, that the tracker itself is unwell. docs/deploy.md says what each alarm means. */
export class Alarms extends Construct {
  readonly #action: SnsAction;

  constructor(scope: Construct, id: string, topic: ITopic) {
    super(scope, id);
    this.#action = new SnsAction(topic);
  }

  whenFailing(worker: IFunction): void {
    this.#add(worker, 'Failing', worker.metricErrors({ period: PERIOD, statistic: Stats.SUM }), {
      description: 'The function threw or ran out of time, and did so again.',
      atLeast: 1,
      // One hiccup is repaired by the next run; two bad periods of three are not a hiccup.
      badPeriods: 2,
    });
  }

  /** Messages that a worker refuses come back for an hour before they are dead letters, and count as no error meanwhile. */
  whenMessagesFail(worker: IFunction & { readonly logGroup: ILogGroup }): void {
    const filter = worker.logGroup.addMetricFilter('MessageFailed', {
      filterPattern: FilterPattern.stringValue('$.event', '=', LOG_EVENTS.messageFailed),
      metricNamespace: Stack.of(this).stackName,
      metricName: `${worker.node.scope?.node.id ?? worker.node.id}MessagesFailed`,
    });
    this.#add(worker, 'MessagesFail', filter.metric({ period: PERIOD, statistic: Stats.SUM }), {
      description: 'Messages fail and are tried again; if it goes on they end in the dead-letter queue.',
      atLeast: 1,
      badPeriods: 2,
    });
  }

  /** Trouble with alerts never stops the counting, so it is no error of the function. */
  whenAlertsFail(worker: IFunction & { readonly logGroup: ILogGroup }): void {
    const isOneOf = [LOG_EVENTS.alertsNotJudged, LOG_EVENTS.alertNotStored].map((event) =>
      FilterPattern.stringValue('$.event', '=', event),
    );
    const filter = worker.logGroup.addMetricFilter('AlertFailed', {
      filterPattern: FilterPattern.any(...isOneOf),
      metricNamespace: Stack.of(this).stackName,
      metricName: 'AlertsFailed',
    });
    this.#add(worker, 'AlertsFail', filter.metric({ period: PERIOD, statistic: Stats.SUM }), {
      description: 'Alerts cannot be judged or stored, and are tried again each minute; counting goes on.',
      atLeast: 1,
      badPeriods: 2,
    });
  }

  whenNotEmpty(deadLetters: IQueue): void {
    const waiting = deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: Stats.MAXIMUM });
    this.#add(deadLetters, 'NotEmpty', waiting, {
      description: 'Something could not be processed and waits to be looked at and sent back.',
      atLeast: 1,
      badPeriods: 1,
    });
  }

  whenBehind(queue: IQueue, visibilityTimeoutSeconds: number): void {
    const age = queue.metricApproximateAgeOfOldestMessage({ period: PERIOD, statistic: Stats.MAXIMUM });
    this.#add(queue, 'Behind', age, {
      description: 'Messages wait longer than retries explain: the workers do not keep up, or do not run.',
      // SQS leaves a message out of this metric once it was received three times, so one that keeps failing stays below.
      atLeast: 4 * visibilityTimeoutSeconds,
      badPeriods: 2,
    });
  }

  #add(watched: IFunction | IQueue, id: string, metric: Metric, { description, atLeast, badPeriods }: AlarmRule): void {
    // Beside what it watches, so that its name in the console says which function or queue it is about.
    const home = watched.node.scope ?? this;
    const alarm = metric.createAlarm(home, `${watched.node.id}${id}`, {
      alarmDescription: description,
      threshold: atLeast,
      evaluationPeriods: WATCHED_PERIODS,
      datapointsToAlarm: badPeriods,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(this.#action);
  }
}
