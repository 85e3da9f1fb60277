import { expect, test } from 'vitest';
import { withTable } from '../../local/machine/open-table.ts';
import { openTopics } from '../../local/topics/store.ts';
import { runOffcamera, temporaryFolder } from '../journeys/run-offcamera.ts';

test('topics are imported, and tried on texts before anything is counted', async () => {
  const dataDir = temporaryFolder();
  const topics = (words: readonly string[], stdin: string) =>
    runOffcamera(['topics', ...words, '--data-dir', dataDir], { stdin }).finished;
  const harlow = {
    ...{ id: 'work:harlow-street', label: 'Harlow Street' },
    ...{ any: ['Harlow Street', '@harlowstreet'], none: ['street market'] },
  };

  const imported = await topics(['import', '-'], JSON.stringify([harlow]));
  expect(imported).toMatchObject({ code: 0, stderr: '' });
  expect(imported.stdout).toMatch(/^1 topics added, 0 changed, 0 removed, 0 as they were\.\n.*offcamera retag/);
  const kept = await withTable({ dataDir, mayMake: false }, ({ table }) => openTopics(table).read());
  expect(kept.topics).toMatchObject([harlow]);

  const texts = ['He improvised that line in HARLOW STREET', 'Harlow Street market', '{"text":"hi @harlowstreet"}'];
  const tried = await topics(['test', '--explain'], texts.join('\n'));
  expect(tried).toMatchObject({ code: 0, stderr: '' });
  expect(tried.stdout).toBe(`\
He improvised that line in HARLOW STREET
  matches Harlow Street (work:harlow-street): any "Harlow Street" (HARLOW STREET)
Harlow Street market
  matches no topic
  not Harlow Street (work:harlow-street): kept away by none "street market" (Street market)
hi @harlowstreet
  matches Harlow Street (work:harlow-street): any "@harlowstreet"
    but is not counted: it is no revelation (other). --reveals would count it

3 texts tried.
Harlow Street (work:harlow-street): 2 match, 1 would be counted
`);
});
