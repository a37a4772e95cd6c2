import fc from 'fast-check';
import {
  type AnyStateMachine,
  assign,
  createMachine,
  initialTransition,
  not,
  transition,
} from 'xstate';
import { describe, expect, test } from 'vitest';
import { createPreviewMachine, type PreviewContext } from '../../../machines/index.ts';
import { actionsOf } from '../../../machines/actions.ts';
import { doneEvent, errorEvent } from '../../../src/engine/runtime/actor-events.ts';
import { compiledStepper } from '../../../src/engine/runtime/stepper/compiled-stepper.ts';
import type { MachineState } from '../../../src/engine/runtime/stepper/stepper.ts';
import { xstateStepper } from '../../../src/engine/runtime/stepper/xstate-stepper.ts';
import { emittedBy, pathOf } from '../../helpers/jobs/job-steps.ts';
import { statesIn } from '../../helpers/jobs/snapshot-fixtures.ts';

const { update, emit, emitAll } = actionsOf<
  { trail: string },
  { type: string },
  { type: string }
>();
const note = update(({ context }, { text }: { text: string }) => ({ trail: context.trail + text }));
const actions = {
  note,
  say: emit(({ event }) => ({ type: `said ${event.type}` })),
  sayMore: emitAll(({ context }) => [...context.trail].map((type) => ({ type }))),
};
const noting = (text: string) => ({ type: 'note', params: { text } });
const inAndOut = (name: string) => ({ entry: noting(`+${name} `), exit: noting(`-${name} `) });
const guards = {
  isLonger: ({ context }: { context: { trail: string } }, { than }: { than: number }) =>
    context.trail.length > than,
};
const never = { guard: not(() => true), target: '#end' };
const long = { guard: { type: 'isLonger', params: () => ({ than: 50 }) }, target: '#end' };

/** A machine with every kind of transition. */
const ways = createMachine(
  {
    id: 'ways',
    context: { trail: '' },
    entry: noting('root '),
    initial: 'a',
    on: { HOME: '.a', NOTE: { actions: noting('! ') } },
    states: {
      a: {
        ...inAndOut('a'),
        initial: 'one',
        on: {
          INNER: '.two',
          REENTER: { target: '.two', reenter: true },
          SELF: 'a',
          AGAIN: { target: 'a', reenter: true },
          DEEP: '#deep',
        },
        states: {
          one: {
            ...inAndOut('one'),
            on: {
              NEXT: { target: 'two', actions: noting('one>two ') },
              LOOP: { target: 'one', reenter: true, actions: ['say'] },
              STAY: 'one',
              SAY: { actions: ['say', 'sayMore'] },
              FORBIDDEN: undefined,
            },
          },
          two: { ...inAndOut('two'), on: { NEXT: '#passing', UP: '#ways.b' } },
        },
      },
      b: {
        ...inAndOut('b'),
        initial: 'inner',
        states: {
          inner: {
            ...inAndOut('inner'),
            initial: 'first',
            states: {
              first: { ...inAndOut('first'), on: { NEXT: 'deep', OUT: '#ways.a.two' } },
              deep: {
                id: 'deep',
                ...inAndOut('deep'),
                on: { END: '#end', NEVER: never, LONG: long, '*': 'first' },
              },
            },
          },
        },
      },
      passing: { id: 'passing', ...inAndOut('passing'), always: { target: '#deep' } },
      end: { id: 'end', type: 'final', entry: [noting('end '), 'say'] },
    },
  },
  // `createMachine` does not know the parameters of each action.
  { actions: actions as object, guards: guards as object },
);
const wayEvents =
  'HOME NOTE INNER REENTER SELF AGAIN DEEP NEXT LOOP STAY SAY FORBIDDEN UP OUT END NEVER LONG'
    .split(' ')
    .map((type) => ({ type }));

const mount = { id: 'abc', url: 'http://abc.localhost:1/' };
const mountFailed = errorEvent('mount', new Error('no port'));
const previewEvents = [
  { type: 'preview.extend', ms: 4000 },
  { type: 'preview.stop' },
  { type: 'preview.stop', reason: 'Phishing.' },
  { type: 'preview.resumed' },
  { type: 'xstate.done.actor.mount', output: mount },
  { type: 'xstate.done.actor.timer' },
  mountFailed,
];

