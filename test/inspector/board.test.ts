import { expect, test } from 'vitest';
import type { JobCounts } from '../../src/contracts/job/job-groups.ts';
import { type JobEngine, JobError } from '../../src/index.ts';
import { visit } from '../helpers/pages/inspector-client.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

test('the board counts the jobs of each group, and again as they change', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const submitted = await Promise.all(Array.from({ length: 20 }, () => engine.submit(request)));
  await Promise.all(submitted.map(({ jobId }) => engine.result(jobId)));
  const page = await visit((await home.inspect(engine)).link());
  const seen: JobCounts[] = [];

  for await (const { event, data } of page.follow('board')) {
    if (event !== 'counts') continue;
    seen.push(data as JobCounts);
    if (seen.length === 1) await engine.submit({ ...request, approval: true });
    if (seen.at(-1)?.needsYou === 1) break;
  }

  const none = { running: 0, needsYou: 0, failed: 0, done: 20, cancelled: 0 };
  expect([seen[0], seen.at(-1)]).toEqual([none, { ...none, needsYou: 1 }]);
});

test('the board goes on after the store has failed, and says that changes were skipped', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  let isDown = true;
  const failing: JobEngine = {
    ...engine,
    async *watch(options) {
      if (isDown) {
        isDown = false;
        throw new JobError('STORE_UNREACHABLE', 'The database restarts.');
      }
      yield* engine.watch(options);
    },
  };
  const page = await visit((await home.inspect(failing)).link());
  const seen: string[] = [];

  for await (const { event } of page.follow('board')) {
    seen.push(event);
    if (event === 'skipped') await engine.submit(request);
    if (event === 'jobs') break;
  }

  expect(seen).toContain('skipped');
});
