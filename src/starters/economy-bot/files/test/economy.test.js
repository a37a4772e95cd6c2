import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accountIn, buy, dayOf, earn, gamble, newAccount, pay, takeDaily } from '../src/economy.js';
import { settings } from '../src/settings.js';

test('the shop and all amounts are whole numbers that Discord takes', () => {
  const amounts = [settings.daily, ...settings.shop.map(({ price }) => price)];
  for (const amount of amounts) assert.ok(Number.isSafeInteger(amount) && amount > 0, amount);
  assert.ok(settings.shop.length > 0 || settings.left.includes('shop'));
  assert.ok(settings.shop.length <= 25);
  for (const { name } of settings.shop) assert.ok(name.length > 0 && name.length <= 100, name);
  const names = [...Object.values(settings.commands), ...settings.earns.map(({ name }) => name)];
  assert.equal(new Set(names).size, names.length, names.join());
});

test('nobody pays more than they have, and nothing is lost', () => {
  const accounts = {};
  const [ada, bob] = ['ada', 'bob'].map((id) => accountIn(accounts, id, 10));
  assert.deepEqual([pay(ada, bob, 7), pay(ada, bob, 7), pay(ada, bob, 3)], [true, false, true]);
  assert.deepEqual([ada.balance, bob.balance], [0, 20]);
  for (const amount of [0, -5, 1.5, NaN]) assert.throws(() => pay(bob, ada, amount), RangeError);
});

test('the amount of the day comes once a day, and more after days in a row', () => {
  const account = newAccount(0);
  const rules = { daily: 10, streak: { days: 2, extra: 5 } };
  const days = [100, 100, 101, 103, 104].map((day) => takeDaily(account, day, rules)?.extra);
  assert.deepEqual(days, [0, undefined, 5, 0, 5]);
  assert.equal(account.balance, 50);
});

test('the amount of the day may be one by chance', () => {
  const amounts = [0, 0.999].map(
    (chance) =>
      takeDaily(newAccount(0), 1, { daily: 10, dailyMost: 50, streak: { days: 0 } }, () => chance)
        .amount,
  );
  assert.deepEqual(amounts, [10, 50]);
});

test('a streak may grow each day, up to a number of days', () => {
  const account = newAccount(0);
  const rules = { daily: 10, streak: { days: 3, extra: 5, grows: true } };
  const days = [1, 2, 3, 4, 6].map((day) => takeDaily(account, day, rules)?.extra);
  assert.deepEqual(days, [0, 5, 10, 10, 0]);
});

test('a day ends at midnight', () => {
  const evening = dayOf(new Date(2030, 0, 31, 23, 59));
  assert.equal(dayOf(evening.ends).day, evening.day + 1);
  assert.equal(evening.ends.getDate(), 1);
});

test('what is earned lies between two amounts, and takes its time', () => {
  const account = newAccount(0);
  const dig = { name: 'dig', least: 5, most: 7, minutes: 1 };
  assert.deepEqual(
    [
      earn(account, dig, 0, () => 0),
      earn(account, dig, 59_999),
      earn(account, dig, 60_000, () => 0.999),
    ],
    [{ amount: 5 }, { readyAt: 60_000 }, { amount: 7 }],
  );
  assert.equal(account.balance, 12);
});

test('what is bought is paid and kept', () => {
  const account = newAccount(100);
  const hat = { name: 'constructor', price: 40 };
  assert.deepEqual([buy(account, hat), buy(account, hat), buy(account, hat)], [true, true, false]);
  assert.deepEqual([account.balance, account.items['constructor']], [20, 2]);
});

test('a stake is doubled or lost, and nobody stakes more than they have', () => {
  const account = newAccount(10);
  assert.deepEqual(
    gamble(account, 4, () => 0.2),
    { isWon: true },
  );
  assert.deepEqual(
    gamble(account, 5, () => 0.8),
    { isWon: false },
  );
  assert.equal(account.balance, 9);
  assert.equal(gamble(account, 10), undefined);
});
