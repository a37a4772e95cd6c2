import { expect, test } from 'vitest';
import { createRedactor } from '../../src/redact/redact.ts';

const { text, value } = createRedactor({});
const letters = (count: number) => 'aB3dE5gH7jK9'.repeat(20).slice(0, count);

/** Made up, in the formats of real services. Joined at run time, so that no secret scanner reports them. */
const secrets: Readonly<Record<string, string>> = {
  'a Discord bot token': ['MTIzNDU2Nzg5MDEyMzQ1Njc4', 'GhIjKl', letters(38)].join('.'),
  'an OpenAI key': ['sk', 'proj', letters(48)].join('-'),
  'an Anthropic key': ['sk', 'ant', 'api03', letters(60)].join('-'),
  'a Stripe key': ['sk', 'live', letters(24)].join('_'),
  'a GitHub token': ['ghp', letters(36)].join('_'),
  'a fine-grained GitHub token': ['github', 'pat', letters(82)].join('_'),
  'a GitLab token': ['glpat', letters(20)].join('-'),
  'an npm token': ['npm', letters(36)].join('_'),
  'a Slack token': ['xoxb', '1234567890', letters(24)].join('-'),
  'an AWS key': ['AKIA', 'ABCDEFGH23456789'].join(''),
  'a Google key': `AIza${letters(35)}`,
  'a Telegram token': `123456789:AA${letters(33)}`,
  'a Hugging Face token': ['hf', letters(34)].join('_'),
  'a JSON web token': [`eyJ${letters(20)}`, `eyJ${letters(30)}`, letters(43)].join('.'),
  'a Groq key': `gsk_${letters(52)}`,
  'an xAI key': `xai-${letters(80)}`,
  'a Replicate token': `r8_${letters(37)}`,
  'a DigitalOcean token': `dop_v1_${'a1b2c3d4'.repeat(8)}`,
  'a Perplexity key': `pplx-${letters(48)}`,
  'an OpenRouter key': ['sk', 'or', 'v1', 'a1b2c3d4'.repeat(8)].join('-'),
  'a Databricks token': `dapi${'a1b2c3d4'.repeat(4)}`,
  'a PyPI token': ['pypi', `AgEIcHlwaS5vcmc${letters(60)}`].join('-'),
  'a SendGrid key': ['SG', letters(22), letters(43)].join('.'),
  'a Shopify token': `shpat_${'a1b2c3d4'.repeat(4)}`,
  'a Notion token': `ntn_${letters(46)}`,
  'a Linear key': `lin_api_${letters(40)}`,
  'a Supabase token': `sbp_${'a1b2c3d4'.repeat(5)}`,
  'a Vault token': `hvs.${letters(90)}`,
  'a Mailgun key': `key-${'a1b2c3d4'.repeat(4)}`,
  'a Twilio key': ['SK', 'a1b2c3d4'.repeat(4)].join(''),
  'a PlanetScale token': `pscale_tkn_${letters(43)}`,
  'a webhook': `https://discord.com/api/webhooks/123456789012345678/${letters(68)}`,
};

test.each(Object.entries(secrets))('%s is redacted in any context', (_, secret) => {
  const core = secret.split('/').at(-1) ?? '';
  for (const around of [
    secret,
    `my key is ${secret}, use it`,
    `"${secret}"`,
    `x=${secret}\nnext`,
  ]) {
    expect(text(around)).not.toContain(core);
    expect(text(around)).toContain('‹');
  }
  expect(text(`before ${secret} after`)).toMatch(/^before .*after$/);
});

