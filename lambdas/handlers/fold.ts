import { createFoldHandler } from './fold-handler.ts';

export const handler = createFoldHandler({ env: process.env });
