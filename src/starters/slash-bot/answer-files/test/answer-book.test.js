import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, keepAnswer, takeTurn } from '../src/answer-book.js';

test('keeps the answers of each server', () => {
  const book = {};
  keepAnswer(book, '1', { name: 'rules', text: 'Be kind.\\nBe brief.' });
  assert.equal(answerOf(book, '1', 'rules'), 'Be kind.\nBe brief.');
  assert.equal(answerOf(book, '2', 'rules'), undefined);
  assert.equal(answerOf(book, '1', 'constructor'), undefined);
  assert.equal(answerOf(book, null, 'rules'), undefined);
});

test('each member has one turn a day of a command', () => {
  const book = {};
  const turn = { guildId: '1', name: 'luck', userId: '7' };
  assert.equal(takeTurn(book, turn, '2026-05-01'), true);
  assert.equal(takeTurn(book, turn, '2026-05-01'), false);
  assert.equal(takeTurn(book, { ...turn, userId: '8' }, '2026-05-01'), true);
  assert.equal(takeTurn(book, turn, '2026-05-02'), true);
  assert.equal(book.used.turns.length, 1);
});
