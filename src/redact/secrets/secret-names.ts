/**
 * Whether the name of a setting, property or header marks its value as a secret: `SMTP_PASS`,
 * `apiKey2`, `set-cookie`, but not `author`, `tokenUsage` or `SSH_AUTH_SOCK`.
 */
export function isSecretName(name: string): boolean {
  if (name.length > maxLength) return isSecret(name.slice(-maxLength));
  const known = answers.get(name);
  if (known !== undefined) return known;
  const answer = isSecret(name);
  if (answers.size >= maxCached) answers.clear();
  answers.set(name, answer);
  return answer;
}

/** A cache: the same names recur in every row. */
const answers = new Map<string, boolean>();
const maxCached = 2000;
const maxLength = 80;

function isSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^\p{L}\d]+|(?<=[a-z])\d+(?![a-z])/u)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  if (harmlessEnds.has(last)) return false;
  return words.some(
    (word, index) =>
      secretWord.test(word) ||
      (word === 'key' && isKeyOf(words[index - 1] ?? '', index === words.length - 1)) ||
      (word === 'key' && words[0] === 'azure') ||
      (word === 'string' && words[index - 1] === 'connection') ||
      (word === 'url' && words[index - 1] === 'webhook') ||
      (word === 'phrase' && /^(?:pass|seed)$/.test(words[index - 1] ?? '')) ||
      (word === 'word' && words[index - 1] === 'pass'),
  );
}

/** Whole words, and endings of words: `mytoken`, `dbpassword`. */
const secretWord =
  /^(?:(?:smtp|db|require|master|admin|root|user|mail|ftp|redis|bind)?pass|pat|pwd|pw|auth|authorization|dsn|sig|signature|bearer|jwt|otp|totp|mnemonic|cookies?|pincode)$|(?:sess(?:ion)?id|token|secret|passw(?:or)?[dt]|kennwort|passphrase|passcode|apikey|authkey|accesskey|accountkey|privatekey|secretkey|credential|cookie|contraseña|senha|wachtwoord|hasło|heslo|lösenord|şifre|пароль|パスワード|密码|webhookurl|connectionstring)s?$/;

function isKeyOf(kind: string, isLast: boolean): boolean {
  return keyKinds.has(kind) || (isLast && kind !== '' && !harmlessKeys.has(kind));
}

/** Words before `key` that make it harmless: `publicKey`, `sort_key`. */
const harmlessKeys: ReadonlySet<string> = new Set([
  'public',
  'primary',
  'foreign',
  'sort',
  'partition',
  'idempotency',
  'cache',
  'group',
  'object',
  'translation',
  'storage',
  'data',
  'row',
  'react',
  'hot',
  'shortcut',
  'theme',
  'score',
]);

/** Words before `key` that make it a secret, whatever follows: `access_key_id`. */
const keyKinds: ReadonlySet<string> = new Set([
  'api',
  'access',
  'client',
  'private',
  'secret',
  'signing',
  'encryption',
  'service',
  'webhook',
  'license',
  'account',
]);

/** Last words of names that describe a secret but do not contain it: `tokenUsage`, `password_file`. */
const harmlessEnds: ReadonlySet<string> = new Set([
  'usage',
  'count',
  'limit',
  'total',
  'budget',
  'length',
  'used',
  'type',
  'ttl',
  'expiry',
  'expires',
  'sock',
  'file',
  'path',
  'dir',
  'enabled',
  'required',
  'policy',
  'provider',
  'scheme',
  'name',
  'mode',
  'endpoint',
  'store',
  'stdin',
  'method',
]);

/** Whether a number under this name is a secret too. */
export function isPasswordName(name: string): boolean {
  return passwordName.test(name) && isSecretName(name);
}

const passwordName =
  /passw(?:or)?[dt]|passphrase|passcode|pin_?code|^(?:(?:smtp|db|user|admin|root|mail|ftp|redis|bind)_?)?pass$/i;

/** Whether a value is the name of an HTTP header or option, the next one of which is a secret. */
export function isHeaderName(name: unknown): boolean {
  return (
    typeof name === 'string' &&
    (headerName.test(name) || (markName.test(name) && isSecretName(name)))
  );
}

const headerName = /^(?:proxy-)?authorization$|^(?:set-)?cookie2?$|^x-(?:api-key|auth-token)$/i;
/** `X-Vault-Token`, `Private-Token`, `--password`. */
const markName = /^(?:x(?:-[a-z]+)+|[A-Z][a-z]+(?:-[A-Z][a-z]+)+|--?(?!no-)[a-z][\w-]*)$/;
