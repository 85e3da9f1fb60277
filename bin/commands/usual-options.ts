import { MOST_RETENTION_DAYS, USUAL_RETENTION_DAYS } from '../../lambdas/config/retention.ts';
import { wholeNumber } from './numbers.ts';

/** The folder of a run, where a command names none. */
export const USUAL_DATA_DIR = '.offcamera';

/** What `--retention-days` may say, and what it says when nobody says anything. */
export const RetentionDays = wholeNumber('--retention-days', 1, MOST_RETENTION_DAYS);
export const USUAL_RETENTION = String(USUAL_RETENTION_DAYS);
