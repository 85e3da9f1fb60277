import type { Expression } from './table.ts';

/** Nothing is there yet. */
export const IS_NEW: Expression = { expression: 'attribute_not_exists(pk)' };

/** What is there is still what was read: nothing, or the item of that revision. */
export function isStill(revision: string | number | undefined): Expression {
  return revision === undefined ? IS_NEW : { expression: 'revision = :before', values: { ':before': revision } };
}
