import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes long (processes, engines, browsers, all that is labelled), the longest first. All else comes after. */
const SLOW = [
  'tests/bin/',
  'tests/journeys/',
  'tests/invariants/',
  'tests/lib/',
  'tests/lambdas/handlers/http/',
  'tests/eval/',
];

/**
 * Begins with the slow files, so that none is left running alone at the end. Vitest itself goes by how long files took the
 * last time, and on a fresh clone, which has no last time, by their size.
 */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((left, right) => rankOf(left) - rankOf(right));
  }
}

function rankOf({ moduleId, project }: TestSpecification): number {
  // In between, it would end a process that the others share.
  if (project.config.isolate) return -1;
  const rank = SLOW.findIndex((folder) => moduleId.includes(`/${folder}`));
  return rank === -1 ? SLOW.length : rank;
}
