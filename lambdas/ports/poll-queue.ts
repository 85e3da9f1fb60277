import type { PollJob } from '../domain/source.ts';

export interface PollQueue {
  send(job: PollJob): Promise<void>;
}
