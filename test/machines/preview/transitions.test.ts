import { type EventObject, initialTransition, transition, type SnapshotFrom } from 'xstate';
import { expect, test } from 'vitest';
import { createPreviewMachine, type PreviewEvent, toPreview } from '../../../machines/index.ts';
import { emittedBy } from '../../helpers/job-steps.ts';

const machine = createPreviewMachine({ now: () => 0, warningMs: 100 });
type State = SnapshotFrom<typeof machine>;

// What actors send is outside the union of a machine's own events.
const actorEvent = (type: string, data: object = {}) =>
  ({ type, ...data }) as unknown as PreviewEvent;
const mounted = actorEvent('xstate.done.actor.mount', {
  output: { id: 'abc', url: 'http://abc.localhost:1/' },
});
const timeIsUp = actorEvent('xstate.done.actor.timer');

const [starting] = initialTransition(machine, { jobId: 'job-1', dir: '/o', expiresAt: 1000 });
const after = (...events: readonly PreviewEvent[]) =>
  events.reduce<State>((state, event) => transition(machine, state, event)[0], starting);

test('lives, warns, and expires', () => {
  expect(toPreview(after(mounted))).toEqual({
    jobId: 'job-1',
    status: 'live',
    url: 'http://abc.localhost:1/',
    expiresAt: 1000,
  });
  expect(after(mounted, timeIsUp).value).toBe('expiring');
  expect(after(mounted, timeIsUp, timeIsUp)).toMatchObject({ value: 'expired', status: 'done' });
});

test('is extended while it lives and while it expires', () => {
  const extend = { type: 'preview.extend', ms: 4000 } as const;
  for (const state of [after(mounted, extend), after(mounted, timeIsUp, extend)]) {
    expect(toPreview(state)).toMatchObject({ status: 'live', expiresAt: 5000 });
  }
});

test('is stopped in any state, and stays so', () => {
  const stop = { type: 'preview.stop' } as const;
  const resumed = { type: 'preview.resumed' } as const;
  for (const events of [[], [mounted], [mounted, timeIsUp]]) {
    expect(after(...events, stop, resumed)).toMatchObject({ value: 'stopped', status: 'done' });
  }
});

test('keeps why it was stopped', () => {
  const stopped = after(mounted, { type: 'preview.stop', reason: 'Phishing.' });
  expect(toPreview(stopped)).toMatchObject({ status: 'stopped', reason: 'Phishing.' });
});

test('is extended while it starts, too', () => {
  const state = after({ type: 'preview.extend', ms: 4000 }, mounted);
  expect(toPreview(state)).toMatchObject({ status: 'live', expiresAt: 5000 });
});

test('warns once for each end that is set, whatever restarts there are', () => {
  const resumed = { type: 'preview.resumed' } as const;
  const extend = { type: 'preview.extend', ms: 4000 } as const;
  const url = 'http://abc.localhost:1/';
  expect(told(mounted, timeIsUp, resumed, mounted, timeIsUp, extend, timeIsUp, timeIsUp)).toEqual([
    { type: 'preview.expiring', at: 0, url, expiresAt: 1000 },
    { type: 'preview.extended', at: 0, expiresAt: 5000 },
    { type: 'preview.expiring', at: 0, url, expiresAt: 5000 },
    { type: 'preview.ended', at: 0, status: 'expired' },
  ]);
  const stop = { type: 'preview.stop', reason: 'Phishing.' } as const;
  expect(told(mounted, stop)).toEqual([
    { type: 'preview.ended', at: 0, status: 'stopped', reason: 'Phishing.' },
  ]);
});

/** What it emits beside its changes of status. */
function told(...events: readonly PreviewEvent[]): readonly EventObject[] {
  let state = starting;
  const all: EventObject[] = [];
  for (const event of events) {
    const [next, actions] = transition(machine, state, event);
    state = next;
    all.push(...emittedBy(actions));
  }
  return all.filter(({ type }) => type !== 'preview.status');
}

test('comes back under its old address when it is resumed', () => {
  const state = after(mounted, { type: 'preview.resumed' });
  expect(state.value).toBe('starting');
  expect(state.context.mount?.id).toBe('abc');
});

test('keeps why it could not start', () => {
  const state = after(actorEvent('xstate.error.actor.mount', { error: new Error('no port') }));
  expect(toPreview(state)).toMatchObject({ status: 'failed', error: { message: 'no port' } });
});
