import { describe, expect, test } from 'vitest';
import { readConfig } from '../../../lambdas/config/function-config.ts';

describe('the settings of a function', () => {
  test('are read by name, converted, and defaulted', () => {
    const env = {
      TABLE_NAME: 'offcamera',
      RETENTION_DAYS: '30',
      ALLOW_PRIVATE_ADDRESSES: 'true',
      OFFCAMERA_CONTACT: 'me',
    };
    expect(readConfig(env, ['tableName', 'retentionDays', 'allowPrivateAddresses', 'contact'])).toEqual({
      tableName: 'offcamera',
      retentionDays: 30,
      allowPrivateAddresses: true,
      contact: 'me',
    });
    expect(readConfig({}, ['retentionDays', 'allowPrivateAddresses', 'contact', 'alertWebhookUrl'])).toEqual({
      retentionDays: 90,
      allowPrivateAddresses: false,
      contact: undefined,
      alertWebhookUrl: undefined,
    });
  });

  test('an empty value is an absent one', () => {
    expect(readConfig({ ALERT_TOPIC_ARN: '', RETENTION_DAYS: '' }, ['alertTopicArn', 'retentionDays'])).toEqual({
      alertTopicArn: undefined,
      retentionDays: 90,
    });
  });

  test('every problem is named at once, and only of what the function asked for', () => {
    const env = { POLL_QUEUE_URL: 'no url', ALERT_WEBHOOK_URL: 'no url either' };
    expect(() => readConfig(env, ['tableName', 'pollQueueUrl', 'retentionDays'])).toThrow(
      /^These settings need mending:\n- TABLE_NAME: .+\n- POLL_QUEUE_URL: .+$/,
    );
  });

  test.each([
    ['RETENTION_DAYS', 'retentionDays', ['0', '-1', '1.5', 'ninety', '1e9']],
    ['ALLOW_PRIVATE_ADDRESSES', 'allowPrivateAddresses', ['maybe', '2']],
    ['ALERT_WEBHOOK_URL', 'alertWebhookUrl', ['ftp://example.org/', 'javascript:alert(1)', 'example.org']],
    ['ALERT_TOPIC_ARN', 'alertTopicArn', ['offcamera-alerts']],
    ['TABLE_NAME', 'tableName', ['ab']],
  ] as const)('%s takes none of the values that make no sense', (variable, name, values) => {
    for (const value of values) expect(() => readConfig({ [variable]: value }, [name]), value).toThrow(variable);
  });
});
