import type { Finding } from '../../src/contracts/stages/finding.ts';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { eventOf, foldJob } from '../../machines/index.ts';
import type { StepRun } from '../../src/contracts/stages/durable-step.ts';
import type { JsonValue } from '../../src/contracts/json.ts';
import type { StageTools } from '../../src/contracts/stages/stage.ts';
import { defineStage, type JobEngine, JobError, type JobEngineOptions } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { callingFirst, tokensPerCall } from '../helpers/jobs/calling-stages.ts';
import { nodeChild } from '../helpers/processes/node-child.ts';
import { placeholderHome, request, sharedHome } from '../helpers/jobs/placeholder-engine.ts';

const files = [{ path: 'index.html', content: '<!doctype html>' }];
const model = 'test:model';
const quick = { limits: { backoffMs: 1 } } as const;

/** An engine whose `generate` stage does this. */
async function open(
  generate: (tools: StageTools) => Promise<unknown>,
  options: JobEngineOptions = {},
) {
  const home = sharedHome();
  const stages = fakeStages({
    generate: defineStage('generate', async (_, tools) => {
      await generate(tools);
      return { files };
    }),
  });
  const engine = await home.open({ ...quick, stages, ...options });
  return { engine, home, stages };
}

async function run(engine: JobEngine) {
  const { jobId } = await engine.submit(request);
  return engine.result(jobId);
}

/** A stage that fails once, after what it is given. */
function failingOnce(before: (tools: StageTools) => Promise<unknown>) {
  return async (tools: StageTools) => {
    await before(tools);
    if (tools.attempt === 1) throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
  };
}

test('an answered step is read back by the next attempt, not run again', async () => {
  const call = vi.fn<(run: StepRun) => Promise<JsonValue>>(async ({ idempotencyKey }) => ({
    key: idempotencyKey,
    at: [1, null, 'é'],
  }));
  const results: unknown[] = [];
  const { engine } = await open(
    failingOnce(async ({ step }) => results.push(await step('draft', call))),
  );
  const { jobId, status, diagnostics } = await run(engine);

  expect(status).toBe('done');
  expect(call).toHaveBeenCalledOnce();
  const kept = { key: `${jobId}:generate:1:draft`, at: [1, null, 'é'] };
  expect(results).toEqual([kept, kept]);
  expect(results[0]).not.toBe(results[1]);
  expect(diagnostics.tokenUsage).toEqual({ total: 0 });
});

test('a failure that a step returns is kept, and listed as failed', async () => {
  const call = vi.fn<(run: StepRun) => Promise<JsonValue>>(async ({ usage, failed }) => {
    usage({ input: 0, output: 0 });
    failed('MODEL_UNAUTHORISED');
    return { refused: true };
  });
  const results: unknown[] = [];
  const { engine } = await open(
    failingOnce(async ({ step }) => results.push(await step('draft', call, { model }))),
  );
  const { jobId, diagnostics } = await run(engine);

  expect(call).toHaveBeenCalledOnce();
  expect(results).toEqual([{ refused: true }, { refused: true }]);
  expect(await engine.calls(jobId)).toMatchObject([
    { name: 'draft', state: 'failed', errorCode: 'MODEL_UNAUTHORISED', usage: { input: 0 } },
  ]);
  expect(diagnostics.tokenUsage).toMatchObject({ total: 0, calls: 1 });
  expect(diagnostics.tokenUsage.unknownCalls ?? 0).toBe(0);
});

test('a call is counted once, and listed with its usage', async () => {
  const usage = { input: 100, output: 20, cachedInput: 60, reasoning: 5, costUsd: 0.1 };
  const purpose = 'write index.html';
  const { engine } = await open(
    failingOnce(async ({ step }) => {
      await step('a', async (call) => (call.usage(usage), 'a'), { model, purpose });
      await step('b', async (call) => (call.usage({ ...usage, costUsd: 0.2 }), 'b'), { model });
    }),
  );
  const { jobId, diagnostics } = await run(engine);

  expect(diagnostics.tokenUsage).toEqual({
    total: 240,
    input: 200,
    output: 40,
    cachedInput: 120,
    reasoning: 10,
    calls: 2,
    costUsd: 0.3,
  });
  const times = { sentAt: expect.any(Number), endedAt: expect.any(Number) };
  const common = { jobId, stage: 'generate', revision: 1, model, state: 'answered', ...times };
  expect(await engine.calls(jobId)).toEqual([
    { ...common, name: 'a', purpose, usage },
    { ...common, name: 'b', usage: { ...usage, costUsd: 0.2 } },
  ]);
  const entries = await Array.fromAsync(engine.watch({ jobId }));
  const folded = foldJob(entries.map((entry) => ({ state: entry.state, event: eventOf(entry) })));
  expect(folded?.diagnostics).toEqual(diagnostics);
});

