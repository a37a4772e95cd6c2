import assert from 'node:assert/strict';
import { test } from 'node:test';
import { latestOf, newServer, propose } from '../src/proposals.js';

test('each thing is proposed once, and nobody proposes more than they may', () => {
  const server = newServer();
  const say = (userId, text) => propose(server, { userId, text, most: 1 });
  assert.deepEqual(
    [say('ada', 'Emma'), say('bob', 'emma'), say('ada', 'Dune'), say('bob', 'Dune')],
    [1, 1, 0, 2],
  );
  assert.deepEqual(latestOf(server, 1), ['Dune']);
});
