import type { TopicId } from '../../domain/topic.ts';
import type {
  AlertStore,
  Clock,
  DerivedStore,
  DirtyMarks,
  EpisodeStore,
  FoldControl,
  Log,
  MentionStore,
  QueueDepths,
  SourceStore,
  StoryStore,
} from '../../ports.ts';

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
