import { once } from 'node:events';
import { fork } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createJobEngine } from '../../src/index.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import {
  crashAt,
  type CrashPoint,
  crashPoints,
  fakeStages,
  tracePoints,
} from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };

describe('crashAt', () => {
  test('kills at the point, and nowhere else', async () => {
    const kills: number[] = [];
    const stages = fakeStages();
    const pair = crashAt(
      'stage:validate:before',
      { store: createMemoryStore(), stages },
      { kill: () => kills.push(stages.calls.length) },
    );
    await runOne(pair);

    expect(kills).toEqual([2]);
  });

  test.each<CrashPoint>(['commit:3:before', 'commit:4:after', 'stage:package:during'])(
    'a process killed at %s leaves a job that another engine finishes',
    async (point) => {
      const base = await tempDir();
      expect(await live(point, base)).toBe('SIGKILL');

      const engine = await createJobEngine({
        store: join(base, 'jobs.db'),
        stages: fakeStages(),
        config: {
          workBase: join(base, 'work'),
          outputBase: join(base, 'output'),
          logBase: join(base, 'logs'),
        },
      });
      const { jobs } = await engine.list();
      expect(jobs).toHaveLength(1);
      expect(await engine.result(jobs[0]?.jobId ?? '')).toMatchObject({ status: 'done' });
      await engine.close();
    },
  );
});

test('a run passes known points only', async () => {
  const { points, ...pair } = tracePoints({ store: createMemoryStore(), stages: fakeStages() });
  await runOne(pair);

  const known = crashPoints();
  expect(known).toEqual(expect.arrayContaining([...points]));
  expect(new Set(points).size).toBe(points.length);
  expect(points.slice(0, 4)).toEqual([
    'commit:1:before',
    'commit:1:after',
    'commit:2:before',
    'commit:2:after',
  ]);
  expect(points.filter((point) => point.startsWith('stage'))).toHaveLength(18);
});

async function runOne(pair: Pick<ReturnType<typeof tracePoints>, 'store' | 'stages'>) {
  const engine = await createJobEngine({ ...pair, config: tempConfig() });
  const { jobId } = await engine.submit(request);
  await engine.result(jobId);
  await engine.close();
}

async function live(point: CrashPoint, base: string): Promise<unknown> {
  const module = new URL('children/crashing-engine.ts', import.meta.url);
  const child = fork(module, [point, base], { execArgv: [] });
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}
