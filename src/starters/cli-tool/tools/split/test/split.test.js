import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './run.js';
import { split, splitByPerson } from '../src/split.js';

test('splits with the tip', async () => {
  const { out } = await run('84,50', '4', '10');
  assert.match(out, /8[.,]45\n.*92[.,]95\n/);
  assert.match(out, /3 × 23[.,]24, 1 × 23[.,]23/);
  assert.equal((await run('--total', '84.50', '--people', '4', '--tip', '10%')).out, out);
  assert.match((await run('€90', '3', '0')).out, /30[.,]00$/);
  assert.match((await run('80', '--tip', '20')).out, /96[.,]00$/);
});

test('what all pay is the whole', () => {
  for (const bill of [
    { cents: 10_000, people: 3, tip: 0 },
    { cents: 9999, people: 7, tip: 12.5 },
    { cents: 1, people: 5, tip: 0 },
  ]) {
    const { all, shares } = split(bill);
    assert.equal(
      shares.reduce((sum, { count, cents }) => sum + count * cents, 0),
      all,
    );
  }
});

test('says what is wrong', async () => {
  for (const given of [
    [],
    ['x', '2'],
    ['50', '0'],
    ['50', '2.5'],
    ['50', '2', '-1'],
    ['1', '2', '3', '4'],
    ['Ann='],
    ['Ann=x'],
    ['Ann=5', '3'],
  ])
    assert.equal((await run(...given)).code, 2, given.join(' '));
});

test('each pays what they had, a part of what is shared, and the tip on it', async () => {
  const { out } = await run('Ann=12+4.50', 'Ben=20', '--total', '46.50', '--tip', '10');
  assert.match(out, /Ann: 23[.,]65\nBen: 27[.,]50$/);
  assert.equal((await run('--had', 'Ann=16,50', '--had', 'Ben=20', '46.50', '-t', '10')).out, out);
  assert.match((await run('Ann=10', 'Ben=20', '--tip', '0')).out, /Ann: 10[.,]00\nBen: 20[.,]00$/);
});

test('what all who had something pay is the whole', () => {
  const had = [
    { name: 'A', cents: 333 },
    { name: 'B', cents: 1 },
    { name: 'C', cents: 0 },
  ];
  const { all, shares } = splitByPerson({ cents: 1000, had, tip: 12.5 });
  assert.equal(
    shares.reduce((sum, { cents }) => sum + cents, 0),
    all,
  );
});
