import { expect, onTestFinished, test, vi } from 'vitest';
import { createJobEngine, defineStage, JobError, type Stages } from '../../src/index.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { fakeStages, runToEnd } from '../../src/testing/index.ts';
import { request } from '../helpers/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';

/** An engine that takes down in order when `generate` began and when steps were durable. */
async function open(stages: Partial<Stages>, onCommit: (state?: string) => void = () => {}) {
  const order: string[] = [];
  const store = createMemoryStore();
  const all = { ...fakeStages(), ...stages };
  const engine = await createJobEngine({
    store: {
      ...store,
      async commit(claim, ...changes) {
        onCommit(changes.at(-1)?.job?.state);
        // So that what is done meanwhile is seen.
        await new Promise(setImmediate);
        const kept = await store.commit(claim, ...changes);
        order.push(changes.map(({ job }) => job?.state).join(' + '));
        return kept;
      },
    },
    stages: {
      ...all,
      generate: {
        ...all.generate,
        run(input, tools) {
          order.push('generate begins');
          return all.generate.run(input, tools);
        },
      },
    },
    config: tempConfig(),
    limits: { backoffMs: 1 },
  });
  onTestFinished(engine.close);
  return { engine, order };
}

async function orderOf(stages: Partial<Stages>): Promise<readonly string[]> {
  const { engine, order } = await open(stages);
  const { jobId } = await engine.submit(request);
  expect(await runToEnd({ engine, jobId })).toMatchObject({ status: 'done' });
  return order;
}

const generate = () => ({ files: [{ path: 'index.html', content: '<!doctype html>' }] });

test('a stage begins when the step that leads to it is durable', async () => {
  const order = await orderOf({ generate: defineStage('generate', generate) });

  expect(order.slice(0, 2)).toEqual(['planned.running', 'generate begins']);
});

test('one that keeps to the folders of its job begins at once, and its end is durable with that step', async () => {
  const order = await orderOf({ generate: defineStage('generate', generate, { isLocal: true }) });

  expect(order.slice(0, 2)).toEqual(['generate begins', 'planned.running + generated.running']);
});

test('what it writes later is durable later', async () => {
  const run = async () => {
    await new Promise(setImmediate);
    await new Promise(setImmediate);
    return generate();
  };
  const order = await orderOf({ generate: defineStage('generate', run, { isLocal: true }) });

  expect(order.slice(0, 3)).toEqual(['generate begins', 'planned.running', 'generated.running']);
});

test('nor does one begin before the end of a wait is durable: it would not count where the process dies', async () => {
  let runs = 0;
  const order = await orderOf({
    generate: defineStage(
      'generate',
      () => {
        runs += 1;
        if (runs === 1) throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
        return generate();
      },
      { isLocal: true },
    ),
  });

  // Whether the failure is committed with the state before it does not matter here.
  expect(order.flatMap((commit) => commit.split(' + ')).slice(0, 5)).toEqual([
    'generate begins',
    'planned.running',
    'planned.waiting',
    'planned.running',
    'generate begins',
  ]);
});

test('nor where the run before tells late what it has used', async () => {
  let [runs, late] = [0, () => {}];
  const { engine, order } = await open(
    {
      generate: defineStage(
        'generate',
        (_, { usage }) => {
          runs += 1;
          if (runs > 1) return generate();
          late = () => usage(7);
          throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
        },
        { isLocal: true },
      ),
    },
    (state) => {
      if (runs === 1 && state === 'planned.running') late();
    },
  );
  const { jobId } = await engine.submit(request);
  const { diagnostics } = await runToEnd({ engine, jobId });

  expect(diagnostics.tokenUsage.total).toBe(7);
  const again = order.lastIndexOf('generate begins');
  expect(order.indexOf('planned.running')).toBeLessThan(again);
});

test('an engine whose lease may have lapsed waits, whatever the stage', async () => {
  const clock = vi.spyOn(performance, 'now');
  onTestFinished(() => clock.mockRestore());
  const { plan } = fakeStages();
  const order = await orderOf({
    plan: defineStage('plan', (input, tools) => {
      const at = performance.now() + 3_600_000;
      clock.mockImplementation(() => at);
      return plan.run(input, tools);
    }),
    generate: defineStage('generate', generate, { isLocal: true }),
  });

  expect(order.slice(0, 2)).toEqual(['planned.running', 'generate begins']);
});

test('no stage begins while the engine closes', async () => {
  const { plan } = fakeStages();
  const [begun, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { engine, order } = await open({
    plan: defineStage('plan', async (input, tools) => {
      begun.resolve();
      await goOn.promise;
      return plan.run(input, tools);
    }),
    generate: defineStage('generate', generate, { isLocal: true }),
  });
  await engine.submit(request);
  await begun.promise;
  const closed = engine.close();
  await new Promise(setImmediate);
  goOn.resolve();
  await closed;

  expect(order).toEqual(['planned.running']);
});
