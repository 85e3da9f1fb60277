import { createApiHandler } from './api-handler.ts';

export const handler = createApiHandler({ env: process.env });
