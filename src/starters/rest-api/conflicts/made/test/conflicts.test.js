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
