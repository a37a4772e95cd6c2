import { expect, test } from 'vitest';
import { readDiscordConfig } from '../../src/config/read-discord-config.ts';

const token = 'MTA.abc-def_ghi';

test('reads the token and the API URL', () => {
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
])('drops the version, which discord.js adds: %s', (address) => {
  const { api } = readDiscordConfig({ DISCORD_TOKEN: token, DISCORD_API: address });
  expect(api).toBe('https://discord.example/api');
});

test('a blank API URL is not set', () => {
  expect(readDiscordConfig({ DISCORD_TOKEN: token, DISCORD_API: ' ' })).toEqual({ token });
});

test.each(['', '  ', undefined])('asks for a missing token: %j', (value) => {
  expect(() => readDiscordConfig({ DISCORD_TOKEN: value })).toThrow(/^DISCORD_TOKEN is not set/);
});

test.each(['two words', 'a', 'x'.repeat(201), 'geheim\nx'])(
  'refuses an invalid token without showing it: %j',
  (value) => {
    expect(() => readDiscordConfig({ DISCORD_TOKEN: value })).toThrow(
      /^DISCORD_TOKEN must be the token only, 8 to 200 characters: /,
    );
  },
);

test.each(['discord.com', 'file:///etc/passwd', 'https://me:pw@x.test/', 'https://x.test/?a=1'])(
  'refuses an invalid API URL: %j',
  (address) => {
    const read = () => readDiscordConfig({ DISCORD_TOKEN: token, DISCORD_API: address });
    expect(read).toThrow(/^DISCORD_API: ".*" must be an http or https URL/);
  },
);

test.each([
  ['4', { shardCount: 4 }],
  [' 0/2 ', { shardCount: 2, shards: [0] }],
  ['0,3/4', { shardCount: 4, shards: [0, 3] }],
  ['16384', { shardCount: 16_384 }],
  ['', {}],
  [undefined, {}],
])('reads the shards: %j', (value, shards) => {
  const environment = { DISCORD_TOKEN: token, JOB_DISCORD_SHARDS: value };
  expect(readDiscordConfig(environment)).toEqual({ token, ...shards });
});

test.each(['0', '2/2', '/2', '1,1/2', '0/', '-1/2', '1.5', 'auto', '0-1/4', '16385', '0/99999'])(
  'refuses impossible shards: %j',
  (value) => {
    const read = () => readDiscordConfig({ DISCORD_TOKEN: token, JOB_DISCORD_SHARDS: value });
    expect(read).toThrow(/^JOB_DISCORD_SHARDS: ".*" must be the number of shards, such as 4, or/);
  },
);
