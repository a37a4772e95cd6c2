import { jsString } from '../../escape.ts';
import { source } from '../../lay-out.ts';
import type { BotCommand } from './bot-commands.ts';

/** `bot.js`. */
export function botModule(title: string, commands: readonly BotCommand[]): string {
  const entries = commands.map(entryOf);
  const all = entries.join('');
  const helpers = [
    all.includes('randomInt(') || all.includes('oneOf(')
      ? "import { randomInt } from 'node:crypto';"
      : '',
    "import { existsSync } from 'node:fs';",
    `import { ${all.includes('ApplicationCommandOptionType') ? 'ApplicationCommandOptionType, ' : ''}Client, Events, GatewayIntentBits, MessageFlags } from 'discord.js';`,
  ].filter((line) => line !== '');
  return source`
    ${helpers.join('\n')}

    if (existsSync('.env')) process.loadEnvFile('.env');

    const token = process.env.DISCORD_TOKEN;
    if (!token) {
      console.error('DISCORD_TOKEN is missing. Copy .env.sample to .env and put the token of your bot there.');
      process.exit(1);
    }

    const botName = ${jsString(title)};

    /** What Discord is told of each command, and what answers it. */
    const commands = [
      ${all}
    ];

    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      // No answer of the bot notifies anybody, whatever it repeats.
      allowedMentions: { parse: [] },
    });

    client.once(Events.ClientReady, async (ready) => {
      console.log(botName + ' is logged in as ' + ready.user.tag + '.');
      try {
        await ready.application.commands.set(commands.map(({ run, ...command }) => command));
        console.log('Registered ' + commands.length + ' commands.');
      } catch (error) {
        console.error('Could not register the commands:', error);
      }
    });

    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const command = commands.find(({ name }) => name === interaction.commandName);
      try {
        if (command) await command.run(interaction);
        else await apologise(interaction, 'I do not know this command any more.');
      } catch (error) {
        console.error('/' + interaction.commandName + ' failed:', error);
        await apologise(interaction, 'Something went wrong. Please try again.').catch(console.error);
      }
    });

    client.on(Events.Error, (error) => console.error('Connection trouble:', error));

    async function apologise(interaction, content) {
      if (interaction.deferred) await interaction.editReply(content);
      else if (interaction.replied) await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
      else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
    }

    ${all.includes('oneOf(') ? oneOf : ''}

    async function shutDown() {
      await client.destroy();
      process.exit(0);
    }

    process.once('SIGTERM', shutDown);
    process.once('SIGINT', shutDown);

    client.login(token).catch((error) => {
      console.error('Could not log in: ' + error.message);
      process.exit(1);
    });
  `;
}

function entryOf({ name, description, options, code }: BotCommand): string {
  return source`
    {
      name: ${jsString(name)},
      description: ${jsString(description)},
      ${options === undefined ? '' : `options: ${options.trimEnd()},`}
      async run(interaction) {
        ${code}
      },
    },
  `.replace(/\n\s*\n/g, '\n');
}

const oneOf = source`
  function oneOf(things) {
    return things[randomInt(things.length)];
  }
`;
