import assert from 'node:assert/strict';
import { test } from 'node:test';
import { computed, giveBack, takeFrom } from '../src/effects.js';
import { settings } from '../src/settings.js';

/** Collections in memory that begin with some things. */
function collections(kept) {
  return (name) => ({
    list: () => kept[name],
    read: (id) => kept[name].find((item) => item.id === id),
    change: (id, fields) =>
      Object.assign(
        kept[name].find((item) => item.id === id),
        fields,
      ),
  });
}

const effect = { of: '/teas', by: 'tea', names: ['name'], amount: 'count', status: 409 };

test('takes from the stock, refuses more than there is, and gives back', () => {
  settings.effects = { '/sales': { ...effect, stock: 'stock' } };
  const open = collections({ '/teas': [{ id: '1', name: 'Oolong', stock: 3 }] });
  takeFrom('/sales', { tea: 'oolong', count: 2 }, open);
  assert.equal(open('/teas').read('1').stock, 1);
  assert.throws(() => takeFrom('/sales', { tea: '1', count: 2 }, open), { status: 409 });
  assert.throws(() => takeFrom('/sales', { tea: 'none' }, open), { status: 404 });
  assert.throws(() => takeFrom('/sales', { tea: '1', count: -1 }, open), { status: 400 });
  giveBack('/sales', { tea: 'Oolong', count: 2 }, open);
  assert.equal(open('/teas').read('1').stock, 3);
  giveBack('/sales', { tea: 'Oolong', count: 2, status: 'cancelled' }, open);
  assert.equal(open('/teas').read('1').stock, 3);
});

test('lends what is there once, and has it back', () => {
  settings.effects = { '/loans': { ...effect, stock: 'available' } };
  const open = collections({ '/teas': [{ id: '1', name: 'Oolong', available: true }] });
  takeFrom('/loans', { tea: '1' }, open);
  assert.equal(open('/teas').read('1').available, false);
  assert.throws(() => takeFrom('/loans', { tea: '1' }, open), { status: 409 });
  giveBack('/loans', { tea: '1' }, open);
  assert.equal(open('/teas').read('1').available, true);
});

test('adds up what several things cost, with delivery', () => {
  const fee = { amount: 2, freeFrom: 20 };
  settings.effects = { '/sales': { ...effect, price: 'price', total: 'total', fee } };
  const open = collections({
    '/teas': [
      { id: '1', name: 'Oolong', price: 6.5 },
      { id: '2', name: 'Sencha', price: 4 },
    ],
  });
  const items = [{ tea: 'Oolong', count: 2 }, { tea: 'Sencha' }];
  assert.deepEqual(computed('/sales', { items }, open), { delivery: 2, total: 19 });
  assert.equal(computed('/sales', { tea: 'Oolong', count: 4 }, open).total, 26);
});

test('counts the hours', () => {
  const hours = ['from', 'to'];
  settings.effects = { '/sales': { ...effect, price: 'price', total: 'total', hours } };
  const open = collections({ '/teas': [{ id: '1', name: 'Oolong', price: 10 }] });
  const thing = { tea: '1', from: '2026-05-31T10:00', to: '2026-05-31T12:30' };
  assert.equal(computed('/sales', thing, open).total, 25);
  assert.equal(computed('/sales', { tea: '1', from: '09:00', to: '10:30' }, open).total, 15);
});
