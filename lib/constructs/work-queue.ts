import { Duration } from 'aws-cdk-lib';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { type QueueName, TOPOLOGY } from '../../lambdas/config/topology.ts';
import type { Alarms } from './alarms.ts';

export interface WorkQueueProps {
  readonly name: QueueName;
  readonly alarms: Alarms;
}

/** A queue of the topology, with a second one that keeps what could not be processed. */
export class WorkQueue extends Construct {
  readonly queue: Queue;
  readonly deadLetters: Queue;
  readonly #name: QueueName;

  constructor(scope: Construct, id: string, { name, alarms }: WorkQueueProps) {
    super(scope, id);
    const { visibilityTimeoutSeconds, retentionSeconds, maxReceiveCount } = TOPOLOGY.queues[name];
    const guarded = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

    this.#name = name;
    this.deadLetters = new Queue(this, 'DeadLetters', {
      ...guarded,
      retentionPeriod: Duration.seconds(TOPOLOGY.deadLetterRetentionSeconds),
    });
    this.queue = new Queue(this, 'Queue', {
      ...guarded,
      visibilityTimeout: Duration.seconds(visibilityTimeoutSeconds),
      retentionPeriod: Duration.seconds(retentionSeconds),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount },
    });
    alarms.whenNotEmpty(this.deadLetters);
    alarms.whenBehind(this.queue, visibilityTimeoutSeconds);
  }

  /** Runs `worker` on the messages, and lets it read and delete them. */
  deliverTo(worker: IFunction): void {
    const { batchSize, maxConcurrency } = TOPOLOGY.queues[this.#name];
    worker.addEventSource(new SqsEventSource(this.queue, { batchSize, maxConcurrency, reportBatchItemFailures: true }));
  }

  grantSend(sender: IGrantable): void {
    this.queue.grant(sender, 'sqs:SendMessage');
  }

  /** Lets a worker put something among the dead letters itself, together with the reason. */
  grantSetAside(worker: IGrantable): void {
    this.deadLetters.grant(worker, 'sqs:SendMessage');
  }

  /** Lets `reader` see how many messages wait, here and among the dead letters. */
  grantMeasure(reader: IGrantable): void {
    for (const queue of [this.queue, this.deadLetters]) queue.grant(reader, 'sqs:GetQueueAttributes');
  }
}
