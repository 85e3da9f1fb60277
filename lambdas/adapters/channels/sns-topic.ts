import { PublishCommand, type SNSClient } from '@aws-sdk/client-sns';
import { excerpt } from '../../domain/excerpt.ts';
import { kindOf } from '../../domain/topic.ts';
import { type NoticeJson, toNoticeJson } from './messages/alert-json.ts';
import { type Notice, viewNotice } from './messages/notice.ts';
import { toPlainText } from './messages/text.ts';
import type { Messenger } from './messenger.ts';

/** SNS takes up to 99 printable ASCII characters as a subject, and nothing else. */
const MAX_SUBJECT_LENGTH = 99;

/** SNS takes 256 KB for everything together; what is text here is escaped once more inside of the message. */
const MAX_MESSAGE_BYTES = 250_000;
const MAX_TEXT_LENGTH = 20_000;

/**
 * E-mail subscribers get text; every other protocol gets the JSON. Attributes let a subscription filter by rule, stage,
 * severity, topic and kind.
 */
export function createSnsTopicMessenger(client: SNSClient, topicArn: string): Messenger {
  return {
    async send(notice, context) {
      const { subject, body } = toPlainText(viewNotice(notice, context));
      const attributes = Object.entries(attributesOf(notice)).map(
        ([name, value]) => [name, { DataType: 'String', StringValue: value }] as const,
      );
      const { MessageId = 'no id' } = await client.send(
        new PublishCommand({
          TopicArn: topicArn,
          Subject: toSubject(`Offcamera: ${subject}`),
          MessageStructure: 'json',
          Message: shortened(toNoticeJson(notice, context), excerpt(body, MAX_TEXT_LENGTH)),
          MessageAttributes: Object.fromEntries(attributes),
        }),
      );
      return `published as ${MessageId}`;
    },
  };
}

/** The last alerts of a digest go where all together are too long; each is in the API. */
function shortened(json: NoticeJson, email: string): string {
  const message = JSON.stringify({ default: JSON.stringify(json), email });
  if (json.type === 'alert' || json.alerts.length === 0 || Buffer.byteLength(message) <= MAX_MESSAGE_BYTES)
    return message;
  return shortened({ ...json, alerts: json.alerts.slice(0, Math.floor(json.alerts.length * 0.8)) }, email);
}

function attributesOf(notice: Notice): Readonly<Record<string, string>> {
  if (notice.kind === 'digest') return { type: 'digest' };
  const { rule, stage, severity, subject } = notice.alert;
  const about =
    subject.kind === 'topic'
      ? { kind: kindOf(subject.topic) ?? 'phrase', topic: subject.topic }
      : { source: subject.source };
  return { type: 'alert', rule, stage, severity, ...about };
}

function toSubject(subject: string): string {
  const ascii = subject.normalize('NFKD').replaceAll(/[^\x20-\x7e\s]/g, '');
  return ascii.replaceAll(/\s+/g, ' ').slice(0, MAX_SUBJECT_LENGTH);
}
