import { plannedNames } from '../shared/named-commands.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { santaCommands } from './commands.ts';
import { readBudget } from './read-budget.ts';
import { texts } from './texts.ts';

/** A draw of who gives a present to whom, told in direct messages. */
export const render = defineBot((plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot for Secret Santa.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, santaCommands),
    budget: readBudget(userMessage),
  }),
  keeps: 'santa.json',
  uses: ['server-store-files'],
  permissions: ['View Channels', 'Send Messages'],
  use: 'Members join, with a wish if they like. Those who may manage the server draw, once three or more take part: everybody gives to one person and gets from another, nobody to themselves, and each is told in a direct message. Those who have left the server are left out. A second draw writes to those not told yet. Who receives no direct messages asks the bot with the command that shows it to them alone. A reset begins a new exchange. `budget` of `src/settings.js` is said with the draw.',
  files: {
    'src/draw.js': 'who gives to whom, without Discord.',
    'src/feature.js': 'the commands and the direct messages.',
  },
}));
