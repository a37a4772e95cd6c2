import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clockOf, phasesOf, runPhases } from '../src/rounds.js';
import { settings } from '../src/settings.js';
import { run } from './run.js';

test('work and breaks take turns, each fourth break is the long one, and none ends it', () => {
  const times = phasesOf({ work: 25, pause: 5, long: 15, rounds: 5 }).map(({ minutes }) => minutes);
  assert.deepEqual(times, [25, 5, 25, 5, 25, 5, 25, 15, 25]);
});

test('counts down to the second, says each time and rings at its end', async () => {
  let time = 0;
  const said = [];
  const shown = [];
  let rings = 0;
  await runPhases(phasesOf({ ...settings.pomodoro, rounds: 2 }), {
    out: (text) => said.push(text),
    show: (text) => shown.push(text),
    ring: () => (rings += 1),
    now: () => time,
    wait: async (ms) => {
      time += ms;
    },
  });
  const { work, pause } = settings.pomodoro;
  assert.equal(time, (2 * work + pause) * 60_000);
  assert.equal(said.length, 4);
  assert.ok(shown[0].startsWith(clockOf(work * 60_000)));
  assert.equal(rings, 3);
});

test('refuses what is no time', async () => {
  for (const given of [['0'], ['many'], ['5', '6'], ['--work', '-1'], ['--rounds', '1.5']])
    assert.equal((await run(...given)).code, 2, given.join(' '));
});
