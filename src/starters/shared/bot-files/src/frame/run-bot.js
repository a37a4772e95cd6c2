import { Client, Events, GatewayIntentBits } from 'discord.js';
import { answer } from './answer.js';
import { registerCommands } from './register-commands.js';

/** Logs in, registers the commands, answers them, and ends cleanly when it is told to. */
export async function runBot({ token, feature, name }) {
  const { DISCORD_API } = process.env;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, ...(feature.intents ?? [])],
    partials: feature.partials ?? [],
    // Whatever the bot repeats notifies nobody, unless an answer names whom.
    allowedMentions: { parse: [] },
    ...(DISCORD_API ? { rest: { api: DISCORD_API } } : {}),
  });

  client.once(Events.ClientReady, async (ready) => {
    console.log(name + ' is logged in as ' + ready.user.tag + '.');
    try {
      await registerCommands(ready, feature.commands);
      await feature.start?.(ready);
    } catch (error) {
      console.error('Could not start: ' + error.message);
    }
  });

  client.on(Events.InteractionCreate, (interaction) => answer(feature, interaction));
  client.on(Events.Error, (error) => console.error('Connection trouble: ' + error.message));
  for (const [event, listener] of Object.entries(feature.events ?? {})) {
    client.on(event, async (...args) => {
      try {
        await listener(...args);
      } catch (error) {
        console.error(event + ' failed:', error);
      }
    });
  }

  async function shutDown() {
    // A connection that does not close must not keep the process alive.
    setTimeout(() => process.exit(0), 5000).unref();
    await feature.stop?.();
    await client.destroy();
    process.exit(0);
  }
  process.once('SIGTERM', shutDown);
  process.once('SIGINT', shutDown);
  process.on('unhandledRejection', (error) => console.error('Not handled:', error));

  try {
    await feature.open?.();
    await client.login(token);
  } catch (error) {
    console.error('Could not log in: ' + error.message);
    if (/disallowed intents/i.test(error.message)) {
      console.error('Switch on the intents that README.md names, on the page "Bot" of the portal.');
    }
    process.exit(1);
  }
}
