import type { TeamTopic } from '../../lambdas/domain/tagging/team-topic.ts';

/** A topic of a team's own, of which a test says only what matters to it. */
export function aTopic(changes: Partial<TeamTopic> = {}): TeamTopic {
  return {
    ...{ id: 'work:harlow-street', kind: 'work', label: 'Harlow Street' },
    ...{ any: [], all: [], none: [], reveals: false },
    ...changes,
  };
}
