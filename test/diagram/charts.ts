import { and, createMachine, not } from 'xstate';

/** Machines like those in the XState documentation. */
export const nested = createMachine({
  id: 'light',
  initial: 'green',
  states: {
    green: { after: { 1000: 'yellow' } },
    yellow: { after: { yellowTime: 'red' } },
    red: {
      initial: 'walk',
      states: {
        walk: { on: { COUNTDOWN: 'wait' } },
        wait: { on: { COUNTDOWN: 'stop' } },
        stop: { type: 'final' },
      },
      onDone: 'green',
    },
  },
  on: { POWER_OUTAGE: '.red', TICK: { actions: () => {} } },
});

export const parallel = createMachine({
  id: 'text',
  type: 'parallel',
  states: {
    bold: {
      initial: 'off',
      states: { on: { on: { TOGGLE: 'off' } }, off: { on: { TOGGLE: 'on' } } },
    },
    italic: {
      initial: 'off',
      states: { on: { on: { 'CTRL+I': 'off' } }, off: { on: { 'CTRL+I': 'on' } } },
    },
  },
});

export const history = createMachine({
  id: 'payment',
  initial: 'method',
  states: {
    method: {
      initial: 'cash',
      states: {
        cash: { on: { SWITCH: 'check' } },
        check: { on: { SWITCH: 'cash' } },
        last: { type: 'history', history: 'deep', target: 'check' },
      },
      on: { NEXT: 'review' },
    },
    review: { on: { PREVIOUS: 'method.last' } },
  },
});

export const guarded = createMachine({
  id: 'door',
  initial: 'closed',
  states: {
    closed: {
      always: { guard: 'isJammed', target: 'broken' },
      on: {
        OPEN: [
          { guard: and(['isUnlocked', not('isNight')]), target: 'opened' },
          { guard: { type: 'hasKey', params: {} }, target: 'opened' },
        ],
        '*': { target: 'closed', reenter: true },
      },
    },
    opened: {
      invoke: [
        { src: 'alarm', onDone: 'closed', onError: 'broken' },
        { id: 'camera', src: 'film', onSnapshot: { actions: () => {} } },
      ],
    },
    broken: { type: 'final' },
  },
});

/** A machine whose names try to break out of the drawing. */
export const hostile = createMachine({
  id: 'x"]<script>alert(1)</script>',
  initial: 'a & b',
  states: {
    'a & b': { on: { '</text><script>': 'end', 'say: "hi"; #1': 'note' } },
    end: { on: { '\u0000\u001b': 'note' } },
    note: { type: 'final' },
  },
});

/** Many states that all lead to one final state. */
export const crowded = createMachine({
  id: 'crowded',
  initial: 's1',
  states: {
    s1: { on: { NEXT: 's2', STOP: 'stopped' } },
    s2: { on: { NEXT: 's3', STOP: 'stopped' } },
    s3: { on: { NEXT: 's4', STOP: 'stopped' } },
    s4: { on: { NEXT: 's1', STOP: 'stopped' } },
    stopped: { type: 'final' },
  },
});
