import type { TopicId } from '../../domain/topic.ts';
import type { AlertStore } from '../../ports/alert-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { DerivedStore } from '../../ports/derived-store.ts';
import type { DirtyMarks } from '../../ports/dirty-marks.ts';
import type { EpisodeStore } from '../../ports/episode-store.ts';
import type { FoldControl } from '../../ports/fold-control.ts';
import type { Log } from '../../ports/log.ts';
import type { MentionStore } from '../../ports/mention-store.ts';
import type { QueueDepths } from '../../ports/queue-depths.ts';
import type { SourceStore } from '../../ports/source-store.ts';
import type { StoryStore } from '../../ports/story-store.ts';

/** What the endpoints read from. They only read. */
export interface ApiDeps {
  readonly derived: Pick<DerivedStore, 'readLeaderboard' | 'readSeries' | 'readSummaries'>;
  readonly mentions: Pick<MentionStore, 'list'>;
  readonly stories: Pick<StoryStore, 'read'>;
  readonly alerts: Pick<AlertStore, 'list'>;
  readonly sources: Pick<SourceStore, 'list'>;
  readonly dirty: DirtyMarks;
  readonly control: FoldControl;
  readonly queues: QueueDepths;
  /** A topic's name for people, where the topic alone says it. */
  readonly labelOf: (topic: TopicId) => string;
  readonly isInCatalog: (topic: TopicId) => boolean;
  /** Awaited before every answer, where names can change. */
  readonly refreshNames?: () => Promise<void>;
  /** What is going on. */
  readonly episodes: Pick<EpisodeStore, 'read'>;
  readonly clock: Clock;
  readonly log: Log;
}
