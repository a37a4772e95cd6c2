// A Discord bot that builds what people ask for. Get its token from discord.com/developers.
import { once } from 'node:events';
// In your own project: from 'jobchart' and 'jobchart/discord'
import { createDiscordBot } from '../src/discord/index.ts';
import { createJobEngine } from '../src/index.ts';

const { DISCORD_TOKEN: token = '', DISCORD_API: api } = process.env;
const engine = await createJobEngine();
const bot = createDiscordBot({ engine, token, rest: { api } });
const { name, inviteLink } = await bot.start();
console.log(`${name} is on Discord. Invite it to your server: ${inviteLink}`);

await once(process, 'SIGINT');
await bot.stop();
await engine.close();