test('what a call has not reported is unknown, not zero', async () => {
  const { engine } = await open(async ({ step, usage }) => {
    await step('silent', async () => null, { model });
    await step('half', async (call) => (call.usage({ output: 7 }), null), { model });
    await step('unpriced', async (call) => (call.usage({ input: 1, output: 2 }), null), { model });
    await step('free', async (call) => (call.usage({ input: 0, output: 0 }), null), { model });
    await step('priced', async (call) => {
      call.usage({ input: 1, output: 1, costUsd: 0.9 });
      call.usage({ input: 2, output: 2, costUsd: 1 });
      return null;
    });
    await step('an upload', async () => null);
    usage(1000);
  });
  expect((await run(engine)).diagnostics.tokenUsage).toEqual({
    total: 1014,
    input: 3,
    output: 11,
    calls: 5,
    unknownCalls: 2,
    costUsd: 1,
    unpricedCalls: 2,
  });
});

test('a step that throws has failed: its usage is counted, and the next attempt runs it again', async () => {
  let runs = 0;
  const { engine } = await open(async ({ step }) => {
    await step(
      'draft',
      async (call) => {
        call.usage({ input: 10, output: 1 });
        runs += 1;
        if (runs === 1) throw new JobError('STAGE_UNAVAILABLE', 'Not yet.');
        return runs;
      },
      { model },
    );
  });
  const { jobId, status, diagnostics } = await run(engine);

  expect(status).toBe('done');
  expect(diagnostics.tokenUsage).toMatchObject({ total: 22, calls: 2 });
  expect((await engine.calls(jobId)).map(({ state, errorCode }) => [state, errorCode])).toEqual([
    ['failed', 'STAGE_UNAVAILABLE'],
    ['answered', undefined],
  ]);
});

test('a step that calls itself, also through another, is refused at once', async () => {
  const { engine } = await open(async ({ step }) =>
    step('a', () => step('b', () => step('a', () => Promise.resolve(1)))),
  );
  expect((await run(engine)).error).toMatchObject({
    code: 'STEP_INVALID',
    message: expect.stringContaining('"a" calls itself'),
  });
});

test('steps of one turn share their commits, and two of one name share a run', async () => {
  const call = vi.fn<() => Promise<string>>(async () => 'once');
  const results: unknown[] = [];
  const commits: string[] = [];
  const home = sharedHome();
  const store = {
    ...home.store,
    commit: (...given: Parameters<typeof home.store.commit>) => {
      const steps = given[1]?.steps ?? [];
      if (steps.length > 0) commits.push(steps.map(({ name, state }) => `${name} ${state}`).join());
      return home.store.commit(...given);
    },
  };
  const generate = defineStage('generate', async (_, { step }) => {
    const names = ['a', 'b', 'c', 'a'];
    results.push(...(await Promise.all(names.map((name) => step(name, call, { model })))));
    return { files };
  });
  const engine = await home.open({ store, stages: fakeStages({ generate }) });
  const { diagnostics } = await run(engine);

  expect(results).toEqual(['once', 'once', 'once', 'once']);
  expect(call).toHaveBeenCalledTimes(3);
  expect(diagnostics.tokenUsage.calls).toBe(3);
  expect(commits).toEqual(['a sent,b sent,c sent', 'a answered,b answered,c answered']);
});

