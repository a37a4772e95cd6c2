import { expect, test } from 'vitest';
import { check, type Files } from './check.ts';

function bot(code: string, version = '^14.0.0', others: Files = {}): Files {
  const manifest = { name: 'b', main: 'b.js', dependencies: { 'discord.js': version } };
  return { 'package.json': JSON.stringify(manifest), 'b.js': code, ...others };
}

async function found(files: Files): Promise<string[]> {
  const findings = await check('discord_bot', files);
  return findings
    .filter(({ kind }) => /outdated|intent|command$|placeholder|secret/.test(kind))
    .map(({ severity, kind, file, line }) => `${severity} ${kind} ${file}:${line}`);
}

const take = "const Discord = require('discord.js'); const { GatewayIntentBits: G } = Discord;\n";
const client = (intents: string): string =>
  `${take}const client = new Discord.Client({ intents: [${intents}] });\n`;

test.each<[string, string, string[]]>([
  [
    'a client without intents',
    `${take}new Discord.Client({ partials: [] })`,
    ['error outdated-api b.js:2'],
  ],
  [
    'an imported class',
    "import { MessageEmbed as E } from 'discord.js'; new E();",
    ['error outdated-api b.js:1'],
  ],
  ['a class of the namespace', `${take}new Discord.RichEmbed()`, ['error outdated-api b.js:2']],
  ['an outdated method', `${take}message.channel.sendMessage('a')`, ['error outdated-api b.js:2']],
  [
    'an outdated event',
    `${client('G.Guilds')}client.on('message', () => {})`,
    ['warning outdated-api b.js:3'],
  ],
  ['a collection without .cache', `${take}client.users.get('1')`, ['warning outdated-api b.js:2']],
  [
    'messages without their intent',
    `${client('G.Guilds')}client.on('messageCreate', () => {})`,
    ['warning missing-intent b.js:3'],
  ],
  [
    'their content without its intent',
    `${client('G.Guilds, G.GuildMessages')}client.on(Discord.Events.MessageCreate, (m) => 0);\nclient.on('messageCreate', (message) => message.content)`,
    ['warning missing-intent b.js:4'],
  ],
  [
    'members',
    `${client("'Guilds'")}client.on('guildMemberAdd', () => {})`,
    ['warning missing-intent b.js:3'],
  ],
  [
    'commands that are never registered',
    `${client('G.Guilds')}client.on('interactionCreate', (i) => i.isChatInputCommand())`,
    ['warning missing-command b.js:3'],
  ],
  [
    'a placeholder for a token',
    "require('discord.js'); x.login('YOUR_BOT_TOKEN')",
    ['warning placeholder b.js:1'],
  ],
])('finds %s', async (_, code, expected) => {
  expect(await found(bot(code))).toEqual(expected);
});

test.each([
  `${take}const options = load(); new Discord.Client(options); new Discord.Client({ ...options });`,
  `${take}const client = new Discord.Client({ intents: 3276799 }); client.on('guildMemberAdd', () => {});`,
  `${take}const client = new Discord.Client({ intents: Object.values(G) }); client.on('messageCreate', () => {});`,
  'const { MessageEmbed } = require("./own"); new MessageEmbed(); chat.sendMessage("a"); users.get(1); socket.on("message", f);',
  `${take}message.mentions.users.first(); process.on('message', f); message.guild.roles.cache.find(f);`,
  'class Client {} new Client();',
])('finds no problem in %s', async (code) => {
  expect(
    await found(bot(code, '^14.0.0', { 'own.js': 'exports.MessageEmbed = class {};' })),
  ).toEqual([]);
});

test('only warns of old code that declares the version it was written for', async () => {
  const code = `${take}const client = new Discord.Client(); client.on('message', (m) => m.channel.send(new Discord.RichEmbed()))`;
  expect(await found(bot(code, '^11.0.0'))).toEqual([
    'warning outdated-api b.js:2',
    'warning outdated-api b.js:2',
    'warning outdated-api b.js:2',
    'warning outdated-api package.json:1',
  ]);
});
