import * as z from 'zod';

/** What an option says that is a whole number between two bounds. */
export function wholeNumber(option: string, least: number, most: number) {
  const error = `${option} must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d{1,9}$/, error)
    .transform(Number)
    .refine((number) => number >= least && number <= most, error);
}
