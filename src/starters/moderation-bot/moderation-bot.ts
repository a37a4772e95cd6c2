import { defineBot } from '../shared/bot/define-bot.ts';
import { readBlockedWords } from './read-blocked-words.ts';
import { readRules } from './read-rules.ts';
import { readCommandNames } from '../shared/named-commands.ts';
import { moderationCommands } from './read-moderation.ts';
import { texts } from './texts.ts';

/** Warnings, timeouts, kicks, bans and purges, for members with the permission. */
export const render = defineBot((plan, input) => {
  const blockedWords = readBlockedWords(input.input.userMessage);
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for moderators.',
    texts,
    settings: () => ({
      commands: Object.fromEntries(
        Object.entries(readCommandNames(input.input.userMessage, moderationCommands)).filter(
          ([, name]) => plan.commands.some((command) => command.name === name),
        ),
      ),
      ...readRules(input.input.userMessage),
      blockedWords,
    }),
    keeps: 'warnings.json',
    permissions: [
      'View Channels',
      'Send Messages',
      'Moderate Members',
      'Kick Members',
      'Ban Members',
      'Manage Messages',
      'Read Message History',
    ],
    ...(blockedWords.length > 0 && { intents: ['Message Content Intent'] }),
    use: 'Discord shows each command only to members with the permission for what it does; the settings of the server can change that. Nobody can act on themselves, on the owner, or on who stands as high as they do, and the role of the bot must stand above those it acts on. Which commands there are stands in `src/settings.js`, with the channel in which everything is logged and the number of warnings after which a member is timed out, removed or banned. Messages with the `blockedWords` of that file are deleted, except those of members who may manage messages; where there are any, the bot needs the “Message Content Intent”.',
    files: {
      'src/rules.js': 'who may act on whom, and how warnings are counted, without Discord.',
      'src/commands.js': 'the commands.',
    },
  };
});
