import { createNotifyHandler } from './notify-handler.ts';

export const handler = createNotifyHandler({ env: process.env });
