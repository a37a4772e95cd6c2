import { assign, createMachine } from 'xstate';
import { expect, test } from 'vitest';
import { jobMachine } from '../../machines/index.ts';
import { type Diagram, labelOf, statesOf } from '../../src/diagram/diagram.ts';
import { describeMachine } from '../../src/diagram/describe-machine.ts';
import { guarded, history, nested, parallel } from './charts.ts';

const edgesOf = ({ edges }: Diagram) =>
  edges.map((edge) => `${edge.from} > ${edge.to} ${edge.kind}: ${labelOf(edge)}`);

test('describes delays, transitions of the machine itself and those without a target', () => {
  const chart = describeMachine(nested);
  expect(edgesOf(chart)).toEqual([
    'light > light.red event: POWER_OUTAGE',
    'light.green > light.yellow after: after 1000 ms',
    'light.yellow > light.red after: after yellowTime',
    'light.red > light.green done: done',
    'light.red.walk > light.red.wait event: COUNTDOWN',
    'light.red.wait > light.red.stop event: COUNTDOWN',
  ]);
  expect(chart.root).toMatchObject({ initial: ['light.green'], handles: ['TICK'] });
});

test('describes a parallel machine with regions and no initial state', () => {
  const { root } = describeMachine(parallel);
  expect(root).toMatchObject({ type: 'parallel', initial: [] });
  expect(root.states.map(({ name, initial }) => [name, initial])).toEqual([
    ['bold', ['text.bold.off']],
    ['italic', ['text.italic.off']],
  ]);
});

test('describes the depth and default target of a history state', () => {
  const chart = describeMachine(history);
  const last = statesOf(chart.root).find(({ name }) => name === 'last');
  expect(last).toMatchObject({ type: 'history', history: 'deep' });
  expect(edgesOf(chart)).toContain('payment.method.last > payment.method.check always: ');
});

test('names guards, even combined ones, and names actors by their id or logic', () => {
  const chart = describeMachine(guarded);
  expect(edgesOf(chart)).toEqual([
    'door.closed > door.opened event: OPEN [isUnlocked and not isNight]',
    'door.closed > door.opened event: OPEN [hasKey]',
    'door.closed > door.closed event: *',
    'door.closed > door.broken always: [isJammed]',
    'door.opened > door.closed done: alarm done',
    'door.opened > door.broken error: alarm failed',
  ]);
  const opened = chart.root.states.find(({ name }) => name === 'opened');
  expect(opened).toMatchObject({ invokes: ['alarm', 'camera'], handles: ['camera changed'] });
});

test('describes a machine without states as one state', () => {
  const machine = createMachine({ id: 'counter', on: { ADD: { actions: () => {} } } });
  expect(describeMachine(machine)).toEqual({
    root: {
      id: 'counter',
      name: 'counter',
      type: 'atomic',
      initial: [],
      invokes: [],
      handles: ['ADD'],
      entry: [],
      exit: [],
      states: [],
    },
    edges: [],
  });
});

test('names the actions of a transition, and those on entry and exit', () => {
  const named = { type: 'announce', params: { loud: true } };
  const chart = describeMachine(
    createMachine({
      id: 'm',
      initial: 'a',
      states: {
        a: { entry: ['greet', named], exit: 'leave', on: { GO: { target: 'b', actions: 'note' } } },
        b: { entry: assign({}) },
      },
    }),
  );
  expect(chart.root.states).toMatchObject([
    { entry: ['greet', 'announce'], exit: ['leave'] },
    { entry: ['xstate.assign'], exit: [] },
  ]);
  expect(chart.edges).toMatchObject([{ on: 'GO', actions: ['note'] }]);
});

test('a diagram is plain data, and every edge of the job machine joins two existing states', () => {
  const chart = describeMachine(jobMachine);
  expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
  const ids = new Set(statesOf(chart.root).map(({ id }) => id));
  expect(chart.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  expect(chart.edges.length).toBeGreaterThan(50);
});
