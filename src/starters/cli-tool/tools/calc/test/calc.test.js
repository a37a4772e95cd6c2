import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.js';

for (const [args, result] of [
  [['add', '1', '2', '3.5'], '6.5'],
  [['add', '0.1', '0.2'], '0.3'],
  [['subtract', '5', '7'], '-2'],
  [['multiply', '6', '7'], '42'],
  [['divide', '9', '4'], '2.25'],
  [['calc', '2 * (3 + 4) ^ 2'], '98'],
  [['calc', '2 ^ 3 ^ 2'], '512'],
  [['calc', '10 - 4 - 3'], '3'],
]) {
  test(args.join(' ') + ' is ' + result, async () => {
    assert.deepEqual(await run(...args), { code: 0, out: result, err: '' });
  });
}

test('refuses what is no number and no expression', async () => {
  for (const args of [
    ['add', '1'],
    ['add', '1', 'x'],
    ['calc', '2 +'],
    ['calc', '(1'],
    ['calc', 'process.exit()'],
  ]) {
    assert.equal((await run(...args)).code, 2, args.join(' '));
  }
  assert.equal((await run('divide', '1', '0')).code, 1);
});
