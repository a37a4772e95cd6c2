import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addReply, findReply, newServer, removeReply, repliesOf } from '../src/replies.js';

const usual = [
  { words: 'good morning', text: 'Good morning!', emoji: '' },
  { words: 'Morning', text: 'Hey', emoji: '' },
  { words: '早安', text: '早上好', emoji: '' },
];
const said = (content, replies = usual) => findReply(replies, content)?.text;

test('whole words are answered, and the longest of them', () => {
  assert.equal(said('GOOD  morning, all!'), 'Good morning!');
  assert.equal(said('mornings are hard'), undefined);
  assert.equal(said('大家早安呀'), '早上好');
  assert.equal(said('¡Hóla!', [{ words: 'hola', text: 'Buenas' }]), 'Buenas');
  assert.equal(
    said('السّلام عليكم', [{ words: 'السلام عليكم', text: 'وعليكم السلام' }]),
    'وعليكم السلام',
  );
  assert.equal(said('', [{ words: '!', text: 'no' }]), undefined);
});

test('signs that are part of words are looked for as they are written', () => {
  const signed = ['C++', '!rules', 'c#', '.net'].map((words) => ({ words, text: words }));
  assert.equal(said('I like C++.', signed), 'C++');
  assert.equal(said('c is older', signed), undefined);
  assert.equal(said('please !RULES', signed), '!rules');
  for (const other of ['the rules', 'wow!rules', '!rulesabc', 'my net', 'abc++']) {
    assert.equal(said(other, signed), undefined, other);
  }
  assert.equal(said('Hello', [{ words: 'Hello!', text: 'Hi' }]), 'Hi');
  const server = newServer();
  assert.ok(addReply(server, { words: 'rules', text: 'one', emoji: '' }));
  assert.ok(addReply(server, { words: '!rules', text: 'other', emoji: '' }));
  assert.equal(server.added.length, 2);
});

test('a server adds, changes and removes answers', () => {
  const server = newServer();
  assert.ok(addReply(server, { words: 'gg', text: 'Well played', emoji: '' }));
  assert.ok(addReply(server, { words: 'GG', text: 'Well done', emoji: '' }));
  assert.equal(server.added.length, 1);
  assert.ok(!addReply(server, { words: '...', text: 'no', emoji: '' }));
  assert.ok(!addReply(server, { words: 'more', text: 'no', emoji: '' }, 1));
  assert.equal(said('gg', repliesOf(server, usual)), 'Well done');
  assert.ok(removeReply(server, 'Good morning', usual));
  assert.ok(!removeReply(server, 'Good morning', usual));
  assert.equal(said('good morning', repliesOf(server, usual)), 'Hey');
  assert.ok(addReply(server, { words: 'good morning', text: 'Again', emoji: '' }));
  assert.equal(said('good morning', repliesOf(server, usual)), 'Again');
});
