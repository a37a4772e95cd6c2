import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { afkCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Tells those who mention somebody that they are away. */
export const render = defineBot((plan) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that tells who is away.',
  texts,
  settings: () => ({ commands: plannedNames(plan, afkCommands), secondsBetween: 60 }),
  keeps: 'away.json',
  uses: ['server-store-files'],
  permissions: ['View Channels', 'Send Messages', 'Read Message History'],
  use: 'Who is away says so with a reason, or without. Whoever mentions them, or replies to them, is told the reason and since when; in one channel this is said again only after `secondsBetween` seconds of `src/settings.js`. Who writes again is back. The bot reads no messages, only who wrote them and whom they mention.',
  files: {
    'src/away.js': 'who is away, without Discord.',
    'src/feature.js': 'the commands and what is said to those who mention somebody.',
  },
}));
