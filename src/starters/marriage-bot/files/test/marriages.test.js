import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  couples,
  decide,
  divorce,
  marriageOf,
  newServer,
  open,
  propose,
} from '../src/marriages.js';

test('nobody is married twice, nor to themselves', () => {
  const server = newServer();
  assert.equal(propose(server, '1', '1', 0), 'self');
  assert.equal(propose(server, '1', '2', 0), 'asked');
  assert.equal(propose(server, '1', '3', 0), 'waits');
  assert.equal(decide(server, '1', '3', true, 1), undefined);
  assert.equal(decide(server, '1', '2', true, 1), 'wedded');
  assert.deepEqual(marriageOf(server, '2'), { to: '1', since: 1 });
  assert.equal(propose(server, '2', '3', 2), 'taken');
  assert.equal(propose(server, '3', '2', 2), 'theyTaken');
});

test('a proposal of who has married somebody else since is no more', () => {
  const server = newServer();
  propose(server, '1', '2', 0);
  propose(server, '3', '1', 0);
  assert.equal(decide(server, '3', '1', true, 1), 'wedded');
  assert.equal(decide(server, '1', '2', true, 2), undefined);
});

test('a proposal ends after a day, or with a no', () => {
  const server = newServer();
  propose(server, '1', '2', 0);
  assert.equal(decide(server, '1', '2', true, open), undefined);
  assert.equal(propose(server, '1', '2', open), 'asked');
  assert.equal(decide(server, '1', '2', false, open), 'refused');
  assert.equal(propose(server, '1', '3', open), 'asked');
});

test('a divorce frees both', () => {
  const server = newServer();
  propose(server, '10', '9', 0);
  decide(server, '10', '9', true, 5);
  assert.deepEqual(couples(server), [{ members: ['9', '10'], since: 5 }]);
  assert.equal(divorce(server, '9'), '10');
  assert.equal(divorce(server, '10'), undefined);
  assert.deepEqual(couples(server), []);
});
