import { inspect } from 'node:util';
import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/redact.ts';

const { text, value } = createRedactor({});
const secret = 'Zq7RtVb2Lm9Kx4PwYc3D';
const setting = `SMTP_PASS=${secret}`;
const known = 'aaBBcc112233-XYZ#7';
const json = (input: unknown, indent: number) => JSON.stringify(input, null, indent);
const hex = Buffer.from(setting).toString('hex');
const cookies = { 'set-cookie': ['a=1', `sid=${secret}; HttpOnly`, `b=${secret}`] };

test.each([
  // Coloured
  inspect({ SMTP_PASS: secret }, { colors: true }),
  JSON.stringify(inspect({ SMTP_PASS: secret }, { colors: true })),
  `SMTP_PASS=\u001b[33m${secret}\u001b[0m`,
  // Escaped
  `{&quot;password&quot;:&quot;${secret}&quot;}`,
  `https:\\/\\/u:${secret}@h`,
  `postgres:&#47;&#47;u:${secret}@h`,
  `"password"\u200b: "${secret}"`,
  `pass\u00adword: ${secret}`,
  hex.replace(/../g, '\\x$&'),
  // Further within
  json({ token: { value: secret } }, 2),
  json({ a: { b: { token: { value: secret } } } }, 4),
  json({ token: { type: 'bot', value: secret } }, 0),
  json({ token: { type: 'bot', id: 7, value: secret } }, 2),
  `token:\n  value: ${secret}`,
  `token:\r\n      value: "${secret}"`,
  // Lists
  json(cookies, 0),
  json(cookies, 2),
  inspect(cookies),
  inspect(
    new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', `sid=${secret}`],
    ]),
  ),
  json({ tokens: [`${secret}9`, secret] }, 0),
  json({ tokens: ['abcd1234efgh', 'b', secret] }, 2),
  // URLs
  `postgres://app:77/${secret}@db/x`,
  `redis://u:12345/${secret}@h`,
  `https://${secret}:x-oauth-basic@github.com/a/b`,
  `https://${secret}:@github.com/a/b`,
  // The value first
  json({ value: secret, name: 'SMTP_PASS' }, 0),
  json({ value: secret, name: 'SMTP_PASS' }, 2),
  `<add value="${secret}" key="ApiKey"/>`,
])('%j is redacted', (input) => {
  expect(text(`before ${input} after`)).not.toContain(secret);
  expect(text(`before ${input} after`)).toMatch(/^before .*‹[a-z ]+›.* after$/s);
});

test.each([
  'GITHUB_PAT',
  'AZURE_DEVOPS_EXT_PAT',
  'pat',
  'jwt',
  'MNEMONIC',
  'pincode',
  'connectionString',
  'CONNECTION_STRING',
  'WEBHOOK_URL',
  'webhookUrl',
  'COOKIE',
  'cookies',
  'BEARER',
  'pass',
  'SMTP_PASS',
  'dbpass',
  'pwd',
  'pw',
  'auth',
  'AUTHORIZATION',
  'SENTRY_DSN',
  'sig',
  'signature',
  'otp',
  'TOTP',
  'sessid',
  'JSESSIONID',
  'token',
  'secret',
  'password',
  'passwd',
  'passwort',
  'kennwort',
  'passphrase',
  'PASS_PHRASE',
  'passcode',
  'apikey',
  'API_KEY',
  'authkey',
  'accessKey',
  'ACCOUNT_KEY',
  'privateKey',
  'credentials',
  'contraseña',
  'senha',
  'wachtwoord',
  'hasło',
  'heslo',
  'lösenord',
  'şifre',
  'пароль',
  'パスワード',
  '密码',
])('%s names a secret in settings, JSON and data alike', (name) => {
  expect(text(`${name}=${secret}`)).not.toContain(secret);
  expect(text(`${name}: ${secret}`)).not.toContain(secret);
  expect(text(JSON.stringify({ [name]: secret }))).not.toContain(secret);
  expect(value({ [name]: 'short' })).toEqual({ [name]: '‹secret›' });
});

test('a number is a secret under any name for a password, unless it may be a count', () => {
  expect(value({ pass: 12345678, SMTP_PASS: 1234, smtpPass: 1234, tokens: 1234 })).toEqual({
    pass: '‹secret›',
    SMTP_PASS: '‹secret›',
    smtpPass: '‹secret›',
    tokens: 1234,
  });
  expect(value({ pass: 12, fail: 3, bypass: 4 })).toEqual({ pass: 12, fail: 3, bypass: 4 });
});

