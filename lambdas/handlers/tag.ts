import { createTagHandler } from './tag-handler.ts';

export const handler = createTagHandler({ env: process.env });
