import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reports } from '../src/reports.js';
import { doWork, refuseLate } from '../src/work.js';

/** Collections in memory that begin with some things. */
function collections(kept) {
  return (name) => ({
    list: () => kept[name],
    read: (id) => kept[name].find((item) => item.id === id),
    create(fields) {
      const item = { ...fields, id: String(kept[name].length + 1) };
      kept[name].push(item);
      return item;
    },
    change(id, fields) {
      return Object.assign(
        kept[name].find((item) => item.id === id),
        fields,
      );
    },
  });
}

const query = new URLSearchParams();
const request = (given) => ({ params: {}, body: {}, headers: {}, query, address: '::1', ...given });

test('takes from a number, and never more than there is', () => {
  const open = collections({ '/parts': [{ id: '1', code: 'a', stock: 5 }] });
  const work = { does: 'step', of: '/parts', param: 'code', key: 'code', field: 'stock', by: -1 };
  const take = (amount) =>
    doWork({ ...work, least: 0, amounts: ['stock', 'amount'], status: 409 }, open, {
      ...request({ params: { code: 'a' } }),
      body: amount === undefined ? {} : { amount },
    });
  assert.equal(take(3)[1].stock, 2);
  assert.equal(take()[1].stock, 1);
  assert.throws(() => take(2), { status: 409 });
  assert.throws(() => take(-2), { status: 400 });
  assert.throws(() => take('1'), { status: 400 });
});

test('sets a field once', () => {
  const open = collections({ '/tasks': [{ id: '1' }] });
  const work = { does: 'set', of: '/tasks', param: 'id', key: 'id', field: 'done', value: true };
  const finish = (id) => doWork({ ...work, status: 409 }, open, request({ params: { id } }));
  assert.equal(finish('1')[1].done, true);
  assert.throws(() => finish('1'), { status: 409 });
  assert.throws(() => finish('2'), { status: 404 });
});

test('everybody votes once, and who made the poll closes it', () => {
  const open = collections({ '/polls': [] });
  const ask = (does, given, more) => doWork({ does, of: '/polls', ...more }, open, request(given));
  const limits = { least: 2, most: 3 };
  const params = { id: '1' };
  assert.throws(
    () => ask('poll.create', { body: { question: 'Tea?', options: ['yes'] } }, limits),
    { status: 400 },
  );
  const [status, { adminToken }] = ask(
    'poll.create',
    { body: { question: 'Tea?', options: ['yes', 'no'] } },
    limits,
  );
  assert.equal(status, 201);
  const vote = (option, address) =>
    ask('poll.vote', { params, body: { option }, address }, { isOnce: true, status: 403 });
  vote('yes', 'a');
  vote(1, 'b');
  vote(1, 'c');
  assert.throws(() => vote('yes', 'a'), { status: 403 });
  assert.throws(() => vote('perhaps', 'd'), { status: 400 });
  const [, shown] = ask('poll.show', { params });
  assert.deepEqual(
    shown.options.map(({ percent }) => percent),
    [33.3, 66.7],
  );
  assert.equal(JSON.stringify(shown).includes(adminToken), false);
  assert.throws(() => ask('poll.close', { params, body: { token: 'wrong' } }), { status: 403 });
  assert.equal(ask('poll.close', { params, body: { token: adminToken } })[1].isClosed, true);
  assert.throws(() => vote('yes', 'd'), { status: 409 });
});

test('reports what is low, late, left and how much there is', () => {
  const things = [
    { id: '1', kind: 'tea', stock: 2, due: '2026-01-01' },
    { id: '2', kind: 'tea', stock: 8, due: '2026-03-01' },
  ];
  const open = collections({ '/things': things, '/kinds': [{ id: '7', name: 'tea' }] });
  const report = (does, work, params) =>
    reports[does]({ of: '/things', ...work }, open, { params, query }, '2026-02-01')[1];
  assert.deepEqual(report('below', { field: 'stock', than: 5 }), [things[0]]);
  assert.deepEqual(report('overdue', { field: 'due', done: 'done' }), [things[0]]);
  assert.deepEqual(report('ranked', { field: 'stock', count: 1 }), [things[1]]);
  assert.deepEqual(report('left', { field: 'kind', most: 3, groups: ['tea', 'milk'] }), {
    tea: { taken: 2, left: 1 },
    milk: { taken: 0, left: 3 },
  });
  assert.deepEqual(report('stats', { groups: ['kind'], sums: ['stock'] }), {
    count: 2,
    kind: { tea: 2 },
    stock: { sum: 10, average: 5, min: 2, max: 8 },
  });
  const related = { field: 'kind', parent: '/kinds', names: ['name'] };
  assert.equal(report('related', related, { id: '7' }).length, 2);
  const best = { field: 'kind', names: [], best: 'stock' };
  assert.equal(report('related', best, { name: 'tea' }), things[1]);
  assert.equal(report('latest', {}), things[1]);
  const parts = report('stats', { groups: [], sums: ['stock'], by: 'kind' });
  assert.equal(parts['by kind'].tea.stock.max, 8);
  assert.throws(() => report('related', related, { id: '8' }), { status: 404 });
});

