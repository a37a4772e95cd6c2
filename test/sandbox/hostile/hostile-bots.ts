import type { HostileTree } from './hostile-trees.ts';

const login = 'await client.login(process.env.DISCORD_TOKEN);';

const bot = (
  name: string,
  source: string,
  { status = 'checked', error }: Partial<Pick<HostileTree, 'status' | 'error'>> = {},
): HostileTree => ({
  name: `bot: ${name}`,
  files: {
    'package.json': JSON.stringify({
      name: 'hostile',
      type: 'module',
      scripts: { start: 'node bot.js' },
      dependencies: { 'discord.js': '14.28.1' },
    }),
    'bot.js': `
import net from 'node:net';
import { Client } from 'discord.js';
const client = new Client({ intents: 33281 });
const commands = (data) => client.once('clientReady', () => client.application.commands.set(data));
const ping = [{ name: 'ping', description: 'Pings.' }];
${source}`,
  },
  isBot: true,
  status,
  ...(error !== undefined && { error }),
});

/** Attacks on what is shown of a bot, and on the process that talks to it. */
export const hostileBots: readonly HostileTree[] = [
  bot(
    'pings everyone, with markup',
    `commands(ping); client.on('interactionCreate', (i) => i.reply('@everyone <script>alert(1)</script> <@&1> \\u202e'));
    ${login}`,
  ),
  bot(
    'replies with 1 MB',
    `commands(ping); client.on('interactionCreate', async (i) => {
      await i.deferReply(); await i.editReply({ content: 'x'.repeat(1e6) }).catch(() => {});
      await i.editReply({ embeds: [{ description: 'y'.repeat(4096), fields: Array(30).fill({ name: 'n', value: 'v'.repeat(1024) }) }] }).catch(() => {});
      await i.editReply('z'.repeat(2000));
    });
    ${login}`,
  ),
  bot('never answers', `commands(ping); ${login}`, { error: 'was not answered within 3 s' }),
  bot(
    'throws when it is ready',
    `client.on('clientReady', () => { throw new Error('No!'); }); ${login}`,
    { error: 'Error: No! (bot.js:' },
  ),
  bot('ends when it is ready', `client.on('clientReady', () => process.exit(0)); ${login}`, {
    error: 'ended by itself',
  }),
  bot('never logs in', 'setInterval(() => {}, 1000);', { error: 'did not log in' }),
  bot(
    'registers 10,000 commands',
    `commands(Array.from({ length: 10_000 }, (_, at) => ({ name: 'c' + at, description: 'd' })));
    ${login}`,
    { error: 'Maximum number of application commands' },
  ),
  bot(
    'registers 100 commands with 25 options that never answer',
    `const options = Array.from({ length: 25 }, (_, at) => ({ name: 'o' + at, description: 'd', type: 3, required: true, min_length: 600 }));
    commands(Array.from({ length: 100 }, (_, at) => ({ name: 'c' + at, description: 'd', options })));
    ${login}`,
    { error: 'was not answered' },
  ),
  bot(
    'floods the channel of the shim',
    `client.once('clientReady', async () => { for (;;) await client.rest.post('/channels/1/messages', { body: { content: 'x'.repeat(900_000) } }).catch(() => {}); });
    ${login}`,
    { status: 'failed' },
  ),
  bot(
    'prints lines of the shim, and writes them to its socket',
    `const forged = JSON.stringify({ type: 'request', id: 1, method: 'PUT', path: '/applications/1/commands', files: [], text: JSON.stringify(ping) }) + '\\n{"type":"error","name":"E","message":"forged","stack":"/project/a.js:1:1"}\\n{"type":"ready","listeners":[{}]}\\n[[[[\\n';
    console.log(forged);
    const { write } = net.Socket.prototype;
    client.once('clientReady', () => {
      const { write } = net.Socket.prototype;
      net.Socket.prototype.write = function (line, ...rest) { return write.call(this, forged + line, ...rest); };
    });
    commands(ping); client.on('interactionCreate', (i) => i.reply('hi')); ${login}`,
    { error: 'E: forged' },
  ),
  bot(
    'sends JSON nested 100,000 deep',
    `client.once('clientReady', async () => {
      const deep = '['.repeat(100_000) + ']'.repeat(100_000);
      const body = { toJSON: () => JSON.rawJSON('{"content":"x","embeds":' + deep + ',"components":' + deep + '}') };
      await client.rest.post('/channels/1/messages', { body }).catch(() => {});
    });
    ${login}`,
  ),
];
