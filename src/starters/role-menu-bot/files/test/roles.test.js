import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesFor, groupsOf, matchRoles, maxRoles, onlyOne, toggled } from '../src/roles.js';
import { settings } from '../src/settings.js';

test('offers roles that Discord takes', () => {
  assert.ok(settings.roles.length <= maxRoles);
  for (const name of settings.roles) assert.ok(name.length > 0 && name.length <= 100, name);
});

test('finds roles by name, and offers none that gives power', () => {
  const roles = [{ name: 'Red' }, { name: 'Admin' }];
  assert.deepEqual(
    matchRoles(['red', 'Blue', 'admin'], roles, ({ name }) => name === 'Admin'),
    { found: [roles[0]], missing: ['Blue'], refused: ['admin'] },
  );
});

test('roles of several kinds have a menu each', () => {
  const roles = [{ name: 'Law' }, { name: 'Chess' }];
  const groups = [
    { title: 'Course', roles: ['law'], isExclusive: true },
    { title: 'Halls', roles: ['Elm'], isExclusive: true },
  ];
  assert.deepEqual(groupsOf({ groups, isExclusive: false }, roles), [
    { title: 'Course', roles: [roles[0]], isExclusive: true },
  ]);
  assert.deepEqual(groupsOf({ groups: [], isExclusive: true }, roles), [
    { title: '', roles, isExclusive: true },
  ]);
});

test('gives and takes only what is offered', () => {
  assert.deepEqual(
    changesFor({ offered: ['1', '2', '3'], chosen: ['2', 'admin'], has: ['1', '9'] }),
    { give: ['2'], take: ['1'] },
  );
  assert.deepEqual(changesFor({ offered: ['1'], chosen: [], has: ['1'] }), {
    give: [],
    take: ['1'],
  });
});

test('gives what a member lacks and takes what they have', () => {
  assert.deepEqual(toggled({ offered: ['1', '2'], has: ['2', '9'] }), { give: ['1'], take: ['2'] });
});

test('gives one in place of another, and takes the one that is chosen again', () => {
  const offered = ['1', '2', '3'];
  assert.deepEqual(onlyOne({ offered, chosen: '2', has: ['1', '9'] }), {
    give: ['2'],
    take: ['1'],
  });
  assert.deepEqual(onlyOne({ offered, chosen: '2', has: ['2', '9'] }), { give: [], take: ['2'] });
});
