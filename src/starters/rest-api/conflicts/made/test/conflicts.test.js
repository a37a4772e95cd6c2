import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conflictOf } from '../src/conflicts.js';

const problem = (rule, thing, others, at) =>
  conflictOf({ status: 409, ...rule }, thing, others, at)?.message;

test('no two have the same in some fields', () => {
  const rule = { check: 'together', fields: ['course', 'email'] };
  const others = [{ course: 'tea', email: 'A@b.co' }];
  assert.match(problem(rule, { course: 'tea', email: 'a@b.co' }, others), /course, email/);
  assert.equal(problem(rule, { course: 'milk', email: 'a@b.co' }, others), undefined);
});

test('what is over counts no more', () => {
  const rule = {
    check: 'together',
    fields: ['tool'],
    unless: [{ field: 'status', value: 'back' }],
  };
  assert.equal(problem(rule, { tool: 'saw' }, [{ tool: 'saw', status: 'back' }]), undefined);
  assert.notEqual(problem(rule, { tool: 'saw' }, [{ tool: 'saw' }]), undefined);
});

test('at most so many have the same', () => {
  const rule = { check: 'limit', field: 'course', most: 1, message: 'full' };
  assert.equal(problem(rule, { course: 'tea' }, [{ course: 'tea' }]), 'full');
  assert.equal(problem(rule, { course: 'milk' }, [{ course: 'tea' }]), undefined);
});

test('at most so many are below one thing', () => {
  const rule = { check: 'capacity', field: 'seats', parent: '/events' };
  const at = {
    open: () => ({ read: (id) => (id === '1' ? { seats: 1 } : undefined) }),
    params: { id: '1' },
  };
  assert.equal(problem(rule, {}, [], at), undefined);
  assert.notEqual(problem(rule, {}, [{}], at), undefined);
  assert.throws(() => problem(rule, {}, [], { ...at, params: { id: '2' } }), { status: 404 });
});

test('two of one room do not overlap, and one may begin when the other ends', () => {
  const rule = { check: 'overlap', same: ['room'], from: 'from', to: 'to' };
  const others = [{ room: 'oak', from: '09:00', to: '10:00' }];
  assert.notEqual(problem(rule, { room: 'oak', from: '09:30', to: '11:00' }, others), undefined);
  assert.equal(problem(rule, { room: 'oak', from: '10:00', to: '11:00' }, others), undefined);
  assert.equal(problem(rule, { room: 'elm', from: '09:30', to: '11:00' }, others), undefined);
  const order = { check: 'order', from: 'from', to: 'to' };
  assert.notEqual(problem(order, { from: '10:00', to: '10:00' }, []), undefined);
});

test('bookings are made while it is open, and end before it closes', () => {
  const hours = [{ days: [1, 2, 3, 4, 5], from: 480, to: 1200 }];
  const rule = { check: 'open', day: 'day', time: 'from', until: 'to', hours };
  const at = (day, from, to) => problem(rule, { day, from, to }, []);
  assert.equal(at('2026-01-05', '08:00', '20:00'), undefined);
  assert.notEqual(at('2026-01-05', '07:30', '09:00'), undefined);
  assert.notEqual(at('2026-01-05', '19:00', '20:30'), undefined);
  assert.notEqual(at('2026-01-04', '09:00', '10:00'), undefined);
});

test('nobody has too many in a week, and none is too long', () => {
  const rule = { check: 'quota', by: 'who', day: 'day', most: 1, per: 'week' };
  const others = [{ who: 'Ann', day: '2026-01-05' }];
  assert.notEqual(problem(rule, { who: 'ann', day: '2026-01-11' }, others), undefined);
  assert.equal(problem(rule, { who: 'Ann', day: '2026-01-12' }, others), undefined);
  assert.equal(problem(rule, { who: 'Bo', day: '2026-01-06' }, others), undefined);
  const longest = { check: 'longest', from: 'from', to: 'to', minutes: 120 };
  assert.notEqual(problem(longest, { from: '09:00', to: '11:01' }, []), undefined);
  assert.equal(problem(longest, { from: '09:00', to: '11:00' }, []), undefined);
});

test('an appointment takes as long as its service', () => {
  const lasts = { of: '/services', by: 'service', field: 'minutes' };
  const rule = { check: 'spaced', same: ['day'], time: 'time', minutes: 30, lasts };
  const open = () => ({ list: () => [{ name: 'Cut', minutes: 45 }] });
  const others = [{ day: 'a', time: '09:00', service: 'cut' }];
  const at = (time) => problem(rule, { day: 'a', time, service: 'Cut' }, others, { open });
  assert.notEqual(at('09:40'), undefined);
  assert.notEqual(at('08:30'), undefined);
  assert.equal(at('09:45'), undefined);
});

test('a service ends before we close, and who is named is there', () => {
  const open = () => ({ list: () => [{ id: '1', name: 'Cut', minutes: 45 }] });
  const lasts = { of: '/services', by: 'service', field: 'minutes' };
  const hours = [{ days: [1], from: 540, to: 1080 }];
  const rule = { check: 'open', day: 'day', time: 'time', hours, lasts };
  const thing = { day: '2026-05-04', service: 'cut' };
  assert.equal(problem(rule, { ...thing, time: '17:15' }, [], { open }), undefined);
  assert.match(problem(rule, { ...thing, time: '17:30' }, [], { open }), /45/);
  const known = { check: 'known', field: 'service', of: '/services' };
  assert.equal(problem(known, thing, [], { open }), undefined);
  assert.match(problem(known, { service: 'Zed' }, [], { open }), /Zed/);
});

test('no day is before today', () => {
  const rule = { check: 'future', field: 'date' };
  assert.match(problem(rule, { date: '2020-01-01' }, []), /date/);
  assert.equal(problem(rule, { date: '2999-01-01' }, []), undefined);
  assert.equal(
    problem(rule, { date: '2020-01-01' }, [], { before: { date: '2020-01-01' } }),
    undefined,
  );
});
