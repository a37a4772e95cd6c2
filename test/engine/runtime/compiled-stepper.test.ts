import fc from 'fast-check';
import { type AnyStateMachine, assign, createMachine, initialTransition, transition } from 'xstate';
import { describe, expect, test } from 'vitest';
import { createPreviewMachine, type PreviewContext } from '../../../machines/index.ts';
import { actionsOf } from '../../../machines/actions.ts';
import { doneEvent, errorEvent } from '../../../src/engine/runtime/actor-events.ts';
import { compileMachine } from '../../../src/engine/runtime/compiled-stepper.ts';
import { emittedBy, pathOf } from '../../helpers/job-steps.ts';
import { statesIn } from '../../helpers/snapshot-fixtures.ts';

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

/** All ways from one state to another that a chart can have. */
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
              deep: { id: 'deep', ...inAndOut('deep'), on: { END: '#end', '*': 'first' } },
            },
          },
        },
      },
      passing: { id: 'passing', ...inAndOut('passing'), always: { target: '#deep' } },
      end: { id: 'end', type: 'final', entry: [noting('end '), 'say'] },
    },
  },
  // Which parameters go with which action is not known to `createMachine`.
  { actions: actions as object },
);
const wayEvents = 'HOME NOTE INNER REENTER SELF AGAIN DEEP NEXT LOOP STAY SAY FORBIDDEN UP OUT END'
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

describe('a compiled chart leads where XState says', () => {
  test.each<[string, AnyStateMachine, object, readonly { type: string }[]]>([
    ['from any state to any other', ways, {}, wayEvents],
    [
      'through a preview',
      createPreviewMachine({ now: () => 7 }),
      { jobId: 'job-1', dir: '/o', expiresAt: 1000 },
      previewEvents,
    ],
  ])('%s', (_, machine, input, events) => {
    const all = statesIn(machine).toSorted();
    const chart = compileMachine(machine);
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events), { maxLength: 30 }), (walk) => {
        let { state, emitted } = chart.begin(input);
        let [snapshot, acted] = initialTransition(machine, input);
        for (const event of [undefined, ...walk]) {
          // No error comes of an actor that was stopped.
          if (event?.type === mountFailed.type && snapshot.children['mount'] === undefined)
            continue;
          if (event !== undefined) {
            ({ state, emitted } = chart.step(state, event));
            // An actor that has ended takes no event any more.
            const isActive = snapshot.status === 'active';
            [snapshot, acted] = isActive ? transition(machine, snapshot, event) : [snapshot, []];
          }
          reached.add(state.leaf.path);
          expect(state.leaf.path).toBe(pathOf(snapshot.value));
          expect(state.leaf.isFinal).toBe(snapshot.status === 'done');
          expect(state.context).toEqual(snapshot.context);
          expect(emitted).toEqual(emittedBy(acted));
          expect(state.leaf.invoked?.id).toBe(Object.keys(snapshot.children)[0]);
        }
      }),
      // As many as it takes to reach all states for certain.
      { numRuns: 1000 },
    );
    expect([...reached].toSorted()).toEqual(all);
  });
});

test('what changes nothing gives the state that it was given', () => {
  const chart = compileMachine(ways);
  const { state } = chart.begin({});
  for (const type of ['UNKNOWN', 'FORBIDDEN', 'SAY']) {
    const step = chart.step(state, { type });
    expect(step.state).toBe(state);
    expect(step.entered).toBe(false);
  }
  expect(chart.step(state, { type: 'LOOP' }).entered).toBe(true);
});

test('a state that is not there is said to be none of the machine', () => {
  const chart = compileMachine(ways);
  for (const path of ['', 'a', 'a.three', 'a.one.x', '__proto__']) {
    expect(() => chart.at(path, {})).toThrow(expect.objectContaining({ code: 'SNAPSHOT_UNKNOWN' }));
  }
  expect(chart.at('b.inner.deep', {}).leaf.path).toBe('b.inner.deep');
});

test('what an actor is given follows from the context', () => {
  const chart = compileMachine<PreviewContext>(createPreviewMachine({ warningMs: 100 }));
  const { state } = chart.begin({ jobId: 'job-1', dir: '/o', expiresAt: 1000 });
  const live = chart.step(state, doneEvent('mount', mount)).state;
  expect(live.leaf.invoked).toMatchObject({ id: 'timer', slot: 'timer' });
  expect(live.leaf.invoked?.input(live.context)).toEqual({ dueAt: 900 });
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
  ['two targets', { initial: 'a', on: { X: { target: ['.a', '.b'] } }, states: { a: {}, b: {} } }],
])('a machine with %s is refused', (_, config) => {
  expect(() =>
    compileMachine(createMachine(config as never, { actions: actions as object })),
  ).toThrow(TypeError);
});
