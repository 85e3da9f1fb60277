import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { DeploymentConfig } from '../../lambdas/config/deployment-config.ts';
import { ENV } from '../../lambdas/config/env-names.ts';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';
import type { Alarms } from './alarms.ts';
import { createHandler } from './handler.ts';
import type { WorkQueue } from './work-queue.ts';

export interface ImportingProps {
  readonly config: DeploymentConfig;
  readonly alarms: Alarms;
  readonly importQueue: WorkQueue;
  readonly mentionQueue: WorkQueue;
  /** Whether the bucket outlives its stack. */
  readonly keepData: boolean;
}

/** Reads files of the team's own that are dropped into a bucket, and queues the mentions in them. */
export class Importing extends Construct {
  readonly bucketName: string;

  constructor(scope: Construct, id: string, { config, alarms, importQueue, mentionQueue, keepData }: ImportingProps) {
    super(scope, id);
    const { inboxPrefix, rejectedPrefix } = TOPOLOGY.imports;
    const bucket = createBucket(this, keepData);
    tellOfNewFiles(bucket, importQueue.queue);
    this.bucketName = bucket.bucketName;

    const worker = createHandler(this, 'import', {
      config,
      environment: {
        [ENV.mentionQueueUrl]: mentionQueue.queue.queueUrl,
        [ENV.importQueueUrl]: importQueue.queue.queueUrl,
        [ENV.retentionDays]: String(config.retentionDays),
      },
    });
    // Not CDK's grantRead and grantPut, which allow listing, tagging and legal holds as well.
    const allow = (action: string, prefix: string) =>
      worker.addToRolePolicy(
        new PolicyStatement({ actions: [action], resources: [bucket.arnForObjects(`${prefix}*`)] }),
      );
    allow('s3:GetObject', inboxPrefix);
    allow('s3:PutObject', rejectedPrefix);
    mentionQueue.grantSend(worker);
    importQueue.grantSend(worker);
    importQueue.deliverTo(worker);
    alarms.whenFailing(worker);
    alarms.whenMessagesFail(worker);
  }
}

function createBucket(scope: Construct, keepData: boolean): Bucket {
  const { inboxPrefix, inboxRetentionDays, rejectedPrefix, rejectedRetentionDays } = TOPOLOGY.imports;
  return new Bucket(scope, 'Files', {
    encryption: BucketEncryption.S3_MANAGED,
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    enforceSSL: true,
    lifecycleRules: [
      { prefix: inboxPrefix, expiration: Duration.days(inboxRetentionDays) },
      { prefix: rejectedPrefix, expiration: Duration.days(rejectedRetentionDays) },
      { abortIncompleteMultipartUploadAfter: Duration.days(7) },
    ],
    removalPolicy: keepData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
  });
}

/**
 * Has the bucket send a message for each new file. In CloudFormation's own words, because CDK's `addEventNotification`
 * deploys another function for it, which may change the notifications of every bucket of the account.
 */
function tellOfNewFiles(bucket: Bucket, queue: IQueue): void {
  const { policyDependable } = queue.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AllowOurBucket',
      principals: [new ServicePrincipal('s3.amazonaws.com')],
      actions: ['sqs:SendMessage'],
      resources: [queue.queueArn],
      // Naming the bucket would close a circle: it is made only once the queue lets it in.
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(bucket).account } },
    }),
  );
  const rules = [{ name: 'prefix', value: TOPOLOGY.imports.inboxPrefix }];
  const resource = bucket.node.defaultChild;
  if (!(resource instanceof CfnBucket)) throw new Error('CDK no longer makes a bucket of a Bucket');
  resource.notificationConfiguration = {
    queueConfigurations: [{ event: 's3:ObjectCreated:*', queue: queue.queueArn, filter: { s3Key: { rules } } }],
  };
  if (policyDependable !== undefined) bucket.node.addDependency(policyDependable);
}
