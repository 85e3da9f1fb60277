/**
 * The one description of what exists: table, queues and schedules. The CDK stack and the local run both build from it,
 * and a test holds the synthesized template against what the local run created.
 */
export const TOPOLOGY = {
  table: {
    partitionKey: 'pk',
    sortKey: 'sk',
    /** Epoch seconds; DynamoDB (or, locally, our sweep) removes items after it. */
    timeToLiveAttribute: 'expiresAt',
  },
  queues: {
    /** One job a message: poll this source. */
    poll: {
      /** Six times the consumer's time-out, as AWS recommends for Lambda event sources. */
      visibilityTimeoutSeconds: 540,
      retentionSeconds: 4 * 24 * 3600,
      maxReceiveCount: 5,
      batchSize: 1,
      maxConcurrency: 8,
    },
    /** Many mentions a message: tag these. */
    mention: {
      visibilityTimeoutSeconds: 720,
      retentionSeconds: 14 * 24 * 3600,
      maxReceiveCount: 5,
      batchSize: 5,
      maxConcurrency: 8,
    },
    /** One file a message, or the rest of one: read this. Only in the cloud; on one machine the command reads the files. */
    import: {
      visibilityTimeoutSeconds: 1800,
      retentionSeconds: 14 * 24 * 3600,
      maxReceiveCount: 3,
      batchSize: 1,
      maxConcurrency: 2,
    },
  },
  /** All dead-letter queues keep what they hold as long as SQS allows. */
  deadLetterRetentionSeconds: 14 * 24 * 3600,
  functions: {
    dispatch: { timeoutSeconds: 60, memoryMegabytes: 256 },
    poll: { timeoutSeconds: 90, memoryMegabytes: 1024 },
    tag: { timeoutSeconds: 120, memoryMegabytes: 1024 },
    fold: { timeoutSeconds: 300, memoryMegabytes: 1024 },
    notify: { timeoutSeconds: 120, memoryMegabytes: 256 },
    api: { timeoutSeconds: 15, memoryMegabytes: 512 },
    /** Of a large file a part each time: shorter than Lambda allows, because a part that fails is begun again. */
    import: { timeoutSeconds: 300, memoryMegabytes: 512 },
  },
  /** The bucket that files are dropped into. */
  imports: {
    inboxPrefix: 'inbox/',
    inboxRetentionDays: 30,
    /** What could not be read, under the same name. */
    rejectedPrefix: 'rejected/',
    rejectedRetentionDays: 90,
  },
  /** What runs by the clock, and how often. */
  schedules: {
    dispatch: { everySeconds: 60 },
    fold: { everySeconds: 60 },
    notify: { everySeconds: 60 },
  },
} as const;

export type FunctionName = keyof typeof TOPOLOGY.functions;
export type QueueName = keyof typeof TOPOLOGY.queues;
export type ScheduleName = keyof typeof TOPOLOGY.schedules;
