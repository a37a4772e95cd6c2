import assert from 'node:assert/strict';
import test from 'node:test';
import { hasThreads, newServer, threadName } from '../src/threads.js';

test('a thread is called as the message begins', () => {
  assert.equal(
    threadName('How do I\n**build** <@12> this? <:hm:34>', 'Ada'),
    'How do I build this? :hm:',
  );
  assert.equal(threadName(' <@12> ', 'Ada'), 'Ada');
  assert.equal(threadName('x'.repeat(200), 'Ada').length, 90);
});

test('a command counts more than the settings', () => {
  const help = { id: '1', name: 'help' };
  assert.equal(hasThreads(help, newServer(), ['#help']), true);
  assert.equal(hasThreads(help, { chosen: { 1: false } }, ['#help']), false);
  assert.equal(hasThreads(help, { chosen: { 1: true } }, []), true);
});
