import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { minecraftCommands } from './commands.ts';
import { readAddress, readMinutes } from './read-minecraft.ts';
import { texts } from './texts.ts';

/** How a Minecraft server is doing. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const commands = plannedNames(plan, minecraftCommands);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that shows whether a Minecraft server runs, and who plays.',
    texts,
    settings: () => ({
      commands,
      address: readAddress(userMessage),
      minutes: readMinutes(userMessage),
    }),
    keeps: 'boards.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages', 'Embed Links'],
    use: `\`/${commands['server']}\` asks the server at the \`address\` of \`src/settings.js\` (Java Edition, with its port where it is not 25565) whether it runs, and shows its players. Those who may manage the server of Discord let the bot keep that in a message with \`/${commands['server-board']}\`, renewed every \`minutes\`; the same command again stops it.`,
    files: {
      'src/minecraft.js': 'asks the server, as the list of servers in the game does.',
      'src/feature.js': 'the commands, and the message that is renewed.',
    },
  };
});
