import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accuracyOf, isDue, keepAnswer, keepQuestion, recordOf } from '../src/study.js';

test('one answer counts for each question, and days in a row are kept', () => {
  const server = { asked: {}, members: {} };
  for (const id of ['a', 'b', 'c']) keepQuestion(server, id, { question: id });
  const answer = (id, isRight, day) => keepAnswer(server, { id, userId: 'ada', isRight, day });
  assert.deepEqual(answer('a', true, 5), { right: 1, all: 1, days: 1, lastDay: 5 });
  assert.equal(answer('a', true, 5), undefined);
  assert.equal(answer('nothing', true, 5), undefined);
  assert.equal(answer('b', false, 6).days, 2);
  assert.equal(answer('c', true, 9).days, 1);
  assert.equal(accuracyOf(recordOf(server.members, 'ada')), 67);
  assert.equal(accuracyOf(recordOf(server.members, 'constructor')), 0);
});

test('the question of the day is due once', () => {
  const daily = { at: '08:00', days: [1] };
  const monday = (hours) => new Date(2030, 0, 7, hours);
  assert.equal(isDue(daily, monday(7), monday(8)), true);
  assert.equal(isDue(daily, monday(8), monday(9)), false);
});
