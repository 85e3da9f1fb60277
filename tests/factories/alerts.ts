import type { Alert } from '../../lambdas/domain/alerting/alert.ts';
import { describeSourceSilence } from '../../lambdas/domain/alerting/source-silence.ts';
import type { TopicId } from '../../lambdas/domain/topic.ts';
import { anAlertWith } from './alerts-of-every-kind.ts';
import { NOON } from './mentions.ts';

/** The smallest alert of a spike. */
export function anAlert({ topic = 'work:the-shining', ...changes }: Partial<Alert> & { topic?: TopicId } = {}): Alert {
  return anAlertWith({ subject: { kind: 'topic', topic }, startedAt: NOON, ...changes });
}

export function aSilence({ source = 'variety', startedAt = NOON } = {}): Alert {
  return describeSourceSilence({
    id: source,
    title: 'Variety',
    since: startedAt,
    rate: { items: 80.26, days: 1, at: startedAt },
    failure: undefined,
    now: startedAt + 48 * 3_600_000,
  });
}