const long = Buffer.from(`password=${secret}${secret}`).toString('base64');

test.each([
  ['hex in lines', hex.replace(/.{32}/g, '$&\n')],
  ['hex in indented lines', hex.replace(/.{24}/g, '$&\n    ')],
  ['bytes without spaces', hex.replace(/../g, '0x$&,').slice(0, -1)],
  ['Base64 in indented lines', `data: |\n    ${long.replace(/.{28}/g, '$&\n    ')}`],
  ['Base64 of UTF-16', `-EncodedCommand ${Buffer.from(setting, 'utf16le').toString('base64')}`],
])('a setting is redacted in %s', (_, input) => {
  expect(text(input)).toMatch(/^[^‹]{0,30}‹encoded secret›\s*$/);
});

test.each([
  ['colours', `${known.slice(0, 6)}\u001b[0m${known.slice(6)}`],
  ['colours in JSON', `${known.slice(0, 6)}\\u001b[0m${known.slice(6)}`],
  ['a quote', `> ${known.slice(0, 8)}\n> ${known.slice(8)}`],
  ['a table', `| ${known.slice(0, 8)}\n| ${known.slice(8)}`],
  ['a comment', `# ${known.slice(0, 8)}\r\n# ${known.slice(8)}`],
  ['a line for each character', [...known].join('\n')],
  ['bytes', Buffer.from(known).toString('hex').replace(/../g, '0x$&, ').slice(0, -2)],
  ['continued lines', `${known.slice(0, 8)}\\\n    ${known.slice(8)}`],
  ['Markdown', known.replace('-', '\\-')],
])('an environment value is redacted in %s', (_, input) => {
  expect(createRedactor({ MY_TOKEN: known }).text(input)).toMatch(/^(?:[>|#] |0x)?‹MY_TOKEN›$/);
});

test.each([
  '"cookie": "^0.6.0", "jwt-decode": "4.0.0", "jsonwebtoken": "~9.0.2"',
  "connectionString: 'mongodb://localhost:27017/app2'",
  'path=src/pattern1234.ts pat: 12',
  'https://example.com:8080/a1b2c3/@scope/pkg',
  '{"cookie":"a"}, ["x=1","y=2"]',
  '<option value="red-2" id="color">',
  'BOT_TOKEN=\nLOG_CHANNEL_ID=\nAPI_KEY=\n',
  '"test:cookies": "run tests 2"',
  'Cookie-Banner: Einwilligungsverwaltung',
  'pin code: 560001',
  'if (a) {\\n  token: value\\n}',
  'a\\tkey\\tb &amp; token &lt;here&gt; 100%',
])('%s is left unchanged', (input) => {
  expect(text(input)).toBe(input);
});

test.each([
  'Passwort: 24.12.85',
  'DB_PASSWORD=12.05.199',
  `secrets: ["Abcdef123", "p'Ss-w0rd99x", "Zz99yyXX11"]`,
  String.raw`"secrets": ["Abcdef123", "x\"Ss-w0rd99x", "Zz99yyXX11"]`,
  String.raw`password: \x1B[1;32mHunter2xyz\x1B[0m`,
  String.raw`password: \033[32mHunter2xyz\033[0m`,
  `configuration\nserver\nclient\nnetwork\nstorage\n${Buffer.from(setting).toString('base64')}`,
])('nothing of it is left: %j', (input) => {
  expect(text(input)).not.toMatch(/24\.12|12\.05|w0rd99x|yyXX11|Hunter2|U01UUF9QQVNT/);
});

test.each([
  '"token-primary": {\n  "type": "color",\n  "value": "#1a2b3c"\n}',
  'token: { name: "x", type: "y", value: "border-radius-4" }',
  '"tough-cookie": "^5.0.0-rc.1", "cookie": "npm:cookie@1.0.2"',
  'const cookies = useCookies2()',
  'docker-image://registry.local:5000/team/app@sha256:0a1b2c',
  'git+ssh://git@git.example.org:2222/@scope/pkg.git',
])('is left as it is: %j', (input) => {
  expect(text(input)).toBe(input);
});

test('numbers that count are no passwords', () => {
  const counts = { lowPass: 440, render_pass: 2, pass: [12, 13], total_pass: 3 };
  expect(value(counts)).toEqual(counts);
  expect(value({ name: 'SMTP_PASS', value: 123_456 })).toEqual({
    name: 'SMTP_PASS',
    value: '‹secret›',
  });
});
