import { expect, test } from 'vitest';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { JobFilter } from '../../../contracts/engine/job-filter.ts';
import type { OpenEngine } from '../../engine-contract.ts';
import { fakeStages } from '../../fake-stages.ts';
import { submitted } from '../samples.ts';

/** Tests of `list`. */
export function testEngineLists(open: OpenEngine): void {
  test('jobs are listed newest first, and each on exactly one page', async () => {
    const engine = await open();
    const ids: string[] = [];
    for (let count = 0; count < 5; count += 1) ids.unshift(await submitted(engine));

    const pages = await pagesOf(engine, { limit: 2 });

    expect(pages.flat()).toEqual(ids);
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  });

  test('jobs submitted between two pages do not move the rest', async () => {
    const engine = await open();
    const [older, newer] = [await submitted(engine), await submitted(engine)];
    const first = await engine.list({ limit: 1 });
    await submitted(engine);

    const { cursor = '' } = first;
    const second = await engine.list({ limit: 1, cursor });

    expect(first.jobs.map(({ jobId }) => jobId)).toEqual([newer]);
    expect(second.jobs.map(({ jobId }) => jobId)).toEqual([older]);
  });

  test('jobs are listed by status and by user', async () => {
    const stages = fakeStages({ plan: { failTimes: 1, error: new Error('broken') } });
    const engine = await open({ stages });
    const failed = await submitted(engine);
    await engine.result(failed);
    const done = await submitted(engine, { userId: 'user-2' });
    await engine.result(done);

    const listed = async (filter: JobFilter) => (await pagesOf(engine, filter)).flat();
    expect(await listed({ status: 'failed' })).toEqual([failed]);
    expect(await listed({ status: 'done' })).toEqual([done]);
    expect(await listed({ userId: 'user-1' })).toEqual([failed]);
    expect(await listed({ userId: 'user-2', status: 'failed' })).toEqual([]);
  });

  test.each<[object, string]>([
    [{ limit: 0 }, 'QUERY_INVALID'],
    [{ limit: 1001 }, 'QUERY_INVALID'],
    [{ limit: 1.5 }, 'QUERY_INVALID'],
    [{ status: 'sleeping' }, 'QUERY_INVALID'],
    [{ userId: 7 }, 'QUERY_INVALID'],
    [{ cursor: 'nonsense' }, 'CURSOR_INVALID'],
  ])('%j is refused as %s', async (filter, code) => {
    const engine = await open();

    await expect(engine.list(filter)).rejects.toMatchObject({ code });
  });
}

async function pagesOf(
  engine: JobEngine,
  filter: JobFilter,
): Promise<readonly (readonly string[])[]> {
  const { jobs, cursor } = await engine.list(filter);
  const page = jobs.map(({ jobId }) => jobId);
  return cursor === undefined ? [page] : [page, ...(await pagesOf(engine, { ...filter, cursor }))];
}
