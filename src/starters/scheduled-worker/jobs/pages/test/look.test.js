import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from '../src/look.js';

const value = (text, status = 200) => look({ status, text }).value;

test('changes with what people read, and with nothing else', () => {
  const page = '<p>Open today</p><script>nonce = 1</script>';
  assert.equal(value(page), value('<p  class="x">Open\n today</p><script>nonce = 2</script>'));
  assert.notEqual(value(page), value('<p>Closed today</p>'));
});

test('tells of errors', () => {
  assert.equal(value('anything', 503), 'status 503');
});
