import assert from 'node:assert/strict';
import { test } from 'node:test';
import { downOf, monthlyPayment, monthsOf, numberIn, yearsOf } from '../src/loan.js';
import { run } from './run.js';

test('works out the payment, and pays off to nothing', () => {
  assert.equal(monthlyPayment(240_000, 3, 25).toFixed(2), '1138.11');
  assert.equal(monthlyPayment(1200, 0, 1), 100);
  const months = monthsOf(240_000, 3, 25);
  assert.equal(months.length, 300);
  assert.ok(months.at(-1).left < 0.01);
  assert.equal(yearsOf(months).length, 25);
});

test('reads numbers as people write them, and a down payment as a sum or a percentage', () => {
  assert.deepEqual(['300.000', '300,000 €', '3,5', '3.5 %', '1.234,50', 'much'].map(numberIn), [
    300_000,
    300_000,
    3.5,
    3.5,
    1234.5,
    undefined,
  ]);
  assert.deepEqual([downOf(300_000, '20%'), downOf(300_000, '60000')], [60_000, 60_000]);
});

test('shows a row for each month, and says what is missing', async () => {
  const words = ['--price', '300000', '--down', '20%', '--rate', '3', '--years', '25'];
  const { code, out } = await run(...words, '--table', 'month');
  assert.equal(code, 0);
  assert.equal(out.split('\n').filter((line) => /^\s*\d+\s/.test(line)).length, 300);
  assert.equal((await run('--price', 'much')).code, 2);
});
