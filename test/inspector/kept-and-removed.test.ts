import { once } from 'node:events';
import { expect, test } from 'vitest';
import type { JobEngine, WatchOptions } from '../../src/index.ts';
import { withFirstPage } from '../../src/inspector/page/jobs/job-list.ts';
import type { JobCounts } from '../../src/contracts/job/job-groups.ts';
import { totalOf } from '../../src/inspector/page/jobs/filter/total-of.ts';
import type { JobPage, JobSummary } from '../../src/inspector/protocol.ts';
import { visit } from '../helpers/pages/inspector-client.ts';
import { placeholderHome, request } from '../helpers/jobs/placeholder-engine.ts';

test('a page pins a job, and lists it as pinned', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  const page = await visit((await home.inspect(engine)).link());
  const listed = async () => (JSON.parse((await page.get('jobs')).body) as JobPage).jobs;

  expect((await page.post(`jobs/${jobId}/pin`, { pinned: true })).status).toBe(200);
  expect(await engine.get(jobId)).toMatchObject({ pinned: true });
  expect(await listed()).toMatchObject([{ jobId, pinned: true }]);
  expect((await page.post(`jobs/${jobId}/pin`, { pinned: 'yes' })).status).toBe(400);
  await page.post(`jobs/${jobId}/pin`, { pinned: false });
  expect((await listed())[0]).not.toHaveProperty('pinned');
  expect((await page.post('jobs/job-none/pin', { pinned: true })).status).toBe(404);
});

test('what retention removed of a job is gone, and no failure of the server', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  const job = { ...(await engine.result(jobId)), pruned: ['log' as const] };
  const page = await visit((await home.inspect({ ...engine, get: async () => job })).link());

  const { status, body } = await page.get(`jobs/${jobId}/log`);

  expect(status).toBe(410);
  expect(JSON.parse(body)).toMatchObject({ error: { code: 'FILES_REMOVED' } });
});

/** Follows the board until it has reported a removal and a smaller count, in either order. */
async function removalOn(page: Awaited<ReturnType<typeof visit>>, remove: () => Promise<unknown>) {
  let first: number | undefined;
  let total: number | undefined;
  let removed: unknown;
  for await (const { event, data } of page.follow('board')) {
    if (event === 'counts') total = totalOf(data as JobCounts);
    if (total !== undefined && first === undefined) {
      first = total;
      await remove();
    }
    if (event === 'removed') removed = data;
    if (removed !== undefined && total !== undefined && first !== undefined && total < first) break;
  }
  return { removed, total };
}

test('the board reports a job that is removed', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  await engine.submit(request);
  await engine.result(jobId);
  const page = await visit((await home.inspect(engine)).link());

  const seen = await removalOn(page, () => page.post(`jobs/${jobId}/remove`, {}));

  expect(seen).toEqual({ removed: [jobId], total: 1 });
});

test('a page that asks finds out what was removed without a trace, and so do the others', async () => {
  const home = placeholderHome();
  const engine = await home.open();
  const { jobId } = await engine.submit(request);
  const other = await engine.submit(request);
  await Promise.all([engine.result(jobId), engine.result(other.jobId)]);
  const page = await visit((await home.inspect(withoutWatch(engine))).link());

  const seen = await removalOn(page, async () => {
    await engine.remove(jobId);
    const { body } = await page.get(`gone?id=${jobId}&id=${other.jobId}`);
    expect(JSON.parse(body)).toEqual({ jobIds: [jobId] });
  });

  expect(seen).toEqual({ removed: [jobId], total: 1 });
});

/** An engine whose board sees nothing of a removal. */
function withoutWatch(engine: JobEngine): JobEngine {
  const watch = async function* ({ jobId, signal }: WatchOptions = {}) {
    if (jobId !== undefined) yield* engine.watch({ jobId });
    else if (signal !== undefined) await once(signal, 'abort');
  };
  return { ...engine, watch };
}

const summary = (jobId: string, createdAt: number) => ({ jobId, createdAt }) as JobSummary;
const [a, b, c, d, e] = [5, 4, 3, 2, 1].map((at) => summary(`job-${at}`, at));
const list = (...jobs: (JobSummary | undefined)[]) => jobs.flatMap((job) => job ?? []);

test('a new first page takes out what it covers and does not have', () => {
  const known = { jobs: list(b, c, d, e), cursor: 'more', isLoaded: true, addedAbove: 0 };
  const idsAfter = (page: JobPage) => withFirstPage(known, page, {}).jobs.map(({ jobId }) => jobId);

  expect(idsAfter({ jobs: list(a, b, d), cursor: 'x' })).toEqual([
    'job-5',
    'job-4',
    'job-2',
    'job-1',
  ]);
  expect(withFirstPage(known, { jobs: list(b, d), cursor: 'x' }, {}).cursor).toBe('more');
  // This is all there is.
  expect(withFirstPage(known, { jobs: list(b, d) }, {})).toMatchObject({
    jobs: list(b, d),
    cursor: undefined,
  });
  // The board was faster with the newest.
  expect(idsAfter({ jobs: list(c, d) })).toEqual(['job-4', 'job-3', 'job-2']);
  expect(idsAfter({ jobs: list(a), cursor: 'x' })).toEqual(['job-5']);
});
