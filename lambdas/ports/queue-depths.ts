/** How much is on its way, for the health report. */
export interface QueueDepths {
  read(): Promise<Readonly<Record<'poll' | 'mention' | 'pollDead' | 'mentionDead', QueueDepth>>>;
}

export interface QueueDepth {
  readonly waiting: number;
  readonly inFlight: number;
}