describe.each([
  ['compiled', compiledStepper],
  ['xstate', xstateStepper],
] as const)('the %s stepper agrees with a live snapshot of XState', (_, toStepper) => {
  test.each<[string, AnyStateMachine, object, readonly { type: string }[]]>([
    ['from any state to any other', ways, {}, wayEvents],
    [
      'through a preview',
      createPreviewMachine({ now: () => 7 }),
      { jobId: 'job-1', dir: '/o', expiresAt: 1000 },
      previewEvents,
    ],
  ])('%s', (__, machine, input, events) => {
    const all = statesIn(machine).toSorted();
    const stepper = toStepper(machine);
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (walk) => {
        let step = stepper.begin(input);
        let [snapshot, acted] = initialTransition(machine, input);
        for (const event of [undefined, ...walk]) {
          // XState does not deliver errors of stopped actors.
          if (event?.type === mountFailed.type && snapshot.children['mount'] === undefined)
            continue;
          const before = Object.values(snapshot.children);
          if (event !== undefined) {
            step = stepper.step(step.state, event);
            // An ended actor ignores events.
            const isActive = snapshot.status === 'active';
            [snapshot, acted] = isActive ? transition(machine, snapshot, event) : [snapshot, []];
          }
          const { state, emitted, stopped, started } = step;
          const after = Object.values(snapshot.children);
          const idsOf = (list: readonly unknown[]) =>
            list.map((child) => (child as { readonly id: string }).id);
          reached.add(state.leaf.path);
          expect(state.leaf.path).toBe(pathOf(snapshot.value));
          expect(state.leaf.isFinal).toBe(snapshot.status === 'done');
          expect(state.context).toEqual(snapshot.context);
          expect(emitted).toEqual(emittedBy(acted));
          expect(state.leaf.invoked.map(({ id }) => id)).toEqual(Object.keys(snapshot.children));
          if (event === undefined) continue;
          expect(started.map(({ id }) => id)).toEqual(
            idsOf(after.filter((child) => !before.includes(child))),
          );
          expect(stopped).toEqual(idsOf(before.filter((child) => !after.includes(child))));
        }
      }),
      // Steps that reach every state.
      { numRuns: 500, seed: 1 },
    );
    expect([...reached].toSorted()).toEqual(all);
  });
});

describe('the xstate stepper accepts what the compiled one refuses', () => {
  const machine = createMachine({
    id: 'many',
    initial: 'work',
    context: { count: 0 },
    states: {
      work: {
        type: 'parallel',
        invoke: { id: 'watch', src: 'watch' },
        on: { PAUSE: 'paused' },
        states: {
          left: {
            initial: 'idle',
            states: {
              idle: { on: { LEFT: 'busy' } },
              busy: {
                invoke: { id: 'left', src: 'run', input: ({ context }) => context },
                on: { AGAIN: { target: 'busy', reenter: true } },
              },
            },
          },
          right: {
            initial: 'idle',
            states: {
              idle: {
                always: { guard: ({ context }) => context.count > 0, target: 'busy' },
                on: { COUNT: { actions: assign({ count: 1 }) } },
              },
              busy: { invoke: { id: 'right', src: 'run' } },
            },
          },
          memory: { type: 'history', history: 'deep' },
        },
      },
      paused: { on: { RESUME: 'work.memory', END: 'end' } },
      end: { type: 'final' },
    },
  });
  const stepper = xstateStepper<{ count: number }>(machine);
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).toSorted();
  /** Restores a state from its path and context alone, as after a restart. */
  const again = ({ leaf, context }: MachineState<{ count: number }>) =>
    stepper.at(leaf.path, JSON.parse(JSON.stringify(context)));

  test('parallel states each have their own invocations', () => {
    const first = stepper.begin({});
    expect(ids(first.started)).toEqual(['watch']);
    const left = stepper.step(again(first.state), { type: 'LEFT' });
    expect([ids(left.started), left.stopped]).toEqual([['left'], []]);
    expect(left.started[0]?.input(left.state.context)).toEqual({ count: 0 });
    const right = stepper.step(again(left.state), { type: 'COUNT' });
    expect([ids(right.started), right.stopped]).toEqual([['right'], []]);
    const anew = stepper.step(again(right.state), { type: 'AGAIN' });
    expect([ids(anew.started), anew.stopped]).toEqual([['left'], ['left']]);
    expect(ids(anew.state.leaf.invoked)).toEqual(['left', 'right', 'watch']);
  });

  test('history survives a restart', () => {
    let { state } = stepper.begin({});
    for (const type of ['LEFT', 'COUNT', 'PAUSE'])
      ({ state } = stepper.step(again(state), { type }));
    const resumed = stepper.step(again(state), { type: 'RESUME' });
    expect(ids(resumed.started)).toEqual(['left', 'right', 'watch']);
    const paused = stepper.step(resumed.state, { type: 'PAUSE' });
    expect(paused.stopped.toSorted()).toEqual(['left', 'right', 'watch']);
    expect(stepper.step(paused.state, { type: 'END' }).state.leaf.isFinal).toBe(true);
  });

  test.each(['', 'nowhere', 'work.left', '{', '{"value":"x"}', '{"value":{"work":"left"}}'])(
    'the path %j is refused',
    (path) => {
      expect(() => stepper.at(path, { count: 0 })).toThrow(
        expect.objectContaining({ code: 'SNAPSHOT_UNKNOWN' }),
      );
    },
  );

  test('a delay is refused: it would not survive a restart', () => {
    const delayed = createMachine({
      initial: 'a',
      states: { a: { initial: 'b', states: { b: { after: { 10: '#end' } } } }, end: { id: 'end' } },
    });
    expect(() => xstateStepper(delayed)).toThrow(TypeError);
  });
});