test('nothing is counted twice or lost when answers of the store are lost', async () => {
  const home = sharedHome();
  const lost = new Set<string>();
  const store = {
    ...home.store,
    async commit(...given: Parameters<typeof home.store.commit>) {
      const kept = await home.store.commit(...given);
      const [claim, change] = given;
      const answer = `${claim.revision}`;
      if (change?.steps === undefined || lost.has(answer)) return kept;
      lost.add(answer);
      throw new JobError('STORE_FAILED', 'The answer was lost.');
    },
  };
  const call = vi.fn<() => Promise<number>>(async () => 1);
  const generate = defineStage('generate', async (_, { step }) => {
    await step('a', (tools) => (tools.usage({ input: 3, output: 4 }), call()), { model });
    return { files };
  });
  const engine = await home.open({ store, stages: fakeStages({ generate }) });
  const { jobId, diagnostics } = await run(engine);

  expect(lost.size).toBe(2);
  expect(call).toHaveBeenCalledOnce();
  expect(diagnostics.tokenUsage).toMatchObject({ total: 7, calls: 1 });
  expect(await engine.calls(jobId)).toHaveLength(1);
});

test('a step that is in flight when its job is cancelled is aborted, and its outcome unknown', async () => {
  const [begun, aborted] = [Promise.withResolvers<void>(), vi.fn<() => void>()];
  const { engine } = await open(({ step }) =>
    step(
      'draft',
      ({ signal, usage }) => {
        usage({ input: 5, output: 5 });
        signal.addEventListener('abort', aborted);
        begun.resolve();
        return new Promise<never>(() => {});
      },
      { model },
    ),
  );
  const { jobId } = await engine.submit(request);
  await begun.promise;
  expect((await engine.get(jobId))?.diagnostics.tokenUsage).toEqual({
    total: 0,
    calls: 1,
    unknownCalls: 1,
  });
  expect(await engine.calls(jobId)).toMatchObject([{ state: 'sent' }]);

  await engine.send(jobId, { type: 'job.cancel' });
  const { status, diagnostics } = await engine.result(jobId);

  expect(status).toBe('cancelled');
  expect(aborted).toHaveBeenCalledOnce();
  expect(diagnostics.tokenUsage).toEqual({ total: 0, calls: 1, unknownCalls: 1 });
  const [call] = await engine.calls(jobId);
  expect(call).toMatchObject({ state: 'unknown', endedAt: expect.any(Number) });
  expect(call?.usage).toBeUndefined();
});

test.each([
  ['repeat', 'done', ['unknown', 'answered']],
  ['fail', 'failed', ['unknown']],
] as const)('after a time limit, onUnknown %s: the job is %s', async (onUnknown, ended, states) => {
  let runs = 0;
  const { engine } = await open(
    ({ step }) =>
      step('draft', async () => ((runs += 1), runs === 1 ? new Promise<never>(() => {}) : runs), {
        model,
        onUnknown,
      }),
    { limits: { backoffMs: 1, timeoutsMs: { generate: 30 } } },
  );
  const { jobId, status, error, diagnostics } = await run(engine);

  expect(status).toBe(ended);
  expect(error?.code).toBe(ended === 'failed' ? 'STEP_OUTCOME_UNKNOWN' : undefined);
  expect((await engine.calls(jobId)).map(({ state }) => state)).toEqual(states);
  const { calls, unknownCalls } = diagnostics.tokenUsage;
  // The repeated call reports nothing either.
  expect([calls, unknownCalls]).toEqual([states.length, states.length]);
});

test('a job that is retried makes its calls anew', async () => {
  const call = vi.fn<() => Promise<number>>(async () => 1);
  const { engine } = await open(({ step }) => step('draft', call));
  const { jobId } = await run(engine);
  const again = await engine.retry(jobId);
  await engine.result(again.jobId);

  expect(call).toHaveBeenCalledTimes(2);
  expect(await engine.calls(again.jobId)).toMatchObject([{ jobId: again.jobId }]);
});

test('a shutdown waits for steps in flight, begins none, and keeps their answers', async () => {
  const [begun, closing] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  const goOn = Promise.withResolvers<void>();
  const runs: string[] = [];
  const call = (name: string) => async () => {
    runs.push(name);
    if (runs.length === 2) begun.resolve();
    await goOn.promise;
    return name;
  };
  const { engine, home, stages } = await open(async ({ step, usage }) => {
    const both = ['a', 'b'].map((name) => step(name, call(name), { model }));
    await closing.promise;
    // A commit while both are in flight.
    usage(1);
    await turns();
    goOn.resolve();
    await Promise.all([...both, both[0]?.then(() => step('c', call('c'), { model }))]);
  });
  const { jobId } = await engine.submit(request);
  await begun.promise;
  const closed = engine.close();
  await turns();
  closing.resolve();
  await closed;
  expect(runs).toEqual(['a', 'b']);

  const next = await home.open({ ...quick, stages });
  const { status, diagnostics } = await next.result(jobId);
  expect(status).toBe('done');
  expect(runs).toEqual(['a', 'b', 'c']);
  expect(diagnostics.tokenUsage.calls).toBe(3);
});

