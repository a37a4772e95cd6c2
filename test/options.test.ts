import { describe, expect, onTestFinished, test } from 'vitest';
import { attachJobs, createDiscordBot } from '../src/discord/index.ts';
import {
  createJobActor,
  createJobEngine,
  createJobMachine,
  createPreviewHost,
  createValidateStage,
  type JobActor,
  type JobEngine,
  defineStage,
  directoryTarget,
  openSqliteStore,
  type Store,
  validateDir,
} from '../src/index.ts';
import { type CrashPoint, crashAt, fakeStages, runToEnd } from '../src/testing/index.ts';
import { createInspector, createStatelyInspector, inspectJobs } from '../src/inspector/index.ts';

const request = { userMessage: 'a landing page', userId: 'u1', channelId: 'c1' };

/** Calls without types, like plain JavaScript. */
type Plain = (options: unknown) => unknown;
const engine = createJobEngine as Plain;
const crashable = { store: {} as Store, stages: fakeStages() };
const noClient = [{}, {}] as unknown as [never, JobEngine];
const actor: Plain = (options) => createJobActor(request, options as object);

describe('an unknown option is refused, with the closest known one', () => {
  test.each<[string, Plain, unknown, RegExp]>([
    ['an engine', engine, { stroe: 'memory' }, /"stroe"\. Did you mean "store"\?/],
    ['a limit', engine, { limits: { concurency: 1 } }, /Did you mean "concurrency"\?/],
    ['a limit, shortened', engine, { limits: { attempts: 1 } }, /Did you mean "maxAttempts"\?/],
    ['a time limit', engine, { limits: { timeoutsMs: { plans: 1 } } }, /Did you mean "plan"\?/],
    ['a stage', engine, { stages: { genrate: {} } }, /Did you mean "generate"\?/],
    ['a folder', engine, { config: { WorkBase: '/x' } }, /Did you mean "workBase"\?/],
    ['an actor', actor, { stage: {} }, /Did you mean "stages"\?/],
    ['a stage of an actor', actor, { stages: { deploi: {} } }, /Did you mean "deploy"\?/],
    ['a limit of an actor', actor, { limits: { maxRetries: 1 } }, /cannot contain "maxRetries"/],
    ['a host', createPreviewHost as Plain, { ttl: 1 }, /Did you mean "ttlMs"\?/],
    ['a bot', createDiscordBot as Plain, { engine: {}, tokn: '' }, /Did you mean "token"\?/],
    [
      'a limit of a bot',
      createDiscordBot as Plain,
      { engine: {}, token: '', limits: { peruser: 1 } },
      /Did you mean "perUser"\?/,
    ],
    [
      'the API of a bot',
      createDiscordBot as Plain,
      { engine: {}, token: '', rest: { apis: '' } },
      /Did you mean "api"\?/,
    ],
    [
      'jobs of a bot',
      (given) => attachJobs(...noClient, given as object),
      { chanels: [] },
      /"channels"\?/,
    ],
    [
      'a store',
      (given) => openSqliteStore('/srv/a.db', given as object),
      { durabilty: 1 },
      /"durability"\?/,
    ],
    ['a limit of a host', createPreviewHost as Plain, { limits: { preview: 1 } }, /"previews"\?/],
    ['a machine', createJobMachine as Plain, { polcy: {} }, /Did you mean "policy"\?/],
    ['a policy', createJobMachine as Plain, { policy: { maxRepair: 1 } }, /"maxRepairs"\?/],
    ['fakes', fakeStages as Plain, { genrate: {} }, /Did you mean "generate"\?/],
    ['a fake', fakeStages as Plain, { plan: { failTime: 1 } }, /Did you mean "failTimes"\?/],
    [
      'a run',
      (options) => runToEnd(actor({}) as JobActor, options as object),
      { clok: 1 },
      /"clock"\?/,
    ],
    [
      'a point',
      (options) => crashAt(options as CrashPoint, crashable),
      'stage:plan:aftr',
      /:after"\?/,
    ],
    ['an inspector', createInspector as Plain, { prt: 1 }, /Did you mean "port"\?/],
    ['the jobs inspector', inspectJobs as Plain, { engine: {}, readonly: true }, /"readOnly"\?/],
    ['the Stately inspector', createStatelyInspector as Plain, { uri: '' }, /Did you mean "url"\?/],
    ['a target', directoryTarget as Plain, { dir: '/srv', urls: 1 }, /Did you mean "url"\?/],
    ['the validators', createValidateStage as Plain, { validator: [] }, /"validators"\?/],
    [
      'a verdict',
      (options) => validateDir('/', options as object),
      { type: '' },
      /cannot contain "type"/,
    ],
    [
      'the name of a stage',
      (name) => defineStage(name as 'plan', () => never()),
      'plann',
      /"plan"/,
    ],
    [
      'a name close to no other',
      engine,
      { zzz: 1 },
      /cannot contain "zzz"\. Allowed: store, role, durability,/,
    ],
    ['options that are not an object', engine, 'memory', /the options must be an object/],
    ['limits that are not an object', engine, { limits: 3 }, /limits must be an object/],
  ])('%s', async (_, call, options, message) => {
    await expect(async () => call(options)).rejects.toMatchObject({
      name: 'JobError',
      code: 'CONFIG_INVALID',
      message: expect.stringMatching(message),
    });
  });
});

