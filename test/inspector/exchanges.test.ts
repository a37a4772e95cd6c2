import { expect, test } from 'vitest';
import { createActor, createMachine, fromPromise, sendTo, setup } from 'xstate';
import { createActorRecorder } from '../../src/inspector/actors/actor-recorder.ts';
import { actorSequence } from '../../src/inspector/page/actors/actor-sequence.ts';

const lamp = createMachine({
  id: 'lamp',
  initial: 'off',
  states: { off: { on: { ON: { target: 'on', actions: () => {} } } }, on: { on: { OFF: 'off' } } },
});

const machine = setup({
  actors: { lamp, load: fromPromise(() => Promise.resolve(42)) },
  actions: { greet: () => {} },
  guards: { isReady: () => true },
}).createMachine({
  id: 'room',
  invoke: { id: 'lamp', src: 'lamp' },
  initial: 'dark',
  states: {
    dark: {
      on: {
        ENTER: {
          guard: 'isReady',
          target: 'lit',
          actions: ['greet', sendTo('lamp', { type: 'ON' })],
        },
        STAY: { actions: 'greet' },
      },
    },
    lit: { invoke: { id: 'load', src: 'load', input: { url: 'x' }, onDone: 'dark' } },
  },
});

function recorded(maxRows = 100) {
  const recorder = createActorRecorder(() => 1, { rows: maxRows, actors: 10 });
  const actor = createActor(machine, { inspect: recorder.inspect }).start();
  return { recorder, actor };
}

test('an actor has what it received and what it sent, in order, with guards and actions', async () => {
  const { recorder, actor } = recorded();
  actor.send({ type: 'STAY' });
  actor.send({ type: 'ENTER' });
  await Promise.resolve();
  await expect.poll(() => actor.getSnapshot().value).toBe('dark');
  const found = recorder.exchanges(actor.sessionId, 0, 100);
  expect(found.map(({ to, row }) => `${row.from?.name ?? '-'} → ${to.name}: ${row.type}`)).toEqual([
    '- → room: xstate.init',
    'room → lamp: xstate.init',
    '- → room: STAY',
    '- → room: ENTER',
    'room → lamp: ON',
    'room → load: xstate.init',
    'load → room: xstate.done.actor.load',
  ]);
  const [, , stay, enter] = found.map(({ row }) => row);
  expect(stay).toMatchObject({
    taken: [{ from: 'room.dark', to: 'room.dark', on: 'STAY' }],
    actions: ['greet'],
  });
  expect(enter).toMatchObject({
    taken: [{ from: 'room.dark', to: 'room.lit', on: 'ENTER', guard: 'isReady' }],
    inputs: { load: { url: 'x' } },
  });
  expect(enter?.actions).toEqual(expect.arrayContaining(['greet', 'xstate.spawnChild']));
  // The lamp only knows its own.
  const lampId = found[1]?.to.id ?? '';
  expect(recorder.exchanges(lampId, 0, 100).map(({ row }) => row.type)).toEqual([
    'xstate.init',
    'ON',
  ]);
  expect(recorder.exchanges(actor.sessionId, found[5]?.order ?? 0, 100)).toEqual(found.slice(6));
});

test('a sequence has a lane for each actor, and one for the outside', () => {
  const { recorder, actor } = recorded();
  actor.send({ type: 'ENTER' });
  const { sessionId } = actor;
  const exchanges = recorder
    .exchanges(sessionId, 0, 100)
    .map(({ order, to, row }) => ({ order, to, ...row }));
  const { lanes, messages } = actorSequence(sessionId, exchanges, 1);
  expect(lanes.map(({ name }) => name)).toEqual(['outside', 'room', 'lamp', 'load']);
  expect(messages.map(({ text, note, position }) => [text, note, position])).toEqual([
    ['init', 'spawnChild', 0],
    ['init', '', 0],
    ['ENTER', expect.stringContaining('[isReady] greet'), 1],
    ['ON', expect.any(String), 1],
    ['init', '', 1],
  ]);
});

test('of many events the latest are kept, and lost ones take no room', () => {
  const { recorder, actor } = recorded(8);
  for (let count = 0; count < 5000; count += 1) actor.send({ type: 'STAY' });
  expect(recorder.exchanges(actor.sessionId, 0, 1000).length).toBeLessThanOrEqual(10);
  actor.stop();
  for (let count = 0; count < 10; count += 1) actor.send({ type: 'STAY' });
  expect(recorder.exchanges(actor.sessionId, 0, 1000).length).toBeLessThanOrEqual(10);
});