async function turns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate);
}

test.each([
  ['a name that is empty', '', {}],
  ['a name that is too long', 'x'.repeat(201), {}],
  ['a name with a line break', 'a\nb', {}],
  ['a purpose that is too long', 'a', { purpose: 'x'.repeat(201) }],
  ['an option that it does not know', 'a', { modle: 'x' }],
  ['a reserve that is no number', 'a', { reserve: { tokens: NaN } }],
  ['a reserve that is negative', 'a', { reserve: { tokens: -1 } }],
  ['a reserve of money that is negative', 'a', { reserve: { tokens: 1, costUsd: -1 } }],
  ['a reserve beyond belief', 'a', { reserve: { tokens: Number.MAX_SAFE_INTEGER } }],
])('%s is refused', async (_, name, options: object) => {
  const call = vi.fn<() => Promise<number>>(async () => 1);
  const { engine } = await open(({ step }) => step(name, call, options));

  expect((await run(engine)).error?.code).toBe('STEP_INVALID');
  expect(call).not.toHaveBeenCalled();
});

test.each([
  ['undefined', () => undefined],
  ['a bigint', () => 1n],
  ['more than eight MiB', () => 'x'.repeat(8 * 2 ** 20)],
])('a result that is %s fails the job, and what it used is counted', async (_, result) => {
  const { engine } = await open(({ step }) =>
    step(
      'a',
      async (call) => {
        call.usage({ input: 1, output: 1 });
        return result() as never;
      },
      { model },
    ),
  );
  const { jobId, error, diagnostics } = await run(engine);

  expect(error?.code).toBe('STEP_RESULT_INVALID');
  expect(diagnostics.tokenUsage).toMatchObject({ total: 2, calls: 1 });
  expect(await engine.calls(jobId)).toMatchObject([
    { state: 'failed', errorCode: 'STEP_RESULT_INVALID' },
  ]);
});

test.each<readonly [string, (run: StepRun) => void]>([
  ['a usage that is negative', ({ usage }) => usage({ input: -1 })],
  ['a usage beyond belief', ({ usage }) => usage({ input: Number.MAX_SAFE_INTEGER })],
  ['a cost beyond belief', ({ usage }) => usage({ costUsd: Number.MAX_VALUE })],
  ['a failure without a code', ({ failed }) => failed({} as never)],
])('%s fails the job, in a store on disk as well', async (_, report) => {
  const generate = defineStage('generate', async (_input, { step }) => {
    await step('a', async (call) => (report(call), null), { model });
    return { files };
  });
  const engine = await placeholderHome().open({ ...quick, stages: fakeStages({ generate }) });

  expect((await run(engine)).error?.code).toBe('STEP_INVALID');
});

test('what a step returns without a promise is kept, too', async () => {
  const call = vi.fn<() => never>(() => 'at once' as never);
  const results: unknown[] = [];
  const { engine } = await open(
    failingOnce(async ({ step }) => results.push(await step('a', call, { model }))),
  );

  expect((await run(engine)).status).toBe('done');
  expect(results).toEqual(['at once', 'at once']);
  expect(call).toHaveBeenCalledOnce();
});

test('a step that its stage does not wait for takes no process along', async () => {
  const { engine } = await open(async ({ step }) => {
    void step('left', () => new Promise<never>(() => {}), { model });
    await new Promise(setImmediate);
    await new Promise(setImmediate);
  });
  const { jobId, status } = await run(engine);

  expect(status).toBe('done');
  expect(await engine.calls(jobId)).toMatchObject([{ state: 'unknown' }]);
});

test('the calls of a job that is not there are refused', async () => {
  const { engine } = await open(async () => {});
  await expect(engine.calls('job-none')).rejects.toMatchObject({ code: 'JOB_NOT_FOUND' });
});

