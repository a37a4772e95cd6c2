import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { stickyCommands } from './commands.ts';
import { readStickies } from './read-sticky.ts';
import { texts } from './texts.ts';

/** Messages that stay at the end of a channel. */
export const render = defineBot((plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that keeps messages at the end of their channels.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, stickyCommands),
    stickies: readStickies(userMessage),
    seconds: 3,
  }),
  keeps: 'stickies.json',
  uses: ['server-store-files', 'turn-files'],
  permissions: ['View Channels', 'Send Messages', 'Read Message History'],
  use: 'Those who may manage messages keep one at the end of a channel with `/sticky text:`, and stop that with `/unsticky`; `\\n` begins a new line. When somebody writes, the bot deletes its message and writes it again, at most every `seconds` of `src/settings.js`, and once a minute behind other bots. The `stickies` there are in their channels from the start, unless a command says otherwise.',
  files: {
    'src/stickies.js': 'which message a channel has, without Discord.',
    'src/feature.js': 'the commands, and the writing.',
  },
}));
