import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { Channel } from '../../ports.ts';
import { toAlertJson, toAlertText } from './alert-message.ts';

/** SNS takes up to 99 printable ASCII characters as a subject, and nothing else. */
const MAX_SUBJECT_LENGTH = 99;

/** E-mail subscribers get text; every other protocol gets the JSON. Attributes let a subscription filter by topic and kind. */
export function createSnsChannel(client: SNSClient, topicArn: string): Channel {
  return {
    id: 'sns',
    async deliver(alert, label) {
      const json = toAlertJson(alert, label);
      const text = toAlertText(alert, label);
      const machine = JSON.stringify(json);
      await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: toSubject(text.subject),
          MessageStructure: 'json',
          Message: JSON.stringify({ default: machine, email: text.body }),
          MessageAttributes: {
            rule: { DataType: 'String', StringValue: json.rule },
            kind: { DataType: 'String', StringValue: json.topic.kind },
            topic: { DataType: 'String', StringValue: json.topic.id },
          },
        }),
      );
    },
  };
}

function toSubject(subject: string): string {
  const ascii = subject.normalize('NFKD').replaceAll(/[^\x20-\x7e\s]/g, '');
  return ascii.replaceAll(/\s+/g, ' ').slice(0, MAX_SUBJECT_LENGTH);
}
