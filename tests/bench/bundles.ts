import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { plausibleEnvironment } from '../lib/plausible-environment.ts';
import { FUNCTION_NAMES, readFunction } from '../lib/read-template.ts';
import { removeAssembly, synthesizeAssembly, synthesizeAssets } from '../lib/synthesize-assets.ts';

/** How large each handler's bundle is and how long a fresh Node takes to import it: `node tests/bench/bundles.ts`. */

const ROUNDS = 10;
const TIME_IMPORT = `
  const startedAt = performance.now();
  await import(process.argv[1]);
  process.stdout.write(String(performance.now() - startedAt));
`;

interface Subject {
  readonly label: string;
  readonly specifier: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly code?: Buffer;
}

try {
  const { template } = await synthesizeAssembly();
  const paths = await synthesizeAssets();
  const handlers = FUNCTION_NAMES.map((name): Subject => {
    const environment = plausibleEnvironment(readFunction(template, name).environment);
    return { label: name, specifier: pathToFileURL(paths[name]).href, environment, code: readFileSync(paths[name]) };
  });
  const peer: Subject = {
    label: 'peer: `@aws-sdk/client-dynamodb` alone, unbundled',
    specifier: '@aws-sdk/client-dynamodb',
    environment: {},
  };
  process.stdout.write(toTable(measure([...handlers, peer])));
} finally {
  await removeAssembly();
}

/** Round by round instead of subject by subject, so that a busy moment of the machine falls on all of them. */
function measure(subjects: readonly Subject[]): ReadonlyMap<Subject, readonly number[]> {
  const times = new Map(subjects.map((subject): [Subject, number[]] => [subject, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [{ specifier, environment }, measured] of times) {
      const args = ['--input-type=module', '--eval', TIME_IMPORT, specifier];
      measured.push(Number(execFileSync(process.execPath, args, { env: environment, encoding: 'utf8' })));
    }
  }
  return times;
}

function toTable(times: ReadonlyMap<Subject, readonly number[]>): string {
  const rows = [...times].map(([{ label, code }, measured]) => {
    const sizes = code === undefined ? ['-', '-'] : [inKilobytes(code), inKilobytes(gzipSync(code))];
    return [label, ...sizes, median(measured).toFixed(0), Math.min(...measured).toFixed(0)];
  });
  const header = ['bundle', 'minified, KB', 'gzip, KB', `import, ms (median of ${ROUNDS})`, 'fastest, ms'];
  const lines = [header, ['---', '--:', '--:', '--:', '--:'], ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return `Node ${process.versions.node}, ${process.platform} ${process.arch}\n\n${lines.join('\n')}\n`;
}

function inKilobytes(bytes: Buffer): string {
  return (bytes.length / 1000).toFixed(0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
