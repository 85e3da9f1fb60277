import { OffcameraError } from '../../errors.ts';

const IMPORT_FORMATS = ['jsonl', 'csv'] as const;
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

const BY_EXTENSION: Readonly<Record<string, ImportFormat>> = {
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  csv: 'csv',
  tsv: 'csv',
};

/** What a file's name says, with or without `.gz`. Undefined where it says nothing. */
export function formatOfName(name: string): ImportFormat | undefined {
  const extension = /\.([a-z]+)(?:\.gz)?$/i.exec(name)?.[1];
  return BY_EXTENSION[extension?.toLowerCase() ?? ''];
}

/** What the first line says that is not blank: objects begin with a brace, and the name of a CSV column does not. */
export function formatOfLine(firstLine: string, name: string): ImportFormat {
  const [first] = firstLine.trimStart();
  if (first === '[') {
    throw new OffcameraError(
      'BAD_INPUT',
      `${name} is one JSON array. JSON lines have one object a line: convert it with: jq -c '.[]' FILE`,
    );
  }
  return first === '{' ? 'jsonl' : 'csv';
}
