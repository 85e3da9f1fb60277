import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { LOG_EVENTS } from '../../../lambdas/config/log-events.ts';

test('no alarm watches for a word that nobody writes', () => {
  const files = ['lambdas/app', 'lambdas/handlers'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const code = files.filter((name) => name.endsWith('.ts')).map((name) => readFileSync(name, 'utf8'));
  for (const [name, event] of Object.entries(LOG_EVENTS)) {
    const isWritten = code.some((text) => text.includes(`log.error('${event}'`) || text.includes(`LOG_EVENTS.${name}`));
    expect(isWritten, event).toBe(true);
  }
});
