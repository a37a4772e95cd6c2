import { expect, test } from 'vitest';
import { readLogin } from '../../../../src/starters/login-server/read-login.ts';
import { planFor } from '../../make-project.ts';

test.each([
  ['nach 6 Fehlversuchen 30 Minuten gesperrt', { tries: 6, lockMinutes: 30 }],
  ['Po 4 błędnych próbach blokada na 20 minut', { tries: 4, lockMinutes: 20 }],
  ['5回間違えたら10分ロック', { tries: 5, lockMinutes: 10 }],
  ['block after 3 failed attempts', { tries: 3 }],
  ['après connexion une page « Bonjour à tous »', { inside: ['Bonjour à tous'] }],
  [
    'after login show the rota: Monday Ann, Friday Bo',
    { inside: ['Rota', 'Monday Ann', 'Friday Bo'] },
  ],
  ['a page "Prices" before login', {}],
])('a login: "%s"', (text, read) => {
  expect(readLogin(text.replace(/«\s|\s»/gu, (mark) => mark.trim()))).toMatchObject(read);
  if (Object.keys(read).length === 0) expect(readLogin(text)).toEqual({});
});

test('what a login keeps to is not said to be missing', async () => {
  const message =
    'Login server with sign up, after login a page that says "Hi there". Lock for 20 minutes after 4 wrong tries';
  const plan = await planFor('node_project', message);
  expect([plan.starter, plan.notIncluded]).toEqual(['login-server', undefined]);
});

test('that an account needs a code, or cannot be made, is said to be missing', async () => {
  for (const said of ['no signup', 'invite code']) {
    const plan = await planFor('node_project', `Login server for a choir with sessions, ${said}`);
    expect([plan.starter, plan.notIncluded?.join()]).toEqual([
      'login-server',
      expect.stringContaining(said),
    ]);
  }
});

test('a server that prints to the console is no tool for the terminal', async () => {
  const message =
    'Passwordless login demo for a class: type an email, the server prints the magic link to the console';
  expect((await planFor('node_project', message)).starter).toBe('login-server');
});
