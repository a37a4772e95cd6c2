import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextTime, readSchedule } from '../src/schedule.js';
import { settings } from '../src/settings.js';
import { createWorker } from '../src/worker.js';

const hour = 60 * 60 * 1000;
const silent = { info() {}, error() {} };
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Timers that ring when the test says so. */
function fakeTime() {
  const timers = new Map();
  let time = 0;
  return {
    now: () => time,
    setTimer(run, delay) {
      assert.ok(delay < 2 ** 31);
      const id = Symbol('timer');
      timers.set(id, { run, at: time + delay });
      return id;
    },
    clearTimer: (id) => timers.delete(id),
    count: () => timers.size,
    async pass(ms) {
      time += ms;
      for (const [id, { run, at }] of [...timers]) {
        if (at > time) continue;
        timers.delete(id);
        run();
      }
      await turn();
    },
  };
}

test('the next time lies on the grid, however late it is', () => {
  const schedule = { everySeconds: 3600 };
  assert.equal(nextTime(schedule, 0), hour);
  assert.equal(nextTime(schedule, hour - 1), hour);
  assert.equal(nextTime(schedule, 5.9 * hour), 6 * hour);
});

test('a time of the day comes once a day', () => {
  const morning = new Date(2030, 0, 1, 8, 0).getTime();
  const nine = new Date(2030, 0, 1, 9, 0).getTime();
  assert.equal(nextTime({ at: '09:00' }, morning), nine);
  assert.equal(nextTime({ at: '09:00' }, nine), new Date(2030, 0, 2, 9, 0).getTime());
});

test('days of the week are waited for', () => {
  const friday = new Date(2030, 0, 4, 8, 0).getTime();
  const monday = new Date(2030, 0, 7, 7, 0).getTime();
  assert.equal(nextTime({ at: '07:00', days: [1] }, friday), monday);
});

test('the environment may change the schedule, within reason', () => {
  assert.deepEqual(readSchedule(settings, {}), settings.schedule);
  assert.deepEqual(readSchedule(settings, { EVERY_SECONDS: '60' }), { everySeconds: 60 });
  assert.deepEqual(readSchedule(settings, { DAILY_AT: '07:30' }), { at: '07:30' });
  for (const EVERY_SECONDS of ['0', '-1', 'often', '1e12']) {
    assert.throws(() => readSchedule(settings, { EVERY_SECONDS }), /EVERY_SECONDS/);
  }
  assert.throws(() => readSchedule(settings, { DAILY_AT: '25:00' }), /DAILY_AT/);
});

test('runs at once and then at its times, one run at a time', async () => {
  const time = fakeTime();
  const started = [];
  const ends = [];
  const job = () =>
    new Promise((resolve) => {
      started.push(time.now());
      ends.push(resolve);
    });
  const worker = createWorker({
    job,
    next: (now) => nextTime({ everySeconds: 10 }, now),
    log: silent,
    ...time,
  });
  worker.start();
  await time.pass(25_000);
  assert.deepEqual(started, [0]);
  ends.pop()();
  await turn();
  await time.pass(5000);
  assert.deepEqual(started, [0, 30_000]);
  ends.pop()();
  await worker.stop();
});

test('an error ends one run, and not the worker', async () => {
  const time = fakeTime();
  let runs = 0;
  const job = async () => {
    runs += 1;
    throw new Error('no network');
  };
  const worker = createWorker({ job, next: (now) => now + 1000, log: silent, ...time });
  worker.start();
  await turn();
  await time.pass(1000);
  assert.equal(runs, 2);
  await worker.stop();
});

test('waits for months, and stops cleanly', async () => {
  const time = fakeTime();
  let runs = 0;
  const job = async () => {
    runs += 1;
  };
  const worker = createWorker({ job, next: (now) => now + 60 * 24 * hour, log: silent, ...time });
  worker.start();
  await turn();
  await time.pass(30 * 24 * hour);
  assert.equal(runs, 1);
  await worker.stop();
  assert.equal(time.count(), 0);
});

test('tells a run that it shall stop', async () => {
  let isStopped = false;
  const job = ({ signal }) =>
    new Promise((resolve) => {
      signal.addEventListener('abort', () => {
        isStopped = true;
        resolve();
      });
    });
  const worker = createWorker({ job, next: (now) => now + 1000, log: silent });
  worker.start();
  await worker.stop();
  assert.ok(isStopped);
});
