import type { Files } from '../check.ts';

const json = (value: object): string => JSON.stringify(value, null, 2);

/** Discord bots as people write them. */
export const workingBots: Readonly<Record<string, Files>> = {
  'discord.js 14 with folders of commands and events': {
    'package.json': json({
      name: 'bot',
      version: '1.0.0',
      main: 'index.js',
      scripts: { start: 'node .', deploy: 'node deploy-commands.js' },
      dependencies: { 'discord.js': '^14.14.1', dotenv: '^16.3.1' },
    }),
    'index.js': `require('dotenv').config(); const fs = require('node:fs'), path = require('node:path');
const { Client, Collection, Events, GatewayIntentBits, Partials } = require('discord.js');
const client = new Client({ intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent], partials: [Partials.Channel] });
client.commands = new Collection();
for (const file of fs.readdirSync(path.join(__dirname, 'commands')).filter((f) => f.endsWith('.js'))) {
  const command = require(\`./commands/\${file}\`); client.commands.set(command.data.name, command);
}
client.once(Events.ClientReady, (c) => console.log(c.user.tag));
client.on(Events.InteractionCreate, async (i) => { if (i.isChatInputCommand()) await client.commands.get(i.commandName).execute(i); });
client.on('messageCreate', (message) => { if (message.content === '!ping') message.reply('pong'); });
process.on('message', () => {}); client.login(process.env.DISCORD_TOKEN);`,
    'commands/ping.js':
      "const { SlashCommandBuilder } = require('discord.js'); module.exports = { data: new SlashCommandBuilder().setName('ping').setDescription('p'), execute: (i) => i.reply('Pong!') };",
    'deploy-commands.js':
      "const { REST, Routes } = require('discord.js'); new REST().setToken(process.env.DISCORD_TOKEN).put(Routes.applicationCommands(process.env.CLIENT_ID), { body: [] });",
    '.env.example': 'DISCORD_TOKEN=your-token-goes-here',
  },
  'discord.js 13 with undeclared parts of it': {
    'package.json': json({
      name: 'bot13',
      version: '1.0.0',
      main: 'bot.js',
      dependencies: { 'discord.js': '^13.6.0' },
    }),
    'bot.js': `const { Client, Intents, MessageEmbed } = require('discord.js'); const { token } = require('./config.json');
const { REST } = require('@discordjs/rest'); const { Routes } = require('discord-api-types/v9');
const client = new Client({ intents: [Intents.FLAGS.GUILDS, Intents.FLAGS.GUILD_MESSAGES] });
client.on('message', (m) => m.channel.send({ embeds: [new MessageEmbed().setTitle('x')] })); client.login(token); module.exports = { REST, Routes };`,
    'config.json': '{ "token": "PUT-YOUR-TOKEN-HERE", "prefix": "!" }',
  },
  'discord.js 12 in the way of its time': {
    'package.json': json({
      name: 'bot12',
      version: '1.0.0',
      scripts: { start: 'node index.js' },
      dependencies: { 'discord.js': '12.5.3' },
    }),
    'index.js': `const Discord = require('discord.js'); const client = new Discord.Client(); const config = { prefix: '!' };
client.on('ready', () => client.user.setActivity('x')); client.on('message', async message => {
  const embed = new Discord.MessageEmbed().setColor('#fff'); const role = message.guild.roles.cache.find(r => r.name === 'x');
  if (message.content.startsWith(config.prefix)) await message.channel.send(embed), message.member.roles.add(role); });
client.login(process.env.TOKEN || 'YOUR_BOT_TOKEN');`,
  },
  'a bot of TypeScript modules': {
    'package.json': json({
      name: 'ts-bot',
      version: '1.0.0',
      type: 'module',
      scripts: { build: 'tsc', start: 'node dist/bot.js', dev: 'tsx watch src/bot.ts' },
      dependencies: { 'discord.js': '^14.0.0' },
      devDependencies: { typescript: '^5', tsx: '^4' },
    }),
    'src/bot.ts':
      "import { Client, type ClientOptions, GatewayIntentBits } from 'discord.js'; import { commands } from './commands/index.js'; const options: ClientOptions = { intents: [GatewayIntentBits.Guilds] }; const bot = new Client(options); bot.on('ready', () => void bot.application?.commands.set(commands)); await bot.login(process.env['TOKEN']);",
    'src/commands/index.ts': 'export const commands = [] as const satisfies readonly unknown[];',
  },
  'interactions over HTTP with Express': {
    'package.json': json({
      name: 'http-bot',
      version: '1.0.0',
      type: 'module',
      scripts: { start: 'node app.js', register: 'node commands.js' },
      dependencies: { express: '^4.18.2', 'discord-interactions': '^4.0.0' },
    }),
    'app.js':
      "import express from 'express'; import { InteractionType, verifyKeyMiddleware } from 'discord-interactions'; const app = express(); app.post('/interactions', verifyKeyMiddleware(process.env.PUBLIC_KEY), (q, r) => r.send({ type: InteractionType.PING })); app.listen(3000);",
    'commands.js':
      "import { InstallGlobalCommands } from './utils.js'; InstallGlobalCommands(process.env.APP_ID, []);",
    'utils.js':
      "export const InstallGlobalCommands = (id, body) => fetch(`https://discord.com/api/v10/applications/${id}/commands`, { method: 'PUT', body });",
  },
  'interactions in a Cloudflare worker': {
    'package.json': json({
      name: 'worker-bot',
      version: '1.0.0',
      type: 'module',
      scripts: { start: 'wrangler dev', publish: 'wrangler deploy' },
      dependencies: { 'discord-interactions': '^3.4.0', 'itty-router': '^3.0.0' },
      devDependencies: { wrangler: '^3' },
    }),
    'wrangler.toml': 'name = "bot"\nmain = "./src/server.js"',
    'src/server.js':
      "import { AutoRouter } from 'itty-router'; import { verifyKey } from 'discord-interactions'; import { PING } from './commands.js'; const router = AutoRouter(); router.get('/', () => new Response(PING + verifyKey)); export default { fetch: router.fetch };",
    'src/commands.js': "export const PING = { name: 'ping' };",
    'example.dev.vars': 'DISCORD_TOKEN: "your bot token"',
  },
};
