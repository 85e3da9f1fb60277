import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { TOPOLOGY } from '../../lambdas/config/topology.ts';
import { readFunction } from './read-template.ts';
import { readTopologyFromTemplate } from './read-topology.ts';
import { synthesizeTemplate } from './synthesize-template.ts';

const template = synthesizeTemplate();
const { arrayWith, objectLike, anyValue, absent } = Match;

describe('the stack', () => {
  test.each([
    ['AWS::DynamoDB::GlobalTable', 1],
    ['AWS::SQS::Queue', 6],
    ['AWS::Lambda::Function', 7],
    ['AWS::Logs::LogGroup', 7],
    ['AWS::Lambda::EventSourceMapping', 3],
    ['AWS::Scheduler::Schedule', 3],
    ['AWS::ApiGatewayV2::Api', 1],
    ['AWS::SNS::Topic', 1],
    ['AWS::S3::Bucket', 1],
    ['AWS::CloudWatch::Alarm', 17],
    // A custom resource is a function of CDK's making, with rights of its own.
    ['Custom::LogRetention', 0],
    ['Custom::S3BucketNotifications', 0],
  ])('has the right number of %s: %d', (type, count) => {
    template.resourceCountIs(type, count);
  });

  test('has exactly the table, queues and schedules of the topology', () => {
    const { table, queues, schedules, deadLetterRetentionSeconds } = TOPOLOGY;
    expect(readTopologyFromTemplate(template)).toEqual({
      tableKeySchema: [
        { name: table.partitionKey, keyType: 'HASH', type: 'S' },
        { name: table.sortKey, keyType: 'RANGE', type: 'S' },
      ],
      timeToLiveAttribute: table.timeToLiveAttribute,
      queues: Object.fromEntries(
        Object.entries(queues).map(([name, { visibilityTimeoutSeconds, retentionSeconds, maxReceiveCount }]) => [
          name,
          { visibilityTimeoutSeconds, retentionSeconds, maxReceiveCount, deadLetterRetentionSeconds },
        ]),
      ),
      scheduleSeconds: Object.fromEntries(
        Object.entries(schedules).map(([name, { everySeconds }]) => [name, everySeconds]),
      ),
    });
  });

  test.each([
    ['poll', TOPOLOGY.queues.poll],
    ['tag', TOPOLOGY.queues.mention],
    ['import', TOPOLOGY.queues.import],
  ] as const)('feeds %s in batches that may fail in part', (name, { batchSize, maxConcurrency }) => {
    template.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      FunctionName: { Ref: readFunction(template, name).logicalId },
      BatchSize: batchSize,
      ScalingConfig: { MaximumConcurrency: maxConcurrency },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
    });
  });

  test('drops a scheduled run that cannot start, instead of saving it up', () => {
    const freshOnly = { MaximumRetryAttempts: 0, MaximumEventAgeInSeconds: 60 };
    template.allResourcesProperties('AWS::Scheduler::Schedule', { Target: { RetryPolicy: freshOnly } });
    template.resourcePropertiesCountIs('AWS::Lambda::EventInvokeConfig', freshOnly, 3);
  });

  test('encrypts its queues, and takes no message over plain HTTP', () => {
    template.allResourcesProperties('AWS::SQS::Queue', { SqsManagedSseEnabled: true });
    template.resourceCountIs('AWS::SQS::QueuePolicy', 6);
    template.allResourcesProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: { Statement: arrayWith([DENY_PLAIN_HTTP]) },
    });
  });

  test('keeps files that are dropped private, encrypted and for a month, and lets only its own bucket tell of them', () => {
    const [queueId] = Object.keys(template.findResources('AWS::SQS::Queue', {})).filter((id) =>
      /^ImportQueue(?!DeadLetters)/.test(id),
    );
    const queue = { 'Fn::GetAtt': [queueId, 'Arn'] };
    template.hasResource('AWS::S3::Bucket', {
      DependsOn: arrayWith([Match.stringLikeRegexp('^ImportQueuePolicy')]),
      Properties: {
        BucketEncryption: { ServerSideEncryptionConfiguration: [anyValue()] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        LifecycleConfiguration: {
          Rules: arrayWith([
            objectLike({ Prefix: 'inbox/', ExpirationInDays: 30, Status: 'Enabled' }),
            objectLike({ Prefix: 'rejected/', ExpirationInDays: 90, Status: 'Enabled' }),
          ]),
        },
        NotificationConfiguration: {
          QueueConfigurations: [
            {
              Event: 's3:ObjectCreated:*',
              Queue: queue,
              Filter: { S3Key: { Rules: [{ Name: 'prefix', Value: 'inbox/' }] } },
            },
          ],
        },
      },
    });
    template.hasResourceProperties('AWS::S3::BucketPolicy', {
      PolicyDocument: {
        Statement: [objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } })],
      },
    });
    template.hasResourceProperties('AWS::SQS::QueuePolicy', {
      PolicyDocument: {
        Statement: arrayWith([
          objectLike({
            Principal: { Service: 's3.amazonaws.com' },
            Action: 'sqs:SendMessage',
            Resource: queue,
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ]),
      },
    });
  });

  test('answers every path from the api function, any dashboard may ask, and nobody too often', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Route', { RouteKey: '$default' });
    template.hasResourceProperties('AWS::ApiGatewayV2::Integration', {
      IntegrationUri: { 'Fn::GetAtt': [readFunction(template, 'api').logicalId, 'Arn'] },
    });
    template.hasResourceProperties('AWS::ApiGatewayV2::Api', {
      CorsConfiguration: { AllowOrigins: ['*'], AllowMethods: ['GET'] },
    });
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingBurstLimit: anyValue(), ThrottlingRateLimit: anyValue() },
    });
  });

  test('sends every alarm to the alert topic, and lets only alarms of this account do so', () => {
    const [topic] = Object.keys(template.findResources('AWS::SNS::Topic'));
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [{ Ref: topic }] });
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: [
          objectLike({ Effect: 'Deny', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }),
          objectLike({
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Action: 'sns:Publish',
            Condition: { StringEquals: { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } } },
          }),
        ],
      },
    });
  });

  test.each([
    'ApiUrl',
    'TableName',
    'PollQueueUrl',
    'PollDeadLetterQueueUrl',
    'MentionQueueUrl',
    'MentionDeadLetterQueueUrl',
    'ImportBucketName',
    'ImportQueueUrl',
    'ImportDeadLetterQueueUrl',
  ])('tells its %s', (output) => {
    template.hasOutput(output, {});
  });
});

