import { createDispatchHandler } from './dispatch-handler.ts';

export const handler = createDispatchHandler({ env: process.env });
