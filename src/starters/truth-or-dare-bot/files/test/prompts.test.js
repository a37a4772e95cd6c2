import assert from 'node:assert/strict';
import { test } from 'node:test';
import { add, added, newServer, next, remove } from '../src/prompts.js';

test('nothing comes twice before everything has come once', () => {
  const server = newServer();
  add(server, 'truth', 'c', ['a', 'b']);
  const ask = () => next(server, 'truth', ['a', 'b'], () => 0);
  assert.deepEqual([ask(), ask(), ask()], ['a', 'b', 'c']);
  assert.notEqual(ask(), 'c');
});

test('one prompt comes again and again, and none is nothing', () => {
  const server = newServer();
  assert.equal(next(server, 'dare', ['x']), 'x');
  assert.equal(next(server, 'dare', ['x']), 'x');
  assert.equal(next(server, 'dare', []), '');
});

test('what is added is numbered, and taken away by its number', () => {
  const server = newServer();
  assert.equal(add(server, 'dare', 'sing', []), 'added');
  assert.equal(add(server, 'dare', 'sing', []), 'known');
  assert.equal(add(server, 'truth', 'why?', ['why?']), 'known');
  assert.equal(add(server, 'truth', 'who?', []), 'added');
  assert.equal(remove(server, 2), 'sing');
  assert.equal(remove(server, 2), undefined);
  assert.deepEqual(added(server), [{ kind: 'truth', prompt: 'who?' }]);
});