test.each([
  ['Authorization: Bearer abcdefgh12345678XYZ', 'abcdefgh12345678XYZ'],
  ['Authorization: Bot abcdefgh12345678XYZ', 'abcdefgh12345678XYZ'],
  ['postgres://app:s3cr3tpass@db/app', 's3cr3tpass'],
  ['password: correcthorsebattery', 'correcthorsebattery'],
  ["const apiKey = 'qwertzuiop123';", 'qwertzuiop123'],
  ['{"client_secret":"qwertzuiop123"}', 'qwertzuiop123'],
  ['the token is qwertzuiop123', 'qwertzuiop123'],
  [`-----BEGIN PRIVATE KEY-----\n${letters(64)}\n-----END PRIVATE KEY-----`, letters(64)],
  [`-----BEGIN OPENSSH PRIVATE KEY-----\n${letters(64)}`, letters(64)],
  [`-----BEGIN RSA PRIVATE KEY-----\\n${letters(64)}\\n-----END RSA PRIVATE KEY-----`, letters(64)],
  ['SMTP_PASS=correcthorse', 'correcthorse'],
  ['TOKEN1=abcdefgh1234', 'abcdefgh1234'],
  ['TOKEN1: qwertzuiop', 'qwertzuiop'],
  ['{"pass":"hunter2x"}', 'hunter2x'],
  ['{\\"apiKey\\":\\"abcd1234efgh\\"}', 'abcd1234efgh'],
  ['password = "correct horse battery staple 1"', 'battery'],
  ['postgres://app:s3c/r3t@db/app', 's3c/r3t'],
  ['https://user:pa/ss@host.com/x', 'pa/ss'],
  ['redis://:p@ss/w0rd@cache:6379', 'p@ss/w0rd'],
  ['Cookie: session=abcdefghijk; theme=dark', 'abcdefghijk'],
  ['Set-Cookie: sid=abc.def; HttpOnly', 'abc.def'],
  ['{"cookie":"sid=abcdef; a=b","x":1}', 'abcdef'],
  ["['Authorization', 'Bearer abcdefghijklmnopqrst']", 'abcdefghijklmnopqrst'],
  ['Bearer abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrstuvwxyz'],
  ['Basic dXNlcjpwYXNz', 'dXNlcjpwYXNz'],
  ['https://a.blob.core.windows.net/c?sv=1&sig=abcDEF123%2Bxyz%3D&se=1', 'abcDEF123'],
  ['AccountName=x;AccountKey=abcd+efgh/1234==;', 'abcd+efgh'],
  ['curl -u bob:hunter22 https://x', 'hunter22'],
  ['deploy --token abcdefgh12', 'abcdefgh12'],
  ['Das Passwort ist Sommer2024!', 'Sommer2024'],
  ['{"token":{"value":"abcd1234efgh"}}', 'abcd1234efgh'],
  ['{"name":"SMTP_PASS","value":"hunter22"}', 'hunter22'],
  ['{"tokens":["abcd1234efgh"]}', 'abcd1234efgh'],
  ['<add key="ApiKey" value="abcd1234efgh" />', 'abcd1234efgh'],
  ['<password>hunter22</password>', 'hunter22'],
  ['apiKey: >-\n    abcd1234efgh5678\n', 'abcd1234efgh5678'],
  ['**Password:** hunter22', 'hunter22'],
  ['if (password === "hunter22x")', 'hunter22x'],
  ['const token = process.env.TOKEN ?? "abcd1234efgh"', 'abcd1234efgh'],
  ['{"password":"ab1\'cd1234efg"}', 'cd1234efg'],
  ['{"password":"ab1\\"cd1234efg"}', 'cd1234efg'],
  ['"password":"$2b$10$abcdefghijklmnopqrstuv"', '$2b$10$'],
  ['"set-cookie":["sid=abcdefgh; Path=/"]', 'abcdefgh'],
  ['Bearer: "abcdefghijklmnop1234"', 'abcdefghijklmnop1234'],
  ['smtp://me@example.com:hunter22@smtp.example.com', 'hunter22'],
  ['amqp://u:hunter22@/vhost', 'hunter22'],
  [`here is my api key ${letters(32)}`, letters(32)],
  ['la contraseña es Verano2024', 'Verano2024'],
  ['mot de passe : Soleil2024', 'Soleil2024'],
  ['пароль: Leto2024x', 'Leto2024x'],
  ['パスワード：Natsu2024', 'Natsu2024'],
  [`token=${letters(240)}${letters(240)}`, letters(12)],
])('%s is redacted', (input, secret) => {
  expect(text(input)).not.toContain(secret);
});

