import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { EventObject } from 'xstate';
import { expect, test } from 'vitest';
import {
  createJobMachine,
  type JobContext,
  type JobEvent,
  toJob,
} from '../../../machines/index.ts';
import type { JobBase } from '../../../src/contracts/job/job.ts';
import type { TransitionEvents } from '../../../src/contracts/store/actor-change.ts';
import { toSnapshot } from '../../../src/engine/runtime/machine-kind.ts';
import { compiledStepper } from '../../../src/engine/runtime/stepper/compiled-stepper.ts';
import type { MachineState, Step } from '../../../src/engine/runtime/stepper/stepper.ts';
import { xstateStepper } from '../../../src/engine/runtime/stepper/xstate-stepper.ts';
import { isJobEmitted } from '../../../src/engine/jobs/job-kind.ts';
import { rehydrate } from '../../../src/engine/runtime/rehydrate.ts';
import { base } from '../../helpers/stores/sample-base.ts';
import { jobStep, type JobStep } from '../../helpers/jobs/job-events.ts';
import { done, jobInput, order } from '../../helpers/jobs/job-steps.ts';
import { kinds, machines, statesIn } from '../../helpers/jobs/snapshot-fixtures.ts';

/** `npm run test:fuzz` runs a million. */
const events = Number(process.env['FUZZ_EVENTS'] ?? 5000);
/** On average. */
const stepsPerRun = 200;
/** Upper bound of a context in characters of JSON: 100 attempts and waits, 20 findings. */
const contextBound = 40_000;

const states = new Set(statesIn(machines.job));
const start = 1_700_000_000_000;
let time = start;
let history: TransitionEvents[] = [];
const machine = createJobMachine({ now: () => time, policy: { repairBehaviour: 1 } });
const compiled = compiledStepper<JobContext>(machine);
const interpreted = xstateStepper<JobContext>(machine);
type JobState = MachineState<JobContext>;

const valid = { ...base, tree: { count: 1, bytes: 9, sha256: 'aa' } };
const { findings: _, ...unchecked } = valid;
const unlisted = { ...base.plan, dependencies: { odd: '1.0.0' }, unlisted: ['odd'] };
/** None, a follow-up, and forks with a plan, with files, and with files that were valid. */
const bases: readonly (JobBase | undefined)[] = [
  undefined,
  valid,
  { jobId: base.jobId, firstMessage: 'a page', plan: unlisted, reused: ['plan'] },
  { ...unchecked, reused: ['plan', 'generate'] },
  { ...valid, reused: ['plan', 'generate'] },
];

test(`${events} random events never break a job, and lead to the states that XState reaches`, () => {
  const reached = new Set<string>();
  const property = fc.property(
    fc.array(jobStep, { minLength: stepsPerRun, maxLength: stepsPerRun, size: 'max' }),
    fc.record({
      approval: fc.boolean(),
      previewEnabled: fc.boolean(),
      base: fc.constantFrom(...bases),
    }),
    (steps, over) => run(steps, over, reached),
  );
  fc.assert(property, { numRuns: Math.ceil(events / stepsPerRun) });
  // A short run may miss rare states.
  if (events >= 100_000) expect([...reached].toSorted()).toEqual([...states].toSorted());
  expect(reached.size).toBeGreaterThan(states.size / 2);
}, 600_000);

/** Takes the steps one by one; once the job has ended, a new job takes the rest. */
function run(steps: readonly JobStep[], over: object, reached: Set<string>): void {
  time = start;
  let afterEnd = 0;
  let job = begin(over);
  for (const step of steps) {
    const before = job;
    job = take(job, step);
    reached.add(check(job));
    if (!before.leaf.isFinal) continue;
    assert.equal(job, before, 'a job that has ended has moved');
    afterEnd += 1;
    if (afterEnd === 3) {
      afterEnd = 0;
      job = begin(over);
    }
  }
  checkView(job);
  restored(job);
}

function begin(over: object): JobState {
  const input = { ...jobInput, ...over };
  const step = compiled.begin(input);
  assert.deepEqual(seen(step), seen(interpreted.begin(input)));
  const { state, emitted } = step;
  history = [];
  note(state, emitted);
  return state;
}

