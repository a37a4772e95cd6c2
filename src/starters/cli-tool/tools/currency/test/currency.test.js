import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rateOf } from '../src/rates.js';
import { run } from './run.js';

test('converts with a rate of your own, in any order and case', async () => {
  assert.equal((await run('100', 'EUR', 'USD', '--rate', '1.08')).out, '100 EUR = 108.00 USD');
  assert.equal((await run('usd', 'to', 'try', '2,5', '-r', '40')).out, '2.5 USD = 100.00 TRY');
});

test('asks for the rate of the day', async () => {
  const asked = [];
  const load = async (url) => (asked.push(url), { date: '2026-05-01', rates: { TRY: 40.5 } });
  assert.deepEqual(await rateOf('USD', 'TRY', load), { rate: 40.5, date: '2026-05-01' });
  assert.match(asked[0], /base=USD&symbols=TRY/);
});

test('a currency that nobody knows has no rate', async () => {
  await assert.rejects(
    rateOf('EUR', 'XXX', async () => ({})),
    /EUR.*XXX|XXX.*EUR/,
  );
});

test('refuses what is no amount with two currencies', async () => {
  for (const given of [
    ['100', 'EUR'],
    ['1', '2', 'EUR', 'USD'],
    ['1', 'EUR', 'USD', '-r', 'x'],
  ]) {
    assert.equal((await run(...given)).code, 2);
  }
});