test('a repair is given the tree that it repairs; a first run is not', async () => {
  const home = sharedHome();
  const seen: unknown[] = [];
  const stages = fakeStages({
    generate: defineStage('generate', ({ previousDir, findings }) => {
      seen.push([previousDir, findings.length]);
      return { files: [{ path: 'index.html', content: `${seen.length}` }] };
    }),
    validate: {
      output: () => {
        const at = { severity: 'error', kind: 'invalid-html', file: 'index.html' } as const;
        return { findings: seen.length > 1 ? [] : [{ ...at, message: 'Wrong.', hint: 'Fix it.' }] };
      },
    },
  });
  const engine = await home.open({ stages });
  const { status, paths } = await run(engine);

  expect(status).toBe('done');
  expect(seen).toEqual([
    [undefined, 0],
    [paths.workspaceDir, 1],
  ]);
});

test('what a project does wrong when it is tried is repaired, where that is wanted', async () => {
  const planned = ['index.js', 'src/a.js'].map((path) => ({ path, purpose: 'Part of it.' }));
  const seen: (readonly Finding[])[] = [];
  const { plan, package: packed } = fakeStages();
  const stages = fakeStages({
    plan: defineStage('plan', async (...args) => ({
      ...(await plan.run(...args)),
      files: planned,
    })),
    generate: defineStage('generate', ({ findings }) => {
      seen.push(findings);
      return { files: [{ path: 'src/a.js', content: `${seen.length}` }] };
    }),
    package: defineStage('package', async (...args) => {
      const behaviour = {
        status: 'checked',
        consoleErrors: seen.length > 1 ? [] : ['TypeError: no (src/a.js:3)', 'It ended.'],
        failedRequests: [],
        output: ['at file:///project/node_modules/b.js:1:2', 'at file:///project/src/a.js:3:7'],
      } as const;
      return { ...(await packed.run(...args)), observation: { behaviour } };
    }),
  });
  const engine = await sharedHome().open({ stages, limits: { repairBehaviour: 1 } });
  const { status, revision, behaviour } = await run(engine);

  expect({ status, revision, errors: behaviour?.consoleErrors }).toEqual({
    status: 'done',
    revision: 2,
    errors: [],
  });
  const at = { severity: 'error', kind: 'trial-run', file: 'src/a.js', line: 3 };
  const hint =
    'It printed: at file:///project/node_modules/b.js:1:2 at file:///project/src/a.js:3:7';
  expect(seen).toEqual([
    [],
    [
      { ...at, message: 'TypeError: no (src/a.js:3)', hint },
      { ...at, message: 'It ended.', hint },
    ],
  ]);
});

test('a job whose process is killed makes no answered call again, and counts none twice', async () => {
  const ends = await Promise.all(['step:1:after', 'step:2:before', 'step:2:after'].map(killedAt));

  expect(ends).toEqual([
    { runs: 'first, first, second', calls: 'first unknown, first answered, second answered' },
    { runs: 'first, second', calls: 'first answered, second unknown, second answered' },
    { runs: 'first, second, second', calls: 'first answered, second unknown, second answered' },
  ]);
});

/** Which calls were made, and which are listed, by a job that was killed there and then resumed. */
async function killedAt(point: string) {
  const { store, config, open: openHere } = placeholderHome();
  const base = join(config.workBase, '..');
  const child = nodeChild(new URL('children/calling.ts', import.meta.url), base, store, point);
  await once(child.process, 'exit');

  const generate = callingFirst(fakeStages().generate, `${base}/calls`);
  const engine = await openHere({ stages: fakeStages({ generate }) });
  const [killed] = (await engine.list()).jobs;
  const { jobId, diagnostics } = await engine.result(killed?.jobId ?? '');
  const [total, counts] = [2 * tokensPerCall, { calls: 3, unknownCalls: 1, costUsd: 1 }];
  expect(diagnostics.tokenUsage).toEqual({ total, input: 6, output: 8, ...counts });

  const runs = readFileSync(`${base}/calls`, 'utf8').trim().replaceAll(`${jobId} `, '');
  const calls = (await engine.calls(jobId)).map(({ name, state }) => `${name} ${state}`);
  return { runs: runs.replaceAll('\n', ', '), calls: calls.join(', ') };
}
