import { OffcameraError } from '../lambdas/errors.ts';

/** One value that is read and replaced as a whole. `replace`: false when somebody else has changed it since it was read. */
export interface Kept<Before, After> {
  read(): Promise<Before>;
  replace(after: After, before: Before): Promise<boolean>;
}

/** So often, should others change it at the same moment. */
const ATTEMPTS = 5;

/** Changes it; `change` may throw to leave it alone, and is asked again when others were faster. `name`: for people. */
export async function changeKept<Before, After>(
  kept: Kept<Before, After>,
  name: string,
  change: (before: Before) => After,
): Promise<{ readonly before: Before; readonly after: After }> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const before = await kept.read();
    const after = change(before);
    if (await kept.replace(after, before)) return { before, after };
  }
  throw new OffcameraError('STORE_FAILED', `Others are changing ${name} all the time. Try again.`);
}
