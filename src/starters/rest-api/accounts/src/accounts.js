import { randomBytes } from 'node:crypto';
import { problemsWith } from './fields.js';
import { hashPassword, isPassword, usualCost } from './passwords.js';
import { createLimiter } from './rate-limit.js';
import { settings } from './settings.js';
import { stamped } from './stamps.js';
import { readToken, signToken } from './tokens.js';
import { t } from './texts.js';

const { login: nameField, tokenSeconds, loginLimit } = settings.accounts;

/** Accounts with hashed passwords. A login gives a JSON Web Token, which `memberOf` reads. */
export function openAccounts(
  collections,
  { secret = secretOf(process.env), now = Date.now, cost = usualCost } = {},
) {
  const accounts = collections('accounts');
  const revoked = collections('revoked tokens');
  const mayTry = createLimiter(loginLimit, now);
  const hashing = hashPassword('nobody', cost);
  const accountOf = (name) => accounts.list().find((one) => one[nameField] === name);

  function claimsIn({ authorization = '' }) {
    const token = /^Bearer ([\w.-]{1,2000})$/i.exec(authorization)?.[1];
    const claims = token && readToken(secret, token, now());
    const isRevoked = claims && revoked.list().some(({ token: id }) => id === claims.jti);
    if (!claims || isRevoked)
      throw refused(401, t('Sign in first: send authorization: Bearer <token>.'));
    return claims;
  }

  /** The account that a request belongs to; an error with status 401 if there is none. */
  function memberOf(headers) {
    const account = accounts.read(claimsIn(headers).sub);
    if (!account) throw refused(401, t('This account is gone.'));
    return shown(account);
  }

  return {
    memberOf,

    async register(given) {
      const fields = stamped('accounts', withName(given));
      const problems = problemsWith('accounts', fields, { others: accounts.list() });
      if (problems.length > 0) {
        const isTaken = problems.every((problem) =>
          problem.endsWith(t('{x} is taken already.', { x: '' })),
        );
        throw refused(isTaken ? 409 : 400, problems.join(' '));
      }
      const password = await hashPassword(fields.password, cost);
      // Another request may have taken the name while this one was hashing.
      if (accountOf(fields[nameField]))
        throw refused(409, t('{x} is taken already.', { x: nameField }));
      return shown(accounts.create({ ...fields, password }));
    },

    async login(given, address) {
      if (!mayTry(address)) throw refused(429, t('These were too many tries. Try again later.'));
      const { [nameField]: name, password } = withName(given);
      if (typeof name !== 'string' || typeof password !== 'string') {
        throw refused(400, t('Send {x} and password.', { x: nameField }));
      }
      const account = accountOf(name);
      // An unknown name takes as long as a wrong password.
      const isRight = await isPassword(
        password.slice(0, 1000),
        account?.password ?? (await hashing),
      );
      if (!account || !isRight)
        throw refused(401, t('{x} or password is wrong.', { x: nameField }));
      const token = signToken(secret, { sub: account.id, now: now(), seconds: tokenSeconds });
      return { token, expiresIn: tokenSeconds };
    },

    /** The token of this request is worth nothing from now on. */
    logout(headers) {
      const { jti, exp } = claimsIn(headers);
      for (const { id, until } of revoked.list()) if (until * 1000 < now()) revoked.remove(id);
      revoked.create({ token: jti, until: exp });
    },
  };
}

/** Names are compared in lower case. */
function withName(given) {
  const name = given[nameField];
  return typeof name === 'string' ? { ...given, [nameField]: name.trim().toLowerCase() } : given;
}

function shown({ password: _password, ...account }) {
  return account;
}

function secretOf({ JWT_SECRET }) {
  if (JWT_SECRET) return JWT_SECRET;
  console.warn('JWT_SECRET is not set: tokens end when this process ends.');
  return randomBytes(32).toString('base64url');
}

function refused(status, message) {
  return Object.assign(new Error(message), { status });
}
