import assert from 'node:assert/strict';
import test from 'node:test';
import { nameFor, pauseMs, restMs, stepFor } from '../src/counters.js';

const known = { channelId: '1', renamedAt: 1000 };

test('a channel is called after the number', () => {
  assert.equal(nameFor('Members: {count}', 12), 'Members: 12');
});

test('a name changes when the number did, and not too often', () => {
  const channel = { name: 'Members: 1' };
  const after = (ms, name = 'Members: 2') => stepFor({ known, channel, name, now: 1000 + ms });
  assert.equal(after(pauseMs), 'rename');
  // The last name was set a little after the look before.
  assert.equal(after(pauseMs - 1), 'rename');
  assert.equal(after(restMs - 1), 'nothing');
  assert.equal(after(pauseMs, 'Members: 1'), 'nothing');
});

test('a channel that somebody deleted is created only when it is asked for', () => {
  assert.equal(stepFor({ name: 'Members: 1', now: 0 }), 'create');
  assert.equal(stepFor({ known, name: 'Members: 1', now: 0 }), 'nothing');
  assert.equal(stepFor({ known, name: 'Members: 1', creates: true, now: 0 }), 'create');
});
