import { expect, onTestFinished, test } from 'vitest';
import type { Store } from '../../src/contracts/store/store.ts';
import { createJobEngine, defineStage, JobError, type Stages } from '../../src/index.ts';
import { createMemoryStore } from '../../src/store/memory/memory-store.ts';
import { atPoints } from '../../src/testing/at-points.ts';
import { fakeStages, runToEnd } from '../../src/testing/index.ts';
import { request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';
import { tempConfig } from '../helpers/temp-config.ts';

/** An engine that records, in order, which stages begin and which states are durable. */
async function open(
  stages: Stages,
  { order = [], onCommit }: { readonly order?: string[]; onCommit?: (state?: string) => void } = {},
) {
  const store = createMemoryStore();
  const engine = await createJobEngine({
    store: {
      ...store,
      async commit(claim, change) {
        onCommit?.(change?.job?.state);
        // Whatever happens before the commit returns is recorded first.
        await new Promise(setImmediate);
        const kept = await store.commit(claim, change);
        order.push(`${change?.job?.state}`);
        return kept;
      },
    },
    stages: atPoints({ store, stages }, (point) => {
      const started = /^stage:(\w+):before$/.exec(point)?.[1];
      if (started !== undefined) order.push(`${started} begins`);
    }).stages,
    config: tempConfig(),
    limits: { backoffMs: 1 },
  });
  onTestFinished(engine.close);
  return { engine, order };
}

test('every stage begins after the commit of the step that invokes it', async () => {
  const { engine, order } = await open(fakeStages());
  const { jobId } = await engine.submit(request);
  await runToEnd({ engine, jobId });

  expect(order).toEqual([
    'plan begins',
    'planned.running',
    'generate begins',
    'generated.running',
    'validate begins',
    'validated.running',
    'package begins',
    'packaged.running',
    'deploy begins',
    'deployed.running',
    'finalize begins',
    'done',
  ]);
});

test('a repeated stage does too, even if its previous run still reports usage', async () => {
  const order: string[] = [];
  let [runs, late] = [0, () => {}];
  const generate = defineStage('generate', (_, { usage }) => {
    runs += 1;
    if (runs > 1) {
      order.push('generate begins again');
      return { files: [{ path: 'index.html', content: '<!doctype html>' }] };
    }
    late = () => usage(7);
    throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
  });
  const { engine } = await open(fakeStages({ generate }), {
    order,
    onCommit(state) {
      if (runs === 1 && state === 'planned.running') late();
    },
  });
  const { jobId } = await engine.submit(request);
  const { diagnostics } = await runToEnd({ engine, jobId });

  expect(diagnostics.tokenUsage.total).toBe(7);
  const again = order.indexOf('generate begins again');
  expect(order.slice(order.indexOf('planned.waiting'), again + 1)).toEqual([
    'planned.waiting',
    'planned.running',
    'generate begins again',
  ]);
});

test('no stage begins while the engine closes', async () => {
  const { plan } = fakeStages();
  const [started, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const { engine, order } = await open(
    fakeStages({
      plan: defineStage('plan', async (input, tools) => {
        started.resolve();
        await goOn.promise;
        return plan.run(input, tools);
      }),
    }),
  );
  await engine.submit(request);
  await started.promise;
  const closed = engine.close();
  await new Promise(setImmediate);
  goOn.resolve();
  await closed;

  expect(order).toEqual(['plan begins', 'planned.running']);
});

test.each([
  'commit:3:after',
  'commit:5:before',
  'stage:plan:after',
  'stage:validate:during',
  'stage:package:after',
  'stage:finalize:after',
])('after a kill at %s, exactly one stage runs again', async (point) => {
  let aheadMs = 0;
  const { store, open: openEngine } = sharedHome({ monotonic: () => performance.now() + aheadMs });
  const [stages, rest] = [fakeStages(), fakeStages()];
  const { promise: killed, resolve: onKilled } = Promise.withResolvers<number>();
  const mortal = mortalStore(store);
  const pair = atPoints({ store: mortal.store, stages }, (passed) => {
    if (passed !== point) return;
    mortal.kill();
    onKilled(stages.calls.length);
  });
  const dying = await openEngine({ ...pair, limits: { shutdownTimeoutMs: 0 } });
  const { jobId } = await dying.submit(request);
  const ended = dying.result(jobId).then(() => 6);
  const runs = await Promise.race([killed, ended]);
  await Promise.all([dying.close(), ended.catch(() => {})]);

  // The lease of the dead engine lapses.
  aheadMs = 3_600_000;
  const next = await openEngine({ stages: rest });
  expect(await next.result(jobId)).toMatchObject({ status: 'done' });
  expect(runs + rest.calls.length).toBeLessThanOrEqual(7);
});

/** A store of a process that can die: from then on, it writes nothing. */
function mortalStore(store: Store) {
  let isDead = false;
  const dead = () => Promise.reject(new JobError('STORE_CLOSED', 'The process has died.'));
  const refusing =
    <Args extends unknown[], T>(call: (...args: Args) => Promise<T>) =>
    (...args: Args): Promise<T> =>
      isDead ? dead() : call(...args);
  return {
    kill() {
      isDead = true;
    },
    store: {
      ...store,
      insert: refusing(store.insert),
      commit: refusing(store.commit),
      claim: refusing(store.claim),
      archive: refusing(store.archive),
      lease: refusing(store.lease),
      release: refusing(store.release),
    },
  };
}
