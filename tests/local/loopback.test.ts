import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runOffcamera, sourcesFile, temporaryFolder } from '../journeys/run-offcamera.ts';

const LISTENING = '0A';
/** 127.0.0.1 as the kernel writes it. */
const LOOPBACK = '0100007F';

test.skipIf(!existsSync('/proc/net/tcp'))('nothing of a run can be reached from the network', async () => {
  const sources = sourcesFile({ nobody: 'http://127.0.0.1:9/feed.xml' });
  const run = runOffcamera(['start', '--port', '0', '--data-dir', temporaryFolder(), '--sources', sources]);
  await run.address();

  const addresses = listeningAddresses(run.pid);

  // The API, the table engine and the queue engine.
  expect(addresses).toEqual([LOOPBACK, LOOPBACK, LOOPBACK]);
});

function listeningAddresses(pid: number): string[] {
  const own = new Set(readdirSync(`/proc/${pid}/fd`).map((fd) => inodeOf(`/proc/${pid}/fd/${fd}`)));
  return ['tcp', 'tcp6']
    .flatMap((table) => readFileSync(`/proc/${pid}/net/${table}`, 'utf8').trim().split('\n').slice(1))
    .map((row) => row.trim().split(/\s+/))
    .filter(([, , , state, , , , , , inode]) => state === LISTENING && own.has(inode))
    .map(([, address = '']) => address.split(':')[0] ?? '');
}

function inodeOf(fd: string): string | undefined {
  try {
    return /^socket:\[(\d+)\]$/.exec(readlinkSync(fd))?.[1];
  } catch {
    return undefined;
  }
}
