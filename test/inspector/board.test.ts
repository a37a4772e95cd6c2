import { expect, test } from 'vitest';
import type { JobCounts } from '../../src/inspector/protocol.ts';
import { visit } from '../helpers/inspector-client.ts';
import { placeholderHome, request } from '../helpers/placeholder-engine.ts';

test('the board counts all jobs, also if much has happened since the newest one was submitted', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const submitted = await Promise.all(Array.from({ length: 20 }, () => engine.submit(request)));
  await Promise.all(submitted.map(({ jobId }) => engine.result(jobId)));
  const page = await visit((await home.inspect(engine)).link());
  const waiting: Partial<JobCounts>[] = [];

  for await (const { event, data } of page.follow('board')) {
    if (event === 'counts') waiting.push(data as JobCounts);
    if (waiting.at(-1)?.isExact === true || event === 'skipped') break;
  }

  expect(waiting).toEqual([{ byStatus: { done: 20 }, total: 20, isExact: true }]);
});
