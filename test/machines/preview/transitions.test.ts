import { type EventObject, initialTransition, transition, type SnapshotFrom } from 'xstate';
import { expect, test } from 'vitest';
import { createPreviewMachine, type PreviewEvent, toPreview } from '../../../machines/index.ts';
import { mountInput } from '../../../machines/preview/preview.machine.ts';
import { emittedBy } from '../../helpers/jobs/job-steps.ts';

const machine = createPreviewMachine({ now: () => 0, warningMs: 100 });
type State = SnapshotFrom<typeof machine>;

// The events of actors are not part of a machine's own event union.
const actorEvent = (type: string, data: object = {}) =>
  ({ type, ...data }) as unknown as PreviewEvent;
const mounted = actorEvent('xstate.done.actor.mount', {
  output: { id: 'abc', url: 'http://abc.localhost:1/' },
});
const timeIsUp = actorEvent('xstate.done.actor.timer');

const [starting] = initialTransition(machine, { jobId: 'job-1', dir: '/o', expiresAt: 1000 });
const after = (...events: readonly PreviewEvent[]) =>
  events.reduce<State>((state, event) => transition(machine, state, event)[0], starting);

test('goes live, warns and expires', () => {
  expect(toPreview(after(mounted))).toEqual({
    jobId: 'job-1',
    status: 'live',
    url: 'http://abc.localhost:1/',
    expiresAt: 1000,
  });
  expect(after(mounted, timeIsUp).value).toBe('expiring');
  expect(after(mounted, timeIsUp, timeIsUp)).toMatchObject({ value: 'expired', status: 'done' });
});

test('runs the same program at the same address after a restart', () => {
  const program = { paths: ['/books'] };
  const [begun] = initialTransition(machine, { jobId: 'job-1', dir: '/o', expiresAt: 1, program });
  const [live] = transition(machine, begun, mounted);
  expect(mountInput(live.context)).toEqual({
    jobId: 'job-1',
    dir: '/o',
    expiresAt: 1,
    program,
    id: 'abc',
  });
});

test('can be extended while it is live or expiring', () => {
  const extend = { type: 'preview.extend', ms: 4000 } as const;
  for (const state of [after(mounted, extend), after(mounted, timeIsUp, extend)]) {
    expect(toPreview(state)).toMatchObject({ status: 'live', expiresAt: 5000 });
  }
});

test('can be stopped in any state, and stays stopped', () => {
  const stop = { type: 'preview.stop' } as const;
  const resumed = { type: 'preview.resumed' } as const;
  for (const events of [[], [mounted], [mounted, timeIsUp]]) {
    expect(after(...events, stop, resumed)).toMatchObject({ value: 'stopped', status: 'done' });
  }
});

test('keeps the reason for stopping it', () => {
  const stopped = after(mounted, { type: 'preview.stop', reason: 'Phishing.' });
  expect(toPreview(stopped)).toMatchObject({ status: 'stopped', reason: 'Phishing.' });
});

test('can be extended while it is starting', () => {
  const state = after({ type: 'preview.extend', ms: 4000 }, mounted);
  expect(toPreview(state)).toMatchObject({ status: 'live', expiresAt: 5000 });
});

test('one that could not be served is extended from now on if its expiry has passed', () => {
  const failed = actorEvent('xstate.error.actor.mount', { error: new Error('no room') });
  const extend = { type: 'preview.extend', ms: 4000 } as const;
  const late = createPreviewMachine({ now: () => 7000 });
  for (const [chart, expiresAt] of [
    [machine, 5000],
    [late, 11_000],
  ] as const) {
    const [begun] = initialTransition(chart, starting.context);
    const state = [failed, extend].reduce(
      (before, event) => transition(chart, before, event)[0],
      begun,
    );
    expect(toPreview(state)).toMatchObject({ status: 'starting', expiresAt });
  }
});

test('warns once per expiry, even across restarts', () => {
  const resumed = { type: 'preview.resumed' } as const;
  const extend = { type: 'preview.extend', ms: 4000 } as const;
  const url = 'http://abc.localhost:1/';
  expect(
    emitted(mounted, timeIsUp, resumed, mounted, timeIsUp, extend, timeIsUp, timeIsUp),
  ).toEqual([
    { type: 'preview.expiring', at: 0, url, expiresAt: 1000 },
    { type: 'preview.extended', at: 0, expiresAt: 5000 },
    { type: 'preview.expiring', at: 0, url, expiresAt: 5000 },
    { type: 'preview.ended', at: 0, status: 'expired' },
  ]);
  const stop = { type: 'preview.stop', reason: 'Phishing.' } as const;
  expect(emitted(mounted, stop)).toEqual([
    { type: 'preview.ended', at: 0, status: 'stopped', reason: 'Phishing.' },
  ]);
});

/** The events it emits besides its changes of status. */
function emitted(...events: readonly PreviewEvent[]): readonly EventObject[] {
  let state = starting;
  const all: EventObject[] = [];
  for (const event of events) {
    const [next, actions] = transition(machine, state, event);
    state = next;
    all.push(...emittedBy(actions));
  }
  return all.filter(({ type }) => type !== 'preview.status');
}

test('keeps its address when it is resumed', () => {
  const state = after(mounted, { type: 'preview.resumed' });
  expect(state.value).toBe('starting');
  expect(state.context.mount?.id).toBe('abc');
});

test('keeps the reason why it could not start', () => {
  const state = after(actorEvent('xstate.error.actor.mount', { error: new Error('no port') }));
  expect(toPreview(state)).toMatchObject({ status: 'failed', error: { message: 'no port' } });
});
