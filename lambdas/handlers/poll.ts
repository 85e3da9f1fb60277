import { createPollHandler } from './poll-handler.ts';

export const handler = createPollHandler({ env: process.env });
