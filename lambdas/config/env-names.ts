/** The contract between whoever sets these (the stack, the local run) and the functions that read them. */
export const ENV = {
  tableName: 'TABLE_NAME',
  pollQueueUrl: 'POLL_QUEUE_URL',
  pollDeadLetterQueueUrl: 'POLL_DEAD_LETTER_QUEUE_URL',
  mentionQueueUrl: 'MENTION_QUEUE_URL',
  mentionDeadLetterQueueUrl: 'MENTION_DEAD_LETTER_QUEUE_URL',
  importQueueUrl: 'IMPORT_QUEUE_URL',
  alertTopicArn: 'ALERT_TOPIC_ARN',
  alertWebhookUrl: 'ALERT_WEBHOOK_URL',
  dashboardUrl: 'DASHBOARD_URL',
  retentionDays: 'RETENTION_DAYS',
  contact: 'OFFCAMERA_CONTACT',
  allowPrivateAddresses: 'ALLOW_PRIVATE_ADDRESSES',
  sources: 'OFFCAMERA_SOURCES',
  credentialsPath: 'CREDENTIALS_PATH',
} as const;
