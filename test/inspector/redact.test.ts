import { expect, test } from 'vitest';
import { createRedactor } from '../../src/inspector/redact/redact.ts';

const { text, value } = createRedactor({});
const letters = (count: number) => 'aB3dE5gH7jK9'.repeat(20).slice(0, count);

/** Made up, in the shapes that services give out. Joined here, so that no scanner takes them for real. */
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
  'a webhook': `https://discord.com/api/webhooks/123456789012345678/${letters(68)}`,
};

test.each(Object.entries(secrets))('%s is not shown, wherever it stands', (_, secret) => {
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
])('%s', (given, secret) => {
  expect(text(given)).not.toContain(secret);
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
])('%s is shown as it is', (given) => {
  expect(text(given)).toBe(given);
});

test('values of secret environment variables are not shown, encoded or not', () => {
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

test('data keeps its shape; values under secret names are not shown', () => {
  const secret = secrets['an OpenAI key'] ?? '';
  const given = {
    tokenUsage: { total: 12 },
    tokens: 12,
    nested: [{ apiKey: 'short', password: 'hunter2', note: `use ${secret}` }],
    [secret]: true,
    nothing: null,
  };
  const shown = value(given);
  expect(JSON.stringify(shown)).not.toContain(secret);
  expect(shown).toMatchObject({
    tokenUsage: { total: 12 },
    tokens: 12,
    nested: [{ apiKey: '‹secret›', password: '‹secret›', note: 'use ‹api key›' }],
    nothing: null,
  });
  expect(given.nested[0]?.apiKey).toBe('short');
});

test('hostile text costs no time', () => {
  const began = performance.now();
  for (const part of [
    '-----BEGIN PRIVATE KEY-----',
    'token',
    'sk-',
    'a://',
    'eyJ',
    'secret = ',
    'M.',
  ]) {
    text(part.repeat(Math.ceil(200_000 / part.length)));
  }
  expect(performance.now() - began).toBeLessThan(5000);
});
