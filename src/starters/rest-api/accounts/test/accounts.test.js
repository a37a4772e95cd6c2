import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openAccounts } from '../src/accounts.js';
import { readToken, signToken } from '../src/tokens.js';
import { account } from './account.js';
import { memory } from './memory.js';
import { settings } from '../src/settings.js';

const { login: name, tokenSeconds, loginLimit } = settings.accounts;
const open = (options = {}) =>
  openAccounts(memory(), { secret: 'a secret', cost: { N: 2, r: 1, p: 1 }, ...options });
const bearer = ({ token }) => ({ authorization: 'Bearer ' + token });
const status = (wanted) => (error) => error.status === wanted;

test('registers once, signs in, tells who it is, and signs out', async () => {
  const accounts = open();
  const registered = await accounts.register(account);
  assert.equal(registered[name], account[name]);
  assert.equal(registered.password, undefined);
  await assert.rejects(accounts.register(account), status(409));
  const headers = bearer(await accounts.login(account, 'here'));
  assert.deepEqual(accounts.memberOf(headers), registered);
  accounts.logout(headers);
  assert.throws(() => accounts.memberOf(headers), status(401));
});

test('refuses wrong passwords, unknown names and too many tries', async () => {
  const accounts = open();
  await accounts.register(account);
  const wrong = { ...account, password: account.password + '!' };
  await assert.rejects(accounts.login(wrong, 'there'), status(401));
  await assert.rejects(accounts.login({ ...account, [name]: 'nobody' }, 'there'), status(401));
  for (let tries = 0; tries < loginLimit.requests; tries += 1) {
    await accounts.login(account, 'here');
  }
  await assert.rejects(accounts.login(account, 'here'), status(429));
});

test('a token ends, and one that is forged is worth nothing', async () => {
  let time = 0;
  const accounts = open({ now: () => time });
  await accounts.register(account);
  const headers = bearer(await accounts.login(account, 'here'));
  time = tokenSeconds * 1000 + 1;
  assert.throws(() => accounts.memberOf(headers), status(401));
  const forged = signToken('another secret', { sub: '1', now: time, seconds: 60 });
  assert.throws(() => accounts.memberOf(bearer({ token: forged })), status(401));
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  assert.equal(readToken('a secret', none + '.e30.', time), undefined);
  assert.throws(() => accounts.memberOf({}), status(401));
});
