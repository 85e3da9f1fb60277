import { createImportHandler } from './import-handler.ts';

export const handler = createImportHandler({ env: process.env });
