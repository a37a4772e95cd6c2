import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAlarms } from '../src/alarms.js';

const day = 24 * 60 * 60 * 1000;

function fakeTime() {
  let time = 0;
  let lastId = 0;
  const timers = new Map();
  return {
    now: () => time,
    setTimer(run, delay) {
      assert.ok(delay < 2 ** 31, 'a timer that Node would fire at once');
      lastId += 1;
      timers.set(lastId, { run, at: time + delay });
      return lastId;
    },
    clearTimer: (id) => timers.delete(id),
    async pass(until) {
      for (;;) {
        const [id, next] = [...timers].sort(([, a], [, b]) => a.at - b.at)[0] ?? [];
        if (!next || next.at > until) break;
        timers.delete(id);
        time = next.at;
        next.run();
        await Promise.resolve().then(() => {});
      }
      time = until;
    },
  };
}

test('rings at its time, also after months', async () => {
  const time = fakeTime();
  const rung = [];
  const alarms = createAlarms((id) => rung.push(id + ' on day ' + time.now() / day), time);
  alarms.set('far', 100 * day);
  alarms.set('near', day);
  await time.pass(99 * day);
  assert.deepEqual(rung, ['near on day 1']);
  await time.pass(101 * day);
  assert.deepEqual(rung, ['near on day 1', 'far on day 100']);
});

test('rings at once for what is past, and never for what was cancelled', async () => {
  const time = fakeTime();
  const rung = [];
  const alarms = createAlarms((id) => rung.push(id), time);
  await time.pass(day);
  alarms.set('missed', 5);
  alarms.set('cancelled', 2 * day);
  alarms.cancel('cancelled');
  await time.pass(3 * day);
  assert.deepEqual(rung, ['missed']);
});
