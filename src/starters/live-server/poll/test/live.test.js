import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLive } from '../src/live.js';
import { settings } from '../src/settings.js';

test('each visitor votes once, and all see the numbers', () => {
  const { may, hostMay, state, of } = createLive(settings, () => {});
  assert.equal(may.vote('a', { choice: 0 }), 'closed');
  assert.equal(hostMay.ask('h', { question: 'Tea?', options: ['Yes', ' '] }), 'badQuestion');
  hostMay.ask('h', { question: ' Tea? ', options: ['Yes', 'No'] });
  may.vote('a', { choice: 0 });
  assert.equal(may.vote('a', { choice: 1 }), 'voted');
  assert.equal(may.vote('b', { choice: 7 }), 'notUnderstood');
  may.vote('b', { choice: 1 });
  assert.deepEqual(
    [state().total, state().options.map(({ votes }) => votes), of('b')],
    [2, [1, 1], 1],
  );
  hostMay.close();
  assert.equal(may.vote('c', { choice: 0 }), 'closed');
});

test('a question has as many answers as the settings allow', () => {
  const { hostMay, state } = createLive(settings, () => {});
  const options = Array.from({ length: settings.mostOptions + 2 }, (_one, index) => 'A' + index);
  hostMay.ask('h', { question: 'Which?', options });
  assert.equal(state().options.length, settings.mostOptions);
});
