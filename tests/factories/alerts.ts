import type { Alert } from '../../lambdas/domain/alerting/alert.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { anAlertWith } from './alerts-of-every-kind.ts';
import { NOON } from './mentions.ts';

/** The smallest alert of a spike. */
export function anAlert({ topic = 'work:the-shining', ...changes }: Partial<Alert> & { topic?: TopicId } = {}): Alert {
  return anAlertWith({ subject: { kind: 'topic', topic }, startedAt: NOON, ...changes });
}
