import type * as z from 'zod';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/**
 * What is wrong with what a person wrote, in words for that person; give it to `safeParse`. Where a schema has words of its
 * own, those come first; undefined leaves it to zod.
 */
export const plainWords: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing';
      return `must be ${KINDS[issue.expected] ?? issue.expected}`;
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return 'must not be empty';
      return `must ${amount(issue.origin, issue.minimum)} or more`;
    case 'too_big':
      return `must ${amount(issue.origin, issue.maximum)} or less`;
    case 'invalid_format':
      return issue.format === 'url' ? 'must be an address that begins with http:// or https://' : undefined;
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of: ' : ''}${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return `has no setting ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}; check the spelling`;
    default:
      return undefined;
  }
};

function amount(origin: string, limit: number | bigint): string {
  if (origin === 'string') return `have ${limit} characters`;
  return origin === 'array' || origin === 'set' ? `have ${limit} entries` : `be ${limit}`;
}
