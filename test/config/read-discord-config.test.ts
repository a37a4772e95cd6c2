import { expect, test } from 'vitest';
import { readDiscordConfig } from '../../src/config/read-discord-config.ts';

const token = 'MTA.abc-def_ghi';

test('reads token and address', () => {
  expect(readDiscordConfig({ DISCORD_TOKEN: token })).toEqual({ token });
  expect(
    readDiscordConfig({ DISCORD_TOKEN: ` Bot ${token}\n`, DISCORD_API: 'http://127.0.0.1:80/api' }),
  ).toEqual({ token, api: 'http://127.0.0.1/api' });
});

test.each([
  'https://discord.example/api',
  'https://discord.example/api/',
  'https://discord.example/api/v10',
  'https://discord.example/api/v10/',
])('leaves the version to discord.js: %s', (address) => {
  const { api } = readDiscordConfig({ DISCORD_TOKEN: token, DISCORD_API: address });
  expect(api).toBe('https://discord.example/api');
});

test.each(['', '  ', undefined])('asks for a token that is missing: %j', (value) => {
  expect(() => readDiscordConfig({ DISCORD_TOKEN: value })).toThrow(/^DISCORD_TOKEN: is missing/);
});

test.each(['two words', 'a', 'x'.repeat(201), 'geheim\nx'])(
  'refuses what is no token, without showing it: %j',
  (value) => {
    expect(() => readDiscordConfig({ DISCORD_TOKEN: value })).toThrow(
      /^DISCORD_TOKEN: must be the token alone: letters, digits, dots, - and _\.$/,
    );
  },
);

test.each([
  'discord.com',
  '',
  'file:///etc/passwd',
  'https://me:pw@x.test/',
  'https://x.test/?a=1',
])('refuses what is no address: %j', (address) => {
  const read = () => readDiscordConfig({ DISCORD_TOKEN: token, DISCORD_API: address });
  expect(read).toThrow(/^DISCORD_API: ".*" must be an http or https address/);
});
