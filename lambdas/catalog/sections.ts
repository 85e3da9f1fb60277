/** How the bytes of a section are read, how far behind the JSON it starts, and how many bytes it has. */
type Section = readonly [kind: keyof typeof READERS, at: number, length: number];

/** Stands in the JSON for a section. */
interface Mark {
  readonly $section: Section;
}

/** Shorter texts and lists are not worth a section. */
const MIN_LENGTH = 500;

/** The size of the largest numbers: a view of them has to begin at a multiple of it. */
const ALIGNMENT = 8;

const READERS = {
  bytes: ({ buffer, byteOffset, length }: Buffer) => new Uint8Array(buffer, byteOffset, length),
  shorts: ({ buffer, byteOffset, length }: Buffer) => new Uint16Array(buffer, byteOffset, length / 2),
  ascending: ({ buffer, byteOffset, length }: Buffer) => sumsOf(new Uint16Array(buffer, byteOffset, length / 2)),
  integers: ({ buffer, byteOffset, length }: Buffer) => new Int32Array(buffer, byteOffset, length / 4),
  numbers: ({ buffer, byteOffset, length }: Buffer) => Array.from(new Float64Array(buffer, byteOffset, length / 8)),
  text: (bytes: Buffer) => bytes.toString('latin1'),
  wideText: (bytes: Buffer) => bytes.toString('utf16le'),
  lines: (bytes: Buffer) => bytes.toString('latin1').split('\n'),
  wideLines: (bytes: Buffer) => bytes.toString('utf16le').split('\n'),
};

/**
 * An object as a line of JSON, and behind that in sections what JSON is slow to read: numbers as they lie in memory, lists
 * of words, long texts. Sections are for members of objects, at any depth; what else lies in a list stays JSON.
 */
export function packSections(value: object): Uint8Array {
  const sections: Buffer[] = [];
  let end = 0;
  const json = JSON.stringify(pack(value));
  const line = `${json}${' '.repeat(paddingOf(Buffer.byteLength(json) + 1))}\n`;
  return Buffer.concat([Buffer.from(line), ...sections]);

  function pack(member: unknown): unknown {
    const section = toSection(member);
    if (section === undefined) return isPlain(member) ? mapMembers(member, pack) : member;
    const [kind, bytes] = section;
    const mark: Mark = { $section: [kind, end, bytes.length] };
    const padding = Buffer.alloc(paddingOf(bytes.length));
    sections.push(bytes, padding);
    end += bytes.length + padding.length;
    return mark;
  }
}

/** What was packed. Its numbers are views of `packed`, which nobody may change any more. */
export function unpackSections(packed: Uint8Array): unknown {
  const { buffer, byteOffset, length } = packed.byteOffset % ALIGNMENT === 0 ? packed : new Uint8Array(packed);
  const bytes = Buffer.from(buffer, byteOffset, length);
  const start = bytes.indexOf('\n') + 1;
  return unpack(JSON.parse(bytes.toString('utf8', 0, start)));

  function unpack(member: unknown): unknown {
    if (!isPlain(member)) return member;
    if (!isMark(member)) return mapMembers(member, unpack);
    const [kind, at, size] = member.$section;
    return READERS[kind](bytes.subarray(start + at, start + at + size));
  }
}

function toSection(member: unknown): readonly [kind: keyof typeof READERS, bytes: Buffer] | undefined {
  if (member instanceof Uint8Array) return ['bytes', bytesOf(member)];
  if (member instanceof Uint16Array) return ['shorts', bytesOf(member)];
  if (member instanceof Int32Array) {
    const steps = stepsOf(member);
    return steps === undefined ? ['integers', bytesOf(member)] : ['ascending', bytesOf(steps)];
  }
  if (typeof member === 'string' && member.length >= MIN_LENGTH) {
    return isNarrow(member) ? ['text', Buffer.from(member, 'latin1')] : ['wideText', Buffer.from(member, 'utf16le')];
  }
  if (!Array.isArray(member) || member.length < MIN_LENGTH) return undefined;
  if (member.every((item) => typeof item === 'number')) return ['numbers', bytesOf(Float64Array.from(member))];
  if (!member.every((item) => typeof item === 'string' && !item.includes('\n'))) return undefined;
  const lines = member.join('\n');
  return isNarrow(lines) ? ['lines', Buffer.from(lines, 'latin1')] : ['wideLines', Buffer.from(lines, 'utf16le')];
}

/**
 * Numbers that only rise are places of other things, and their steps are small: half as long, and a fifth when deflated.
 * Undefined for others.
 */
function stepsOf(numbers: Int32Array): Uint16Array | undefined {
  const steps = new Uint16Array(numbers.length);
  let before = 0;
  for (const [at, number] of numbers.entries()) {
    const step = number - before;
    if (step < 0 || step > 0xffff) return undefined;
    steps[at] = step;
    before = number;
  }
  return steps;
}

function sumsOf(steps: Uint16Array): Int32Array {
  const sums = new Int32Array(steps.length);
  let sum = 0;
  for (let at = 0; at < steps.length; at += 1) {
    sum += steps[at] ?? 0;
    sums[at] = sum;
  }
  return sums;
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** Whether a byte a letter is enough. */
function isNarrow(text: string): boolean {
  return !/[^\0-\xff]/.test(text);
}

function paddingOf(length: number): number {
  return (ALIGNMENT - (length % ALIGNMENT)) % ALIGNMENT;
}

function isPlain(member: unknown): member is Readonly<Record<string, unknown>> {
  return typeof member === 'object' && member !== null && !Array.isArray(member);
}

function isMark(member: Readonly<Record<string, unknown>>): member is Readonly<Record<string, unknown>> & Mark {
  return '$section' in member;
}

function mapMembers(members: Readonly<Record<string, unknown>>, map: (member: unknown) => unknown) {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, map(member)]));
}
