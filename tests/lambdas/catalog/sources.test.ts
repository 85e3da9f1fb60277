import { describe, expect, test } from 'vitest';
import { parseSourceDefinitions } from '../../../lambdas/adapters/feeds/registry.ts';
import { DEFAULT_SOURCES, type SourceGroup } from '../../../lambdas/catalog/sources.ts';
import { canonicalUrl } from '../../../lambdas/domain/canonical-url.ts';

const GROUPS: readonly SourceGroup[] = ['trade', 'fan', 'craft', 'press'];

describe('the default sources', () => {
  test('are a list as a team would write it', () => {
    expect(parseSourceDefinitions(DEFAULT_SOURCES)).toHaveLength(DEFAULT_SOURCES.length);
  });

  test('are enough to see trends in, of every group', () => {
    expect(DEFAULT_SOURCES.length).toBeGreaterThanOrEqual(24);
    for (const group of GROUPS)
      expect(DEFAULT_SOURCES.filter((source) => source.group === group).length).toBeGreaterThanOrEqual(3);
  });

  test('name no feed twice', () => {
    const addresses = DEFAULT_SOURCES.map(({ params }) => canonicalUrl(params.url));
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test.each(DEFAULT_SOURCES)(
    '$id is asked over https, politely, for a reason',
    ({ params, pollEverySeconds = 900, title, group, why }) => {
      expect(params.url).toMatch(/^https:\/\//);
      expect(pollEverySeconds).toBeGreaterThanOrEqual(900);
      expect(pollEverySeconds).toBeLessThanOrEqual(3600);
      expect(GROUPS).toContain(group);
      expect(title.length).toBeGreaterThan(2);
      expect(why.length).toBeGreaterThan(20);
    },
  );
});