test.each([compiledStepper, xstateStepper])(
  'an event that changes nothing gives the same state',
  (toStepper) => {
    const stepper = toStepper(ways);
    const { state } = stepper.begin({});
    for (const type of ['UNKNOWN', 'FORBIDDEN', 'SAY'])
      expect(stepper.step(state, { type }).state).toBe(state);
    expect(stepper.step(state, { type: 'LOOP' }).state).not.toBe(state);
  },
);

test('an unknown state is refused', () => {
  const chart = compiledStepper(ways);
  for (const path of ['', 'a', 'a.three', 'a.one.x', '__proto__']) {
    expect(() => chart.at(path, {})).toThrow(expect.objectContaining({ code: 'SNAPSHOT_UNKNOWN' }));
  }
  expect(chart.at('b.inner.deep', {}).leaf.path).toBe('b.inner.deep');
});

test('the input of an invocation is computed from the context', () => {
  const chart = compiledStepper<PreviewContext>(createPreviewMachine({ warningMs: 100 }));
  const { state } = chart.begin({ jobId: 'job-1', dir: '/o', expiresAt: 1000 });
  const live = chart.step(state, doneEvent('mount', mount)).state;
  expect(live.leaf.invoked).toMatchObject([{ id: 'timer', src: 'timer' }]);
  expect(live.leaf.invoked[0]?.input(live.context)).toEqual({ dueAt: 900 });
});

test.each([
  ['parallel states', { type: 'parallel', states: { a: {}, b: {} } }],
  ['history', { initial: 'a', states: { a: {}, h: { type: 'history' } } }],
  ['a delay', { initial: 'a', states: { a: { after: { 10: 'b' } }, b: {} } }],
  ['an actor around others', { initial: 'a', invoke: { src: 'work' }, states: { a: {} } }],
  ['two actors', { initial: 'a', states: { a: { invoke: [{ src: 'x' }, { src: 'y' }] } } }],
  [
    'a guard without an event',
    { initial: 'a', states: { a: { always: { guard: 'x', target: 'b' } }, b: {} } },
  ],
  [
    'an action of the first transition',
    { initial: { target: 'a', actions: 'note' }, states: { a: {} } },
  ],
  ['an inline action', { initial: 'a', states: { a: { entry: assign({}) } } }],
  ['an unknown action', { initial: 'a', states: { a: { on: { X: { actions: 'none' } } } } }],
  [
    'a wildcard for some events',
    { initial: 'a', states: { a: { on: { 'x.*': { actions: 'note' } } } } },
  ],
  ['an unknown guard', { initial: 'a', states: { a: { on: { X: { guard: 'x' } } } } }],
  ['two targets', { initial: 'a', on: { X: { target: ['.a', '.b'] } }, states: { a: {}, b: {} } }],
])('a machine with %s is refused', (_, config) => {
  expect(() =>
    compiledStepper(createMachine(config as never, { actions: actions as object })),
  ).toThrow(TypeError);
});

test.each([
  [
    'an invocation outside its leaf states',
    { invoke: { src: 'x' }, initial: 'a', states: { a: {} } },
  ],
  ['several invocations in a state', { invoke: [{ src: 'x' }, { src: 'y' }] }],
])('a refusal names %s', (what, config) => {
  expect(() => compiledStepper(createMachine(config))).toThrow(
    `A machine with ${what} cannot be compiled`,
  );
});
