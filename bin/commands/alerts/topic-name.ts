import { isFollower } from '../../../lambdas/domain/alerting/alertable.ts';
import { isTopicId, TOPIC_KINDS, type TopicId } from '../../../lambdas/domain/topic.ts';
import { OffcameraError } from '../../../lambdas/errors.ts';

/** The topic that a word of the call names, of those that raise alerts. */
export function readTopicId(word: string): TopicId {
  const id = word.toWellFormed();
  if (isTopicId(id) && !isFollower(id)) return id;
  if (isTopicId(id))
    throw new OffcameraError(
      'BAD_INPUT',
      `Nothing is told of ${id}: phrases and stories are named in the alerts of what they are about.`,
    );
  throw new OffcameraError(
    'BAD_INPUT',
    `"${word}" is no topic id. It looks like work:the-shining; kinds are ${TOPIC_KINDS.join(', ')}. The page and /v1/trends show ids.`,
  );
}

/** When a change is felt: the same words after each. */
export function heedsFromNowOn(isAtWork: boolean): string {
  return isAtWork ? 'It is heeded within a minute.\n' : 'It is heeded at the next start.\n';
}
