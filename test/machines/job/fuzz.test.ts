import assert from 'node:assert/strict';
import fc from 'fast-check';
import { initialTransition } from 'xstate';
import { expect, test } from 'vitest';
import { createJobMachine, type JobEvent, toJob } from '../../../machines/index.ts';
import { migrateSnapshot } from '../../../src/engine/migrate-snapshot.ts';
import { persistSnapshot } from '../../../src/engine/persist-snapshot.ts';
import { restoreSnapshot, stepBy } from '../../../src/engine/resting-actor.ts';
import { jobStep, type JobStep } from '../../helpers/job-events.ts';
import { done, jobInput, type JobState, order } from '../../helpers/job-steps.ts';
import { kinds, statesOf } from '../../helpers/snapshot-fixtures.ts';

/** `npm run test:fuzz` asks for a million. */
const events = Number(process.env['FUZZ_EVENTS'] ?? 5000);
/** On average. */
const stepsPerRun = 200;
/** Of a context, in characters of JSON: 100 attempts and waits, 20 findings. */
const contextBound = 40_000;

const states = new Set(statesOf(kinds.job));
const start = 1_700_000_000_000;
let time = start;
const machine = createJobMachine({ now: () => time });

test(`${events} events of any kind never break a job`, () => {
  const reached = new Set<string>();
  const property = fc.property(
    fc.array(jobStep, { minLength: stepsPerRun, maxLength: stepsPerRun, size: 'max' }),
    fc.record({ approval: fc.boolean(), previewEnabled: fc.boolean() }),
    (steps, over) => run(steps, over, reached),
  );
  fc.assert(property, { numRuns: Math.ceil(events / stepsPerRun) });
  // A short run may miss states that are seldom.
  if (events >= 100_000) expect([...reached].toSorted()).toEqual([...states].toSorted());
  expect(reached.size).toBeGreaterThan(states.size / 2);
}, 600_000);

/** Takes the steps one by one; where the job has ended, the rest goes to another one. */
function run(steps: readonly JobStep[], over: object, reached: Set<string>): void {
  time = start;
  let afterEnd = 0;
  let [state] = initialTransition(machine, { ...jobInput, ...over });
  for (const step of steps) {
    const before = state;
    state = take(state, step);
    reached.add(check(state));
    if (before.status === 'active') continue;
    assert.equal(state, before, 'a job that has ended has moved');
    afterEnd += 1;
    if (afterEnd === 3) {
      afterEnd = 0;
      [state] = initialTransition(machine, { ...jobInput, ...over });
    }
  }
  checkView(state);
  restored(state);
}

function take(state: JobState, step: JobStep): JobState {
  switch (step.type) {
    case 'clock':
      time = Math.max(0, time + step.ms);
      return state;
    case 'event':
      return canArrive(state, step.event) ? send(state, step.event) : state;
    case 'forward':
      return send(state, nextEvent(state));
    case 'restart': {
      if (state.status !== 'active') return state;
      const { filesLost } = step;
      return send(restored(state), { type: 'job.resumed', lastSeenAt: time, filesLost });
    }
  }
}

/** XState delivers no error of an actor that was stopped; where one came, it would end the job. */
function canArrive({ children }: JobState, { type }: { readonly type: string }): boolean {
  const prefix = 'xstate.error.actor.';
  return !type.startsWith(prefix) || Object.hasOwn(children, type.slice(prefix.length));
}

function send(state: JobState, event: JobEvent): JobState {
  const { snapshot, emitted } = stepBy(machine, state, event);
  for (const said of emitted) checkEmitted(said);
  return snapshot as JobState;
}

function nextEvent(state: JobState): JobEvent {
  if (state.matches({ created: 'queued' })) return { type: 'job.admitted' };
  if (state.matches({ planned: 'awaitingApproval' })) return { type: 'job.approve' };
  return done(order.find((name) => state.children[name] !== undefined) ?? 'timer');
}

/** The state after a trip through the store, which changes nothing. */
function restored(state: JobState): JobState {
  const snapshot = persistSnapshot(state);
  const stored = { version: kinds.job.version, snapshot, spec: JSON.stringify(state.context.spec) };
  const again = restoreSnapshot(machine, migrateSnapshot(kinds.job, stored)) as JobState;
  assert.equal(persistSnapshot(again), snapshot);
  return again;
}

function check({ value, status, context }: JobState): string {
  const path = typeof value === 'string' ? value : Object.entries(value).flat().join('.');
  assert.ok(states.has(path), `${path} is no state of the chart`);
  assert.equal(context.status, path.split('.')[0]);
  assert.equal(status === 'active', path.includes('.'), `${path} is ${status}`);
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

function checkView(state: JobState): void {
  const size = JSON.stringify(state.context).length;
  assert.ok(size < contextBound, `a context of ${size} characters`);
  assert.equal(toJob(state).status, state.context.status);
}