test.each([
  'create a landing page for my startup',
  'job-mwv0ngwb-l7gebd36',
  'http://kz23wqy1glr2ikiqu3u74arvkk.localhost:45619/',
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'Tokens used: 1200 (total 3400)',
  'src/tokens/password-field.js',
  'a bot with slash commands /ping and /roll',
  '<input type="password" name="password" required>',
  'basic information about the menu',
  'Passwort: vergessen?',
  'Das Passwort ist falsch.',
  'the password is required',
  'token usage: total 12',
  'author: Maria Musterfrau',
  'secret santa: invite friends',
  'Cookie-Hinweis: Wir verwenden Cookies',
  'design tokens: spacing-scale-large',
  "credentials: 'same-origin'",
  'const token = process.env.TOKEN;',
  'interface X { token: string; apiKey?: string }',
  'use the Authorization: Bearer header',
  '.sk-fading-circle-container { width: 40px }',
  '4cd8a34b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f',
  '550e8400-e29b-41d4-a716-446655440000',
  'integrity sha512-abcDEF123+/xyzabcDEF123+/xyzabcDEF123+/xyz==',
  'https://example.com:8080/a/@scope/pkg',
  'git@github.com:user/repo.git',
  '/srv/discord-bot-jobs/work/job-mwv0ngwb-l7gebd36/src/index.html',
  'pass: 12 fail: 3',
  'hotkey: ctrl+shift+p',
  'risk-\nbased approaches matter',
  "const STORAGE_KEY = 'game-2048-best';",
  'a Discord bot configuration-options2',
  'Bearer authentication-scheme',
  '`DISCORD_TOKEN_INVALID`, `DISCORD_INTENT_MISSING`',
  'docker run --user 1000:1000 node',
  'pwd: /home/user/project1',
  'password: ••••••••',
  'auth_provider: google-oauth2',
  'la contraseña es obligatoria',
  'Le mot de passe est oublié',
])('%s is left unchanged', (input) => {
  expect(text(input)).toBe(input);
});

test('values of secret environment variables are redacted, plain or encoded', () => {
  const redact = createRedactor({
    DISCORD_TOKEN: 'plain-words-as-a-token',
    MY_API_KEY: 'a"b c/d+e&f-g',
    DATABASE_URL: 'postgres://u:hunter2hunter2@db/x',
    SHORT_KEY: 'abc',
    EDITOR: 'a-long-enough-editor',
  });
  expect(redact.text('It said plain-words-as-a-token.')).toBe('It said ‹DISCORD_TOKEN›.');
  expect(redact.text(`u=${encodeURIComponent('a"b c/d+e&f-g')}`)).toBe('u=‹MY_API_KEY›');
  expect(redact.text(JSON.stringify({ x: 'a"b c/d+e&f-g' }))).toBe('{"x":"‹MY_API_KEY›"}');
  expect(redact.text('abc a-long-enough-editor')).toBe('abc a-long-enough-editor');
});

test('data keeps its shape; values under secret names are redacted', () => {
  const secret = secrets['an OpenAI key'] ?? '';
  const input = {
    tokenUsage: { total: 12 },
    tokens: 12,
    nested: [{ apiKey: 'short', password: 'hunter2', note: `use ${secret}` }],
    [secret]: true,
    nothing: null,
  };
  const shown = value(input);
  expect(JSON.stringify(shown)).not.toContain(secret);
  expect(shown).toMatchObject({
    tokenUsage: { total: 12 },
    tokens: 12,
    nested: [{ apiKey: '‹secret›', password: '‹secret›', note: 'use ‹openai api key›' }],
    nothing: null,
  });
  expect(input.nested[0]?.apiKey).toBe('short');
});

const known = 'Zx9!kq/W=p+4vB#7';
const bytes = Buffer.from(known);
const hex = bytes.toString('hex');

test.each([
  ['Base64', bytes.toString('base64')],
  ['Base64 after one byte', Buffer.from(`x${known}yz`).toString('base64')],
  ['Base64 after two bytes', Buffer.from(`xy${known}z`).toString('base64')],
  ['URL-safe Base64', Buffer.from(`xyz${known}`).toString('base64url')],
  ['Base64 in lines', bytes.toString('base64').replace(/.{6}/g, '$&\n')],
  ['hex', hex],
  ['upper-case hex', hex.toUpperCase()],
  ['hex with spaces', hex.replace(/../g, '$& ')],
  ['percent-encoding', encodeURIComponent(known)],
  ['percent-encoding of each byte', hex.replace(/../g, '%$&')],
  ['JSON', JSON.stringify(known)],
  ['JSON in JSON', JSON.stringify(JSON.stringify(known))],
  ['\\u escapes', hex.replace(/../g, '\\u00$&')],
  ['two lines', `${known.slice(0, 6)}\r\n  ${known.slice(6)}`],
  ['an escaped line break', `${known.slice(0, 6)}\\n${known.slice(6)}`],
  ['two literals', `"${known.slice(0, 6)}" +\n "${known.slice(6)}"`],
  ['single characters', [...known].join(' ')],
])('an environment value is redacted in %s', (_, input) => {
  const shown = createRedactor({ MY_TOKEN: known }).text(`before ${input} after`);
  expect(shown).toMatch(/^before .{0,7}‹MY_TOKEN›.{0,8} after$/s);
});

