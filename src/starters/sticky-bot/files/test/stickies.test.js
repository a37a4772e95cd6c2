import assert from 'node:assert/strict';
import test from 'node:test';
import { newServer, stickyOf, withLines } from '../src/stickies.js';

const channel = { id: '1', name: 'media' };
const configured = [{ channel: '#media', text: 'Pictures only' }];

test('a command counts more than the settings', () => {
  assert.equal(stickyOf(channel, newServer(), configured).text, 'Pictures only');
  const other = { stickies: { 1: { text: 'Be kind', messageId: '9' } } };
  assert.deepEqual(stickyOf(channel, other, configured), { text: 'Be kind', messageId: '9' });
  const known = { stickies: { 1: { messageId: '9' } } };
  assert.equal(stickyOf(channel, known, configured).text, 'Pictures only');
  assert.equal(stickyOf(channel, { stickies: { 1: { text: '' } } }, configured), undefined);
  assert.equal(stickyOf({ id: '2', name: 'chat' }, newServer(), configured), undefined);
});

test('a new line is typed as \\n', () => {
  assert.equal(withLines(' One\\nTwo '), 'One\nTwo');
});
