import { join } from 'node:path';

import { filesIn } from '../files-in.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { readCommandNames } from '../shared/named-commands.ts';
import { giveawayCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Giveaways with a button to take part, drawn at their time, also after a restart. */
export const render = defineBot((_plan, input) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot for giveaways.',
  texts,
  settings: () => ({
    commands: readCommandNames(input.input.userMessage, giveawayCommands),
  }),
  keeps: 'giveaways.json',
  hasAlarms: true,
  // How long a giveaway lasts is read as the reminder bot reads it.
  more: filesIn(join(import.meta.dirname, '../reminder-bot/files')).filter(
    ({ path }) => path === 'src/when.js',
  ),
  permissions: ['View Channels', 'Send Messages', 'Embed Links'],
  use: 'For example: `/giveaway prize: A board game duration: 2d winners: 1`. Members take part with the button, and leave with it too. Those who may manage the server end a giveaway early or reroll with the buttons below it. What ended while the bot did not run is drawn when it starts.',
  files: {
    'src/draw.js': 'how winners are drawn, without Discord.',
    'src/when.js': 'how durations are read, in several languages.',
    'src/alarms.js': 'timers that ring also after months.',
    'src/feature.js': 'the command and the buttons.',
  },
}));
