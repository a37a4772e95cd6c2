import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerOf, keepAnswer } from '../src/answer-book.js';

test('keeps the answers of each server', () => {
  const book = {};
  keepAnswer(book, '1', { name: 'rules', text: 'Be kind.\\nBe brief.' });
  assert.equal(answerOf(book, '1', 'rules'), 'Be kind.\nBe brief.');
  assert.equal(answerOf(book, '2', 'rules'), undefined);
  assert.equal(answerOf(book, '1', 'constructor'), undefined);
  assert.equal(answerOf(book, null, 'rules'), undefined);
});
