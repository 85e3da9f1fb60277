import { SingleBar } from 'cli-progress';
import type { Clock } from '../../lambdas/ports/clock.ts';

/** Shows a person how far one file is. Nothing of it belongs to the result. */
export interface ImportProgress {
  /** Bytes read of the file, and what they have brought. */
  show(readBytes: number, queued: number): void;
  /** A line that stays. */
  tell(line: string): void;
  end(): void;
}

export interface ProgressOptions {
  readonly file: string;
  /** Undefined for a pipe. */
  readonly totalBytes: number | undefined;
  readonly clock: Clock;
  readonly stream: TerminalStream;
}

/** Where a person (or a log) reads along, as far as we need to know. */
export type TerminalStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** A log is told as often as this. */
const LINE_EVERY_MS = 10_000;

/** A bar on a terminal; now and then a line where the output goes to a log, and where nobody knows how much is to come. */
export function createImportProgress(options: ProgressOptions): ImportProgress {
  const { stream, totalBytes } = options;
  return stream.isTTY && totalBytes !== undefined && totalBytes > 0 ? bar(options, totalBytes) : lines(options);
}

function bar({ file, clock, stream }: ProgressOptions, totalBytes: number): ImportProgress {
  const single = new SingleBar({
    format: `${file} [{bar}] {percentage}% | {queued} mentions | {rate}/s | {eta_formatted} left`,
    stream,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
    etaBuffer: 50,
  });
  const startedAt = clock.now();
  let shown = { readBytes: 0, queued: 0 };
  const payload = () => ({ queued: shown.queued, rate: perSecond(shown.queued, startedAt, clock) });
  single.start(totalBytes, 0, payload());
  return {
    show(readBytes, queued) {
      shown = { readBytes, queued };
      single.update(readBytes, payload());
    },
    tell(line) {
      // The bar remembers its place on the terminal, where the line now goes.
      single.stop();
      stream.write(`${line}\n`);
      single.start(totalBytes, shown.readBytes, payload());
    },
    end: () => single.stop(),
  };
}

function lines({ file, totalBytes, clock, stream }: ProgressOptions): ImportProgress {
  const startedAt = clock.now();
  let toldAt = startedAt;
  const tell = (line: string) => void stream.write(`${line}\n`);
  return {
    show(readBytes, queued) {
      const now = clock.now();
      if (now - toldAt < LINE_EVERY_MS) return;
      toldAt = now;
      const howFar = totalBytes === undefined || totalBytes === 0 ? undefined : readBytes / totalBytes;
      const percent = howFar === undefined ? '' : ` ${Math.floor(howFar * 100)} % read,`;
      const secondsLeft = howFar ? Math.ceil(((now - startedAt) / 1000) * (1 / howFar - 1)) : undefined;
      const left = secondsLeft === undefined ? '' : `, about ${secondsLeft} s left`;
      tell(`${file}:${percent} ${queued} mentions, ${perSecond(queued, startedAt, clock)} a second${left}`);
    },
    tell,
    end: () => undefined,
  };
}

function perSecond(count: number, since: number, clock: Clock): number {
  return Math.round((count * 1000) / Math.max(1, clock.now() - since));
}
