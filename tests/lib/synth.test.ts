import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runCdk } from './synthesize-assets.ts';

const home = mkdtempSync(join(tmpdir(), 'offcamera-home-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

// What a synthesis makes of right settings is in `bundles.test.ts`, which does one.
test('cdk synth says everything that is wrong with the settings, and shows no stack trace', {
  timeout: 120_000,
}, async () => {
  const wrong = ['stage=Prod', 'retentionDays=soon', 'logRetentionDays=8', 'alertEmial=team@studio.example'];
  const context = wrong.flatMap((setting) => ['-c', setting]);
  const failure = await runCdk(['synth', '--output', join(home, 'cdk.out'), ...context], home).catch(
    (thrown) => thrown,
  );

  expect(failure).toMatchObject({ code: 1 });
  for (const setting of wrong) expect(failure.stderr).toContain(`  - ${setting.split('=')[0]}: `);
  expect(failure.stderr).not.toMatch(/^\s+at /m);
});
