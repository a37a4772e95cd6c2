import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choicesOf, greetingFor, isCalled } from '../src/greetings.js';
import { settings } from '../src/settings.js';

test('greets with the name of the member and of the server', () => {
  const greeting = greetingFor('Hi {user}, you are number {count} of {server}!', {
    userId: '7',
    server: '**Club**',
    count: 3,
  });
  assert.equal(greeting, 'Hi <@7>, you are number 3 of \\*\\*Club\\*\\*!');
});

test('a greeting fits into a message', () => {
  assert.equal(greetingFor('x'.repeat(5000), { userId: '7', server: 's', count: 1 }).length, 2000);
  assert.equal(settings.welcome !== '', settings.greets);
});

test('a server keeps what it has chosen', () => {
  const servers = { 1: { welcome: 'Hello' } };
  assert.deepEqual(choicesOf(servers, '1', { welcome: 'Hi', isOn: true }), {
    welcome: 'Hello',
    isOn: true,
  });
  assert.deepEqual(choicesOf(servers, 'constructor', { isOn: true }), { isOn: true });
});

test('a channel or a role is found by its name, and none by an empty one', () => {
  assert.ok(isCalled({ name: 'Lobby' }, 'lobby'));
  assert.ok(!isCalled({ name: '' }, ''));
});
