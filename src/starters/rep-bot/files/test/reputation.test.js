import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeOf, give, mentionedIn, newServer, pointsOf } from '../src/reputation.js';
import { settings } from '../src/settings.js';

const words = { up: ['+rep'], down: ['-rep'] };

test('who is mentioned first in the text is meant', () => {
  assert.equal(mentionedIn('+rep <@!2> and <@1>'), '2');
  assert.equal(mentionedIn('+rep <#3> <@&4>'), undefined);
});

test('a message gives, takes or says something else', () => {
  const said = [
    '+REP <@1>',
    '-rep <@1> late',
    '–rep <@1>',
    '+reputation <@1>',
    'give +rep',
    '+rep',
  ];
  assert.deepEqual(
    said.map((content) => changeOf(content, words)),
    [1, -1, -1, 0, 0, 1],
  );
  assert.equal(changeOf(settings.up[0] + ' <@1>', settings), 1);
});

test('the same member gets a point once in a while', () => {
  const server = newServer();
  const rules = { minutes: 60, perMember: true };
  const now = Date.UTC(2030, 0, 1);
  const from = (to, change, later = 0) =>
    give(server, { from: 'a', to, change, now: now + later }, rules);
  assert.deepEqual(from('b', 1), { total: 1 });
  assert.deepEqual(from('b', 1, 1000), { readyAt: now + 3_600_000 });
  assert.deepEqual(from('c', -1, 1000), { total: -1 });
  assert.deepEqual(from('b', 1, 3_600_000), { total: 2 });
  assert.equal(pointsOf(server, 'constructor'), 0);
  const all = { minutes: 60, perMember: false };
  const once = (to) => give(server, { from: 'z', to, change: 1, now }, all);
  assert.ok(once('b').total);
  assert.ok(once('c').readyAt);
});