describe('settings', () => {
  test('an e-mail address subscribes to the alerts; without one nobody does', () => {
    template.resourceCountIs('AWS::SNS::Subscription', 0);
    synthesizeTemplate({ alertEmail: 'team@studio.example' }).hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'team@studio.example',
    });
  });

  test('the stage prod keeps its data, refuses to lose it, and any other stage leaves nothing behind', () => {
    const storing = (isProtected: boolean, policy: string) => ({
      DeletionPolicy: policy,
      UpdateReplacePolicy: policy,
      Properties: {
        Replicas: [
          objectLike({ DeletionProtectionEnabled: isProtected, PointInTimeRecoverySpecification: RECOVERABLE }),
        ],
      },
    });
    synthesizeTemplate({ stage: 'prod' }).hasResource('AWS::DynamoDB::GlobalTable', storing(true, 'Retain'));
    template.hasResource('AWS::DynamoDB::GlobalTable', storing(false, 'Delete'));
    synthesizeTemplate({ stage: 'prod' }).hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Retain' });
    template.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Delete' });
  });

  test('one fold runs at a time, except where the account has no concurrency to reserve', () => {
    const reserved = (value: unknown) => ({
      Timeout: TOPOLOGY.functions.fold.timeoutSeconds,
      ReservedConcurrentExecutions: value,
    });
    template.hasResourceProperties('AWS::Lambda::Function', reserved(1));
    const small = synthesizeTemplate({ reserveFoldConcurrency: 'false' });
    small.hasResourceProperties('AWS::Lambda::Function', reserved(absent()));
  });

  test('logs are kept as long as asked', () => {
    const brief = synthesizeTemplate({ logRetentionDays: '7' });
    brief.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 7 });
  });
});

const RECOVERABLE = { PointInTimeRecoveryEnabled: true };
const DENY_PLAIN_HTTP = objectLike({
  Effect: 'Deny',
  Action: 'sqs:*',
  Condition: { Bool: { 'aws:SecureTransport': 'false' } },
});
