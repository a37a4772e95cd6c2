import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { initiativeCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Whose turn it is in a fight, as in Dungeons & Dragons. */
export const render = defineBot((plan) => {
  const commands = plannedNames(plan, initiativeCommands);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot that keeps the turn order of a fight in each channel.',
    texts,
    settings: () => ({ commands }),
    keeps: 'fights.json',
    uses: ['server-store-files'],
    permissions: ['View Channels', 'Send Messages'],
    use: `Everybody joins the fight of a channel with \`/${commands['initiative']} name: number:\`; without a number the bot rolls a d20, and who joins without a name has their own. The highest number comes first, and of equals who joined first. \`/${commands['initiative-next']}\` moves on and notifies the member whose turn it is; after the last a new round begins. Who joins or leaves in between changes nothing for the others.`,
    files: {
      'src/fight.js': 'who is when, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});
