import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Channel } from '../../ports.ts';
import { alertAttributes, toAlertJson, toAlertText } from './alert-message.ts';

/** SNS takes up to 99 printable ASCII characters as a subject, and nothing else. */
const MAX_SUBJECT_LENGTH = 99;

/** E-mail subscribers get text; every other protocol gets the JSON. Attributes let a subscription filter by topic and kind. */
export function createSnsChannel(client: SNSClient, topicArn: string): Channel {
  return {
    id: 'sns',
    async deliver(alert, labelOf) {
      const text = toAlertText(alert, labelOf);
      const machine = JSON.stringify(toAlertJson(alert, labelOf));
      const attributes = Object.entries(alertAttributes(alert)).map(
        ([name, value]) => [name, { DataType: 'String', StringValue: value }] as const,
      );
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: toSubject(text.subject),
          MessageStructure: 'json',
          Message: JSON.stringify({ default: machine, email: text.body }),
          MessageAttributes: Object.fromEntries(attributes),
        }),
      );
    },
  };
}

function toSubject(subject: string): string {
  const ascii = subject.normalize('NFKD').replaceAll(/[^\x20-\x7e\s]/g, '');
  return ascii.replaceAll(/\s+/g, ' ').slice(0, MAX_SUBJECT_LENGTH);
}
