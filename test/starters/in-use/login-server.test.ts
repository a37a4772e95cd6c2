import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { makeProgram, serve } from './program.ts';

describe.each([
  ['login system for Luna Club', 'Luna Club', 'Sign in'],
  ['an Express auth server with sessions', 'Auth', 'Create account'],
  ['ein Loginsystem für unseren Verein', '<h1>', 'Konto anlegen'],
])('login-server: %s', (message, title, label) => {
  test('signs members up, out and in', async () => {
    const dir = await makeProgram('node_project', message, 'login-server');
    const { origin, end } = await serve(dir);
    const page = await (await fetch(origin)).text();
    expect(page).toContain(title);
    expect(page).toContain(label);
    const post = (action: string, body: object, cookie = '') =>
      fetch(`${origin}/api/${action}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify(body),
      });
    const account = { name: 'Ada', password: 'correct horse' };
    const made = await post('register', account);
    expect(made.status).toBe(201);
    const cookie = made.headers.get('set-cookie')?.split(';')[0] ?? '';
    const me = async () => (await fetch(`${origin}/api/me`, { headers: { cookie } })).status;
    expect(await me()).toBe(200);
    expect((await post('logout', {}, cookie)).status).toBe(200);
    expect(await me()).toBe(401);
    expect((await post('login', { ...account, password: 'wrong horses' })).status).toBe(401);
    expect((await post('login', account)).status).toBe(200);
    expect(await end('SIGTERM')).toEqual([0, null]);
    expect(await readFile(join(dir, 'data/accounts.json'), 'utf8')).not.toContain('horse');
  });
});
