import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginTurn, boardOf, newServer, openOf, rotaOf, setMember, tick } from '../src/chores.js';
import { settings } from '../src/settings.js';

test('each turn the next person has a chore, and who does it is counted', () => {
  const server = newServer(['Ada', 'Bo']);
  const chores = ['bins', 'dishes', 'floor'];
  const names = () => rotaOf(server, chores).map(({ person }) => person.name);
  assert.deepEqual(names(), ['Ada', 'Bo', 'Ada']);
  setMember(server, { name: 'Ada', userId: '1' });
  assert.deepEqual(openOf(server, chores, '1'), [0, 2]);
  const now = new Date(2030, 0, 31);
  assert.equal(tick(server, chores, 0, now), true);
  assert.equal(tick(server, chores, 0, now), false);
  assert.equal(tick(server, chores, 9, now), false);
  assert.deepEqual(openOf(server, chores, '1'), [2]);
  assert.deepEqual(boardOf(server, now), [{ name: 'Ada', count: 1 }]);
  assert.deepEqual(boardOf(server, new Date(2030, 1, 1)), []);
  beginTurn(server);
  assert.deepEqual(names(), ['Bo', 'Ada', 'Bo']);
  assert.deepEqual(openOf(server, chores, '1'), [1]);
  setMember(server, { name: 'Cy', userId: '1' });
  assert.deepEqual(names(), ['Bo', 'Cy', 'Ada']);
});

test('there is something to do, and a time at which turns begin', () => {
  assert.ok(settings.chores.length > 0);
  assert.equal(settings.posts[0].kind, 'turn');
});
