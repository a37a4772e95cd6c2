// A Discord bot that builds what people ask for. Get its token from discord.com/developers.
import { once } from 'node:events';
// In your own project: from 'jobchart' and 'jobchart/discord'
import { createDiscordBot } from '../src/discord/index.ts';
import { createJobEngine } from '../src/index.ts';

const { DISCORD_TOKEN: token = '', DISCORD_API: api } = process.env;
if (token === '') {
  console.error(
    'DISCORD_TOKEN is not set. Copy it from the “Bot” page of your application on discord.com/developers, then: DISCORD_TOKEN=… npx node examples/09-bot.ts',
  );
  process.exit(1);
}
const engine = await createJobEngine();
const bot = createDiscordBot({ engine, token, rest: { api } });
const { name, inviteLink } = await bot.start();
console.log(`${name} is on Discord. Invite it to your server: ${inviteLink}`);

await once(process, 'SIGINT');
await bot.stop();
await engine.close();