function take(job: JobState, step: JobStep): JobState {
  switch (step.type) {
    case 'clock':
      time = Math.max(0, time + step.ms);
      return job;
    case 'event':
      return canArrive(job, step.event) ? send(job, step.event) : job;
    case 'forward':
      return send(job, nextEvent(job));
    case 'restart': {
      if (job.leaf.isFinal) return job;
      const { filesLost } = step;
      return send(restored(job), {
        type: 'job.resumed',
        lastSeenAt: time,
        filesLost,
        lapsed: time % 2 === 0,
      });
    }
  }
}

/** XState never delivers the error of a stopped actor; if it did, it would end the job. */
function canArrive({ leaf }: JobState, { type }: { readonly type: string }): boolean {
  const prefix = 'xstate.error.actor.';
  return !type.startsWith(prefix) || leaf.invoked[0]?.id === type.slice(prefix.length);
}

function send(job: JobState, event: JobEvent): JobState {
  const step = compiled.step(job, event);
  const { state, emitted } = step;
  for (const said of emitted) checkEmitted(said);
  const same = interpreted.step(interpreted.at(job.leaf.path, job.context), event);
  assert.deepEqual(seen(step), seen(same));
  note(state, emitted);
  return state;
}

/** Records the events that a step emitted, as a journal does. */
function note({ leaf }: JobState, emitted: readonly EventObject[]): void {
  const recorded = emitted.filter((event) => isJobEmitted(event));
  if (recorded.length > 0)
    history.push(JSON.parse(JSON.stringify({ state: leaf.path, events: recorded })));
}

/** All of a step that can be compared: functions are not equal to each other. */
function seen({ state: { leaf, context }, emitted, stopped, started }: Step<JobContext>) {
  const { path, isFinal, invoked } = leaf;
  const [runs, begins] = [invoked, started].map((list) =>
    list.map(({ id, src, input }) => ({ id, src, input: input(context) })),
  );
  return { path, isFinal, runs, context, emitted, stopped: [...stopped], begins };
}

function nextEvent({ leaf }: JobState): JobEvent {
  if (leaf.path === 'created.queued') return { type: 'job.admitted' };
  if (leaf.path.endsWith('.awaitingApproval')) return { type: 'job.approve' };
  return done(order.find((name) => leaf.invoked[0]?.id === name) ?? 'timer');
}

/** The state after a round trip through the store, which must not change it. */
function restored(job: JobState): JobState {
  const { version } = kinds.job;
  const snapshot = toSnapshot(kinds.job, job);
  const state = rehydrate(kinds.job, { version, snapshot, history });
  assert.equal(state.leaf.path, job.leaf.path);
  assert.equal(JSON.stringify(sorted(state.context)), JSON.stringify(sorted(job.context)));
  return state;
}

/** With sorted keys: the order of assignment makes no difference. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

function check({ leaf: { path, isFinal }, context }: JobState): string {
  assert.ok(states.has(path), `${path} is no state of the chart`);
  assert.equal(context.status, path.split('.')[0]);
  assert.equal(isFinal, !path.includes('.'));
  for (const ms of Object.values(context.account.stageTimings)) assert.ok(ms >= 0, `${ms} ms`);
  const open = context.account.attempts.filter(({ endedAt }) => endedAt === undefined);
  assert.equal(open.length, path.endsWith('.running') ? 1 : 0, 'attempts that are open');
  for (const { startedAt, endedAt = startedAt } of [
    context.account.attempts.at(-1),
    context.account.waits.at(-1),
  ].filter((span) => span !== undefined)) {
    assert.ok(endedAt >= startedAt, 'it ended before it started');
  }
  return path;
}

function checkEmitted(event: object): void {
  const { at, durationMs = 0 } = event as { at: number; durationMs?: number };
  assert.ok(Number.isFinite(at));
  assert.ok(durationMs >= 0, `${durationMs} ms`);
}

function checkView({ leaf: { path: value }, context }: JobState): void {
  const size = JSON.stringify(context).length;
  assert.ok(size < contextBound, `a context of ${size} characters`);
  assert.equal(toJob({ context, value }).status, context.status);
}
