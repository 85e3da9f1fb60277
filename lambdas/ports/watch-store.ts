import type { DetectorState } from '../domain/detection/detector.ts';
import type { TopicId } from '../domain/topic.ts';

/** What the detector remembers of each topic. Only a saving: it can be made again from the topic's series. */
export interface WatchStore {
  read(topic: TopicId): Promise<Watch | undefined>;
  write(topic: TopicId, watch: Watch): Promise<void>;
}

export interface Watch {
  /** Every bucket that began before this has been learned. */
  readonly asOf: number;
  /** The first bucket that was. */
  readonly since: number;
  readonly state: DetectorState;
}