const github = ['ghp', letters(36)].join('_');

test.each([
  ['Base64', Buffer.from(`my key is ${github}`).toString('base64')],
  ['Base64 twice', Buffer.from(Buffer.from(github).toString('base64')).toString('base64')],
  ['hex', Buffer.from(github).toString('hex')],
  ['two lines', `${github.slice(0, 20)}\n${github.slice(20)}`],
  ['three indented lines', github.replace(/.{14}/g, '$&\n    ')],
  ['a line for each character', [...github].join('\n')],
  ['two literals', `'${github.slice(0, 20)}' +\n  '${github.slice(20)}'`],
  ['Base64 after other text', Buffer.from(`Schlüssel ${github}`).toString('base64')],
  [
    'hex with colons',
    Buffer.from(github)
      .toString('hex')
      .replace(/..(?=.)/g, '$&:'),
  ],
  ['hex with a prefix', `0x${Buffer.from(github).toString('hex')}`],
  ['percent-encoding', github.replace('_', '%5F')],
  ['percent-encoding of each byte', Buffer.from(github).toString('hex').replace(/../g, '%$&')],
  ['\\u escapes', Buffer.from(github).toString('hex').replace(/../g, '\\u00$&')],
  ['HTML entities', [...github].map((each) => `&#${each.charCodeAt(0)};`).join('')],
  ['Markdown', github.replace('_', '\\_')],
  ['invisible characters', [...github].join('\u200b')],
])('a token is redacted in %s', (_, input) => {
  expect(text(`before ${input} after`)).toMatch(/^before '?‹[a-z ]+›'? after$/);
});

test.each([
  ['a URL', `https://x.org/y/${Buffer.from(github).toString('base64')}`],
  ['an escaped line break', `failed:\\n${github}`],
  ['an escaped quote', `%22${github}%22`],
])('a token is redacted after %s', (_, input) => {
  expect(text(input)).not.toContain(input.slice(-30, -4));
  expect(text(input)).toMatch(/‹[a-z ]+›/);
});

test('the password of a URL is redacted in its decoded form too', () => {
  const redact = createRedactor({ DATABASE_URL: 'postgres://u:p%40ss%2Fword1@db/x' });
  expect(redact.text('no access for u with p@ss/word1')).toBe(
    'no access for u with ‹DATABASE_URL›',
  );
});

test('values below a secret name and in a list of headers are redacted', () => {
  const shown = value({
    token: { value: 'short' },
    pass: 'x1',
    TOKEN1: 'q',
    password: 12345678,
    environment: [{ name: 'SMTP_PASS', value: 'abc' }],
    headers: ['Cookie', 'a=b'],
    tokenUsage: { total: 12, model: 'small' },
    passed: 3,
    author: 'Jo',
  });
  expect(shown).toEqual({
    token: { value: '‹secret›' },
    pass: '‹secret›',
    TOKEN1: '‹secret›',
    password: '‹secret›',
    environment: [{ name: 'SMTP_PASS', value: '‹secret›' }],
    headers: ['Cookie', '‹secret›'],
    tokenUsage: { total: 12, model: 'small' },
    passed: 3,
    author: 'Jo',
  });
});

test('a large text is redacted like a small one, and withheld if that takes too long', async () => {
  const large = `${'line of text\n'.repeat(8000)}key=${github}`;
  const shown = await createRedactor({}).largeText(large);
  expect(shown).toBe(text(large));
  expect(shown).not.toContain(github);
  expect(await createRedactor({}).largeValue({ rows: [large, 'small'] })).toEqual({
    rows: [shown, 'small'],
  });
  const late = createRedactor({}, { deadlineMs: 0 });
  expect(await late.largeText(large)).toMatch(/^‹withheld/);
  expect(await late.largeText('small')).toBe('small');
});
