import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLive } from '../src/live.js';
import { settings } from '../src/settings.js';

test('draws every number once, and then no more', () => {
  let changes = 0;
  const live = createLive(settings, () => (changes += 1));
  const count = settings.to - settings.from + 1;
  for (let index = 0; index < count + 3; index += 1) live.draw();
  const { drawn, left } = live.state();
  assert.deepEqual([new Set(drawn).size, drawn.length, left, changes], [count, count, 0, count]);
  assert.ok(drawn.every((number) => number >= settings.from && number <= settings.to));
});

test('the host begins again', () => {
  const live = createLive(settings, () => {});
  live.draw();
  live.hostMay.pause();
  assert.equal(live.state().isPaused, true);
  live.hostMay.restart();
  assert.deepEqual(live.state().drawn, []);
  live.close();
});

test('one number comes after the other', (context) => {
  context.mock.timers.enable({ apis: ['setInterval'] });
  const live = createLive(settings, () => {});
  live.enter();
  live.enter();
  context.mock.timers.tick(settings.everySeconds * 2000);
  assert.equal(live.state().drawn.length, 2);
  live.close();
});
