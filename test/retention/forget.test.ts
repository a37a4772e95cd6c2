import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { defineStage } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { rawHttp } from '../helpers/stores/raw-http.ts';
import { request, retentionHome } from './home.ts';

const person = 'user-4711-secret';
const text = 'a landing page for the Zwiebelfisch bakery';

/** All files below a folder that contain one of these texts. */
function filesWith(folder: string, ...texts: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((path) => statSync(path).isFile())
    .filter((path) => {
      const bytes = readFileSync(path);
      return (
        texts.some((each) => bytes.includes(each)) || texts.some((each) => path.includes(each))
      );
    });
}

test('nothing of a forgotten person is left in any byte, and all of others is', async () => {
  const home = retentionHome();
  const stages = fakeStages({
    generate: defineStage('generate', async ({ input: { userMessage } }, tools) => {
      await tools.step('draft', async () => `The answer: ${userMessage}`);
      return { files: [{ path: 'index.html', content: `<title>${userMessage}</title>` }] };
    }),
  });
  const { finalize: _finalize, plan, generate } = stages;
  const limits = { budget: { user: { tokens: 1_000_000, per: 'day' } } } as const;
  const engine = await home.open({ stages: { plan, generate }, limits });
  const ids: string[] = [];
  for (let count = 0; count < 12; count += 1) {
    const userId = count % 3 === 0 ? 'another-user' : person;
    const message = userId === person ? text : 'a page for others';
    const { jobId } = await engine.submit({ ...request, userMessage: message, userId });
    ids.push(jobId);
    await engine.storage('discord').set(`open:${count}`, { userId, jobId, note: message });
  }
  for (const jobId of ids) await engine.result(jobId);
  // One that waits, and one that another person made from this person's job.
  await engine.submit({ ...request, userId: person, userMessage: text, approval: true });
  await engine.storage('discord').set(`seen:${person}`, true);
  await engine.storage('other').set('list', [{ deep: { by: person } }, 'x']);
  await engine.storage('other').set('kept', { userId: 'another-user' });
  const folder = dirname(home.store);
  expect(filesWith(folder, person, 'Zwiebelfisch').length).toBeGreaterThan(10);

  const report = await engine.forget({ userId: person });

  expect(report).toMatchObject({ jobs: 9, left: [], pending: 0 });
  expect(filesWith(folder, person, 'Zwiebelfisch', 'zwiebelfisch')).toEqual([]);
  const gone = ids.filter((_, index) => index % 3 !== 0);
  expect(filesWith(folder, ...gone)).toEqual([]);
  const { jobs } = await engine.list();
  expect(jobs.map(({ input }) => input.userId)).toEqual(Array(4).fill('another-user'));
  for (const { jobId } of jobs) expect(home.filesOf(jobId)).toHaveLength(4);
  expect(await engine.storage('other').list()).toEqual([['kept', { userId: 'another-user' }]]);
  expect(await engine.storage('discord').list()).toHaveLength(4);
  expect(await engine.forget({ userId: person })).toMatchObject({ jobs: 0, files: 0 });
  // The store goes on, and can be opened again.
  await engine.submit(request);
  await engine.close();
  expect(filesWith(folder, person, 'Zwiebelfisch', 'zwiebelfisch')).toEqual([]);
  expect((await (await home.clerk()).list()).jobs).toHaveLength(5);
});

test.each<readonly [unknown, string]>([
  [{ user: 'u1' }, 'Did you mean "userId"'],
  [{}, 'userId'],
  [{ userId: undefined }, 'userId'],
  [{ userId: '' }, 'userId'],
  [{ userId: 5 }, 'userId'],
  // SQLite would store it as another id.
  [{ userId: 'u\ud800' }, 'userId'],
  [['u1'], 'object'],
  [null, 'object'],
  [undefined, 'userId'],
])('nobody is forgotten without a name: %j', async (given, named) => {
  const home = retentionHome();
  await home.ended({ userId: 'u1' }, { userId: 'u2' });
  const clerk = await home.clerk();
  // As plain JavaScript may call it.
  const forget = clerk.forget as (someone: unknown) => Promise<unknown>;
  await expect(forget(given)).rejects.toMatchObject({
    code: 'QUERY_INVALID',
    message: expect.stringContaining(named),
  });
  expect((await clerk.list()).jobs).toHaveLength(2);
});

test('a job that runs is cancelled and removed, with what was made from it', async () => {
  const home = retentionHome();
  const started = Promise.withResolvers<void>();
  const stuck = defineStage('plan', (_input, { signal }) => {
    started.resolve();
    return new Promise((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason)),
    );
  });
  const [first = ''] = await home.ended();
  const engine = await home.open({ stages: { plan: stuck }, limits: { shutdownTimeoutMs: 10 } });
  const { jobId } = await engine.retry(first);
  const other = await engine.submit({ ...request, approval: true });
  await started.promise;

  expect(await engine.remove(first)).toMatchObject({ jobs: 2, left: [], pending: 0 });

  expect((await engine.list()).jobs.map((job) => job.jobId)).toEqual([other.jobId]);
  expect([first, jobId].flatMap((id) => home.filesOf(id))).toEqual([]);
  await expect(engine.remove(jobId)).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
});

test('where nobody runs jobs, a job that waits is removed by the next engine', async () => {
  const home = retentionHome();
  const clerk = await home.clerk();
  const { jobId } = await clerk.submit(request);
  expect(await clerk.remove(jobId)).toMatchObject({ jobs: 0, pending: 1 });
  expect(await clerk.get(jobId)).toBeDefined();
  await home.open();
  // It is found again at the next start too.
  await vi.waitFor(async () => expect((await clerk.get(jobId))?.status).toBe('cancelled'), 15_000);
  await (await home.open()).close();
  await vi.waitFor(async () => {
    await clerk.prune();
    expect(await clerk.get(jobId)).toBeUndefined();
  }, 15_000);
  expect(home.filesOf(jobId)).toEqual([]);
});

test('a live preview ends with its job', async () => {
  const home = retentionHome();
  const engine = await home.open();
  const { jobId } = await engine.submit({ ...request, userMessage: 'create a landing page' });
  const { preview } = await engine.result(jobId);
  expect(await statusOf(preview.url)).toBe(200);
  expect(await engine.remove(jobId)).toMatchObject({ jobs: 1, left: [] });
  expect(await statusOf(preview.url)).toBe(410);
  expect(existsSync(join(home.config.outputBase, jobId))).toBe(false);
});

async function statusOf(url = ''): Promise<number> {
  const { host, port } = new URL(url);
  const head = `GET / HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
  return (await rawHttp(Number(port), head)).status;
}
