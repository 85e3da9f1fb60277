import { execFile } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FunctionName } from '../../lambdas/config/topology.ts';
import { plausibleEnvironment } from './plausible-environment.ts';
import { FUNCTION_NAMES, readFunction } from './read-template.ts';
import { type CloudAssembly, removeAssembly, synthesizeAssembly, synthesizeAssets } from './synthesize-assets.ts';

const MAX_BYTES = 1.5e6;
const START = `
  const { handler } = await import(process.argv[1]);
  process.stdout.write(process.versions.node + ' ' + typeof handler);
`;

let assembly: CloudAssembly;
let bundles: Readonly<Record<FunctionName, string>>;
beforeAll(async () => {
  assembly = await synthesizeAssembly();
  bundles = await synthesizeAssets();
}, 120_000);
afterAll(removeAssembly);

test('the assembly passes the rules of CloudFormation and is bound to no account and no region', () => {
  // The synthesis itself fails where CloudFormation would; here is what it only mentions.
  const manifest = readFileSync(join(assembly.directory, 'manifest.json'), 'utf8');
  expect(manifest).toContain('aws://unknown-account/unknown-region');
  expect(manifest).not.toMatch(/"type": "aws:cdk:(error|warning)"/);
});

describe.each(FUNCTION_NAMES)('the bundle of %s', (name) => {
  test('starts under the Node version of its runtime, with the environment that the stack gives it and no package around', async () => {
    const env = plausibleEnvironment(readFunction(assembly.template, name).environment);
    const args = ['--input-type=module', '--eval', START, pathToFileURL(bundles[name]).href];
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env, cwd: assembly.directory });
    expect(stdout).toMatch(/^24\.\d+\.\d+ function$/);
    expect(stderr).toBe('');
  });

  test('stays small', () => {
    expect(statSync(bundles[name]).size).toBeLessThan(MAX_BYTES);
  });

  test('brings a source map', () => {
    expect(statSync(`${bundles[name]}.map`).size).toBeGreaterThan(0);
  });
});
