import type { SQSEvent } from 'aws-lambda';
import type { ScheduleName } from '../../lambdas/config/topology.ts';
import { createDispatchHandler } from '../../lambdas/handlers/dispatch-handler.ts';
import { createFoldHandler } from '../../lambdas/handlers/fold-handler.ts';
import { createNotifyHandler } from '../../lambdas/handlers/notify-handler.ts';
import { createPollHandler } from '../../lambdas/handlers/poll-handler.ts';
import { createTagHandler } from '../../lambdas/handlers/tag-handler.ts';
import type { Surroundings } from '../../lambdas/handlers/wiring/basics.ts';
import { createEventSource, type SqsHandler } from './event-source.ts';
import type { Machine } from './machine.ts';
import { type Schedule, startSchedule } from './schedule.ts';

/** How often schedules come round here: the cloud's minute is too coarse for somebody who sits and watches. */
export const LOCAL_SCHEDULES_MS = { dispatch: 500, fold: 500, notify: 1_000 } as const satisfies Record<
  ScheduleName,
  number
>;

const SCHEDULE_NAMES: readonly ScheduleName[] = ['dispatch', 'fold', 'notify'];

export interface Stages {
  readonly dispatch: ReturnType<typeof createDispatchHandler>;
  readonly fold: ReturnType<typeof createFoldHandler>;
  readonly notify: ReturnType<typeof createNotifyHandler>;
  stop(): Promise<void>;
}

export interface StageOptions {
  /** False: nothing is dispatched but by calling `dispatch`. */
  readonly isDispatching: boolean;
  /** Stands between queue and handler; tests deliver messages twice with it. */
  readonly wrap?: (handler: SqsHandler) => SqsHandler;
}

/** Runs the handlers of the cloud on this machine's queues and clock. */
export function startStages(
  machine: Machine,
  surroundings: Surroundings & { readonly log: NonNullable<Surroundings['log']> },
  options: StageOptions,
): Stages {
  const { log } = surroundings;
  const { wrap = (handler) => handler } = options;
  const dispatch = createDispatchHandler(surroundings);
  const fold = createFoldHandler(surroundings);
  const notify = createNotifyHandler(surroundings);
  const poll = createPollHandler(surroundings);
  // Where no earlier start left the catalog compiled it takes most of a second: with the first mention, so that nobody
  // waits for it who only wants to look.
  let tag: ReturnType<typeof createTagHandler> | undefined;

  const eventSources = [
    createEventSource(
      'poll',
      machine.queues.poll,
      wrap((event: SQSEvent) => poll(event)),
      machine.sqs,
      log,
    ),
    createEventSource(
      'mention',
      machine.queues.mention,
      wrap((event: SQSEvent) => {
        tag ??= createTagHandler(surroundings);
        return tag(event);
      }),
      machine.sqs,
      log,
    ),
  ];
  for (const eventSource of eventSources) eventSource.start();
  const runs: Record<ScheduleName, () => Promise<unknown>> = {
    dispatch: () => dispatch(),
    fold: () => fold(),
    notify: () => notify(),
  };
  const schedules: Schedule[] = SCHEDULE_NAMES.filter((name) => name !== 'dispatch' || options.isDispatching).map(
    (name) => startSchedule(name, LOCAL_SCHEDULES_MS[name], runs[name], log),
  );

  return {
    dispatch,
    fold,
    notify,
    async stop() {
      // From the front to the back, so that nothing new comes while the rest finishes what it has in hand.
      await Promise.all(schedules.map((schedule) => schedule.stop()));
      await Promise.all(eventSources.map((eventSource) => eventSource.stop()));
    },
  };
}
