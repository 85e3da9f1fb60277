import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which rooms a room may import from, besides itself. Keys are folders (or single files) under the repository's root. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'lambdas/domain': [],
  'lambdas/catalog': ['lambdas/domain'],
  'lambdas/config': ['lambdas/errors'],
  'lambdas/errors': [],
  'lambdas/in-parallel': [],
  'lambdas/ports': ['lambdas/domain'],
  'lambdas/app': ['lambdas/domain', 'lambdas/errors', 'lambdas/in-parallel', 'lambdas/ports'],
  'lambdas/adapters': ['lambdas/domain', 'lambdas/errors', 'lambdas/in-parallel', 'lambdas/ports'],
  'lambdas/handlers': [
    'lambdas/adapters',
    'lambdas/app',
    'lambdas/catalog',
    'lambdas/config',
    'lambdas/domain',
    'lambdas/errors',
    'lambdas/ports',
  ],
  lib: ['lambdas/config'],
  local: [
    'lambdas/adapters',
    'lambdas/app',
    'lambdas/catalog',
    'lambdas/config',
    'lambdas/domain',
    'lambdas/errors',
    'lambdas/handlers',
    'lambdas/ports',
  ],
  bin: [
    'lib',
    'local',
    'lambdas/adapters',
    'lambdas/app',
    'lambdas/catalog',
    'lambdas/config',
    'lambdas/domain',
    'lambdas/errors',
    'lambdas/handlers',
    'lambdas/ports',
  ],
};

/** Packages that only some rooms may touch: the domain is arithmetic, the SDK stays in adapters and wiring. */
const MAY_USE_PACKAGE: readonly [pattern: RegExp, rooms: readonly string[]][] = [
  [/^aws-cdk-lib|^constructs/, ['lib', 'bin']],
  [/^@aws-sdk\//, ['lambdas/adapters', 'lambdas/handlers', 'local']],
  [/^natural\b|^afinn/, ['lambdas/adapters']],
  [/^feedsmith|^undici|^entities/, ['lambdas/adapters']],
];

const FILES = ['bin', 'lib', 'lambdas', 'local'].flatMap((top) =>
  readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join(top, path)),
);

function roomOf(path: string): string {
  const [top = '', second = ''] = path.split('/');
  return top === 'lambdas' ? `lambdas/${second.replace(/\.ts$/, '')}` : top;
}

function importsOf(path: string): string[] {
  return [...readFileSync(path, 'utf8').matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, to = '']) => to);
}

/** The files that a file is written against, those that only bring types included. */
function neededBy(path: string): string[] {
  const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\s[^;]*?from '(\.[^']+)';$/gm);
  return [...imports].map(([, to = '']) => join(dirname(path), to));
}

test('no file needs itself, through whichever others', () => {
  const isDone = new Map<string, boolean>();
  const circles: string[][] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (isDone.get(file) === false) circles.push([...way.slice(way.indexOf(file)), file]);
    if (isDone.has(file) || !FILES.includes(file)) return;
    isDone.set(file, false);
    for (const needed of neededBy(file)) visit(needed, [...way, file]);
    isDone.set(file, true);
  };
  for (const file of FILES) visit(file, []);
  expect(circles).toEqual([]);
});

describe.each(FILES)('%s', (file) => {
  const room = roomOf(file);
  const imports = importsOf(file);

  test('imports only from rooms below its own', () => {
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    const reached = imports.filter((to) => to.startsWith('.')).map((to) => join(dirname(file), to));
    expect(reached.filter((to) => !to.endsWith('package.json') && !allowed.includes(roomOf(to)))).toEqual([]);
  });

  test('uses no package that belongs to another room', () => {
    const strangers = imports.filter((name) =>
      MAY_USE_PACKAGE.some(([pattern, rooms]) => pattern.test(name) && !rooms.includes(room)),
    );
    expect(strangers).toEqual([]);
  });

  test('leaves clock, randomness and environment to the front', () => {
    if (['bin', 'local', 'lib', 'lambdas/handlers'].includes(room)) return;
    const source = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(source.match(/Date\.now\(\)|new Date\(\)|Math\.random\(\)|process\.env|randomUUID\(\)/g) ?? []).toEqual([]);
  });
});

test('a test that replaces modules has a process to itself', () => {
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.test.ts'));
  const replacing = tests.filter((path) =>
    /\bvi\s*\.(?:mock|doMock)\(/.test(readFileSync(join('tests', path), 'utf8')),
  );
  // A process that has loaded a module already would go on with that one.
  expect(replacing.filter((path) => !path.endsWith('.alone.test.ts'))).toEqual([]);
});
