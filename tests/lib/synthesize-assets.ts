import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Template } from 'aws-cdk-lib/assertions';
import * as z from 'zod';
import type { FunctionName } from '../../lambdas/config/topology.ts';
import { FUNCTION_NAMES, readFunction } from './read-template.ts';

export interface CloudAssembly {
  readonly directory: string;
  readonly template: Template;
}

const CDK = resolve('node_modules/aws-cdk/bin/cdk');
const QUIETLY = ['--quiet', '--no-notices', '--no-version-reporting'];
const run = promisify(execFile);

let assembly: Promise<CloudAssembly> | undefined;

/** What `npx cdk synth` makes, code and all, for the settings in cdk.json. Done once in a process; remove it in the end. */
export function synthesizeAssembly(): Promise<CloudAssembly> {
  assembly ??= synthesize();
  return assembly;
}

/** Where each function's bundle (`index.js`, as Lambda would load it) lies. */
export async function synthesizeAssets(): Promise<Readonly<Record<FunctionName, string>>> {
  const { directory, template } = await synthesizeAssembly();
  const paths = FUNCTION_NAMES.map((name) => [
    name,
    join(directory, `asset.${readFunction(template, name).assetHash}`, 'index.js'),
  ]);
  return z.record(z.enum(FUNCTION_NAMES), z.string()).parse(Object.fromEntries(paths));
}

/** For an `afterAll`: a test process is ended without notice, so it could not clean up later. */
export async function removeAssembly(): Promise<void> {
  const { directory } = (await assembly?.catch(() => undefined)) ?? {};
  if (directory !== undefined) rmSync(dirname(directory), { recursive: true, force: true });
  assembly = undefined;
}

/** Runs the CDK CLI with an empty home, without an account, and with a proxy that leads nowhere in place of a network. */
export async function runCdk(
  args: readonly string[],
  home: string,
): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const nowhere = 'http://127.0.0.1:9';
  const path = [resolve('node_modules/.bin'), dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = {
    PATH: path,
    HOME: home,
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  };
  return run(process.execPath, [CDK, ...args, ...QUIETLY], { env });
}

async function synthesize(): Promise<CloudAssembly> {
  const home = mkdtempSync(join(tmpdir(), 'offcamera-synth-'));
  const directory = join(home, 'cdk.out');
  try {
    await runCdk(['synth', '--output', directory], home);
  } catch (failure) {
    rmSync(home, { recursive: true, force: true });
    throw failure;
  }
  const text = readFileSync(join(directory, 'Offcamera-dev.template.json'), 'utf8');
  return { directory, template: Template.fromString(text) };
}
