import { expect, test } from 'vitest';
import { readApplication } from '../../../../src/starters/relay-bot/read-application.ts';
import { readRelays } from '../../../../src/starters/relay-bot/read-relays.ts';

test.each([
  [
    'people apply for staff: /apply opens a form with age, timezone, why; mods accept or deny',
    'apply',
    ['age', 'timezone', 'why'],
  ],
  ['people apply for moderator with a form and mods accept or reject', '', []],
  [
    'staff applications, form asks age, timezone and experience, admins accept or deny',
    '',
    ['age', 'timezone', 'experience'],
  ],
  [
    '/candidatura abre um formulário com idade e motivo; moderadores aceitam ou recusam',
    'candidatura',
    ['idade', 'motivo'],
  ],
  ['Leute bewerben sich über ein Formular, Mods nehmen an oder lehnen ab', '', []],
])('%s', (text, command, fields) => {
  expect(readApplication(text)).toEqual({ command, fields });
});

test.each([
  'members suggest ideas and mods accept or deny them',
  'mods apply timeouts and accept or deny ban appeals',
  'applications with a form. Statuses: open, accepted; mods accept or deny',
  'members apply for roles with buttons',
  'a bot that applies for jobs automatically and accepts or denies invites',
])('no application: %s', (text) => {
  expect(readApplication(text)).toBeUndefined();
});

test('who decides presses the words of the request', () => {
  const [relay] = readRelays('people apply with a form, mods approve or decline with buttons');
  expect(relay).toMatchObject({ name: 'form-panel', buttons: ['Approve', 'Decline'], tells: true });
});