describe('a value that is not a stage is refused', () => {
  test.each([
    ['a function', { plan: () => ({}) }],
    ['nothing', { plan: null }],
    ['another stage', { plan: defineStage('finalize', () => ({ report: '' })) }],
  ])('%s', (_, stages) => {
    expect(() => actor({ stages })).toThrow(
      /stages\.plan must be a stage; create it with defineStage/,
    );
  });
});

describe('the methods of an engine refuse unknown names too', () => {
  const asked = { userMesage: 'a page', userId: 'u1', channelId: 'c1' };
  test.each<[string, (engine: Asking, jobId: string) => unknown, string, RegExp]>([
    ['a request', ({ submit }) => submit(asked), 'REQUEST_INVALID', /"userMessage"\?/],
    [
      'a field of a request',
      ({ submit }) => submit({ ...request, startr: 'snake' }),
      'REQUEST_INVALID',
      /"starter"\?/,
    ],
    [
      'a key',
      ({ submit }) => submit(request, { idempotencykey: 'a' }),
      'REQUEST_INVALID',
      /"idempotencyKey"\?/,
    ],
    [
      'a key as a string',
      ({ submit }) => submit(request, 'a'),
      'REQUEST_INVALID',
      /must be an object/,
    ],
    ['none', ({ submit }) => submit(request, null), 'REQUEST_INVALID', /must be an object/],
    [
      'a retry',
      ({ retry }, id) => retry(id, { key: 'a' }),
      'REQUEST_INVALID',
      /cannot contain "key"/,
    ],
    ['a wait', ({ result }, id) => result(id, { sginal: 1 }), 'QUERY_INVALID', /"signal"\?/],
    ['a diff', ({ diff }, id) => diff(id, { agianst: 'x' }), 'QUERY_INVALID', /"against"\?/],
    [
      'the other job',
      ({ diff }, id) => diff(id, { against: 1 }),
      'QUERY_INVALID',
      /against must be/,
    ],
    ['a list', ({ list }) => list({ user: 'u1' }), 'QUERY_INVALID', /"userId"\?/],
    ['a watch', ({ watch }, id) => watch({ jobid: id }), 'QUERY_INVALID', /"jobId"\?/],
    ['a watch by id', ({ watch }, id) => watch(id), 'QUERY_INVALID', /must be an object/],
    [
      'a command',
      ({ send }, id) => send(id, { type: 'job.reject', reson: 'x' }),
      'EVENT_INVALID',
      /"reason"\?/,
    ],
    [
      'an end',
      ({ previews }, id) => previews.stop(id, { why: 'x' }),
      'QUERY_INVALID',
      /cannot contain "why"/,
    ],
    ['no id', ({ result }) => result(undefined), 'JOB_NOT_FOUND', /no job without an id/],
  ])('%s', async (_, call, code, message) => {
    const open = await createJobEngine({ store: 'memory', limits: { concurrency: 0 } });
    onTestFinished(() => open.close());
    const { jobId } = await open.submit(request);
    await expect(async () => call(open as unknown as Asking, jobId)).rejects.toMatchObject({
      code,
      message: expect.stringMatching(message),
    });
  });

  /** The engine without types. */
  type Asking = Record<keyof JobEngine, (...args: unknown[]) => unknown> & {
    readonly previews: { stop(...args: unknown[]): unknown };
  };
});

test('the options of `stop` of a preview host are checked too', async () => {
  await using host = createPreviewHost();
  const stop = host.stop as unknown as (jobId: string, options: unknown) => Promise<void>;
  await expect(stop('job-1', { raeson: 'x' })).rejects.toThrow(/Did you mean "reason"\?/);
});

test.each([[null], [{}]])('%j is not a store', async (store) => {
  await expect(async () => engine({ store })).rejects.toThrow(
    /must be a path, the address of a database, "memory", or a Store/,
  );
});

test('a stage without a function and an unknown project type are refused', async () => {
  expect(() => defineStage('plan', undefined as never)).toThrow(/must be a function/);
  await expect(validateDir('/', { projectType: 'html' as never })).rejects.toThrow(/"html"/);
});

test('an unknown durability is refused', async () => {
  await expect(async () => engine({ durability: 'ful' })).rejects.toThrow(/"normal" or "full"/);
});

function never(): never {
  throw new Error('It is not run.');
}