test('pays for a number of things, or for those that have a value', () => {
  const trips = [
    { id: '1', day: '2026-01-05', km: 10, kind: 'work' },
    { id: '2', day: '2026-01-09', km: 5, kind: 'home' },
    { id: '3', day: '2026-02-01', km: 2, kind: 'work' },
  ];
  const work = { of: '/trips', groups: [], sums: [], by: 'day', isMonthly: true, paid: 'km' };
  const told = (more) =>
    reports.stats({ ...work, rate: 0.23, ...more }, collections({ '/trips': trips }))[1];
  assert.equal(told().amount, 3.91);
  const { amount, 'by day': months } = told({ only: 'kind', value: 'work' });
  assert.deepEqual([amount, months['2026-01'].amount, months['2026-02'].amount], [2.76, 2.3, 0.46]);
});

test('counts what was chosen, and adds up what it costs', () => {
  const open = collections({ '/orders': [{ dish: 'Soup' }, { dish: 'Pie' }, { dish: 'Soup' }] });
  const work = { of: '/orders', groups: ['dish'], sums: [], priced: 'dish' };
  const [, told] = reports.stats({ ...work, values: ['Soup', 'Pie'], prices: ['4.50', '8'] }, open);
  assert.deepEqual(told, { count: 3, total: 17, dish: { Soup: 2, Pie: 1 } });
});

test('orders a league by points, then by the difference of goals', () => {
  const results = [
    { home: 'Ant', away: 'Bee', a: 1, b: 1 },
    { home: 'Cow', away: 'Ant', a: 0, b: 3 },
    { home: 'Bee', away: 'Cow', a: 1, b: 0 },
  ];
  const open = collections({ '/results': results, '/teams': [{ name: 'Dog' }] });
  const work = { of: '/results', teams: '/teams', name: 'name', win: 3, draw: 1 };
  const [, table] = reports.standings({ ...work, fields: ['home', 'away', 'a', 'b'] }, open);
  assert.deepEqual(
    table.map(({ team, points, difference }) => [team, points, difference]),
    [
      ['Ant', 4, 3],
      ['Bee', 4, 1],
      ['Dog', 0, 0],
      ['Cow', 0, -4],
    ],
  );
});

test('what is cancelled too late stays', () => {
  const work = { hoursBefore: 3, day: 'day', time: 'time' };
  const thing = { day: '2026-01-05', time: '18:00' };
  const at = (clock) => () => refuseLate(work, thing, 409, Date.parse('2026-01-05T' + clock));
  assert.doesNotThrow(at('15:00'));
  assert.throws(at('15:01'), { status: 409 });
});

test('who signs up first has a place, and who waits moves up', () => {
  const kept = { '/runs': [{ id: '1', places: 1 }], '/runs-signups': [] };
  const open = (name) => ({
    ...collections(kept)(name),
    remove: (id) => (kept[name] = kept[name].filter((one) => one.id !== id)),
  });
  const work = { of: '/runs', in: '/runs-signups', field: 'places', waits: true, status: 409 };
  const does = (what, given) =>
    doWork({ ...work, does: 'signup.' + what }, open, request({ params: { id: '1' }, ...given }));
  const add = (name) => does('add', { body: { name } });
  assert.equal(add('Ann')[1].waiting, false);
  assert.throws(() => add('ann'), { status: 409 });
  assert.equal(add('Bo')[1].waiting, true);
  assert.deepEqual(
    does('list')[1].waiting.map(({ name }) => name),
    ['Bo'],
  );
  assert.deepEqual(does('cancel', { params: { id: '1', signup: '1' } }), [204]);
  assert.deepEqual(
    does('list')[1].signedUp.map(({ name }) => name),
    ['Bo'],
  );
  const strict = { ...work, waits: false, does: 'signup.add' };
  assert.throws(
    () => doWork(strict, open, request({ params: { id: '1' }, body: { name: 'Cy' } })),
    {
      status: 409,
    },
  );
});

test('a loan is renewed once, and a late one has a fine', () => {
  // The terms of the settings are of other things.
  const kept = { '/lent': [{ id: '1', due: '2026-01-05' }] };
  const open = collections(kept);
  const at = request({ params: { id: '1' } });
  const renew = {
    does: 'renew',
    of: '/lent',
    param: 'id',
    key: 'id',
    field: 'due',
    days: 7,
    most: 1,
  };
  assert.equal(doWork({ ...renew, status: 409 }, open, at)[1].due, '2026-01-12');
  assert.throws(() => doWork({ ...renew, status: 409 }, open, at), { status: 409 });
  const late = { of: '/lent', field: 'due', done: 'done', fine: 0.2 };
  assert.equal(reports.overdue(late, open, at, '2026-01-15')[1][0].fine, 0.6);
});

test('a time is free for each place where nobody has booked it', () => {
  const kept = [
    { day: '2026-05-04', time: '10:00', court: 2 },
    { day: '2026-05-04', time: '09:00', court: 1, status: 'cancelled' },
  ];
  const open = collections({ '/no-rules': kept });
  const work = { of: '/no-rules', day: 'day', time: 'time', minutes: 60, from: 9, to: 11 };
  const query = new URLSearchParams('date=2026-05-04');
  const [, { free }] = reports.free({ ...work, by: 'court', values: ['1', '2'] }, open, { query });
  assert.deepEqual(free, { 1: ['09:00', '10:00'], 2: ['09:00'] });
});
