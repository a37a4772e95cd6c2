import { defineBot } from '../shared/bot/define-bot.ts';
import { readBlockedWords } from './read-blocked-words.ts';
import { readAutomod } from './read-automod.ts';
import { pictureChannels, readFilters } from './read-filters.ts';
import { readRules } from './read-rules.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { automodIds, blocksWords, moderationCommands } from './read-moderation.ts';
import { texts } from './texts.ts';

/** Warnings, timeouts, kicks, bans and purges, for members with the permission. */
export const render = defineBot((plan, input) => {
  const blockedWords = readBlockedWords(input.input.userMessage);
  const filters = readFilters(input.input.userMessage);
  const pictures = pictureChannels(input.input.userMessage);
  const automod = readAutomod(input.input.userMessage);
  const hasOwnCommands = plan.commands.some(({ description }) =>
    automodIds.some((id) => moderationCommands[id]?.does === description),
  );
  const reads =
    hasOwnCommands ||
    blockedWords.length > 0 ||
    blocksWords(input.input.userMessage) ||
    filters.links !== 'none' ||
    pictures.length > 0 ||
    filters.spam.messages + automod.mostMentions + automod.repeats > 0;
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for moderators.',
    texts,
    settings: () => ({
      commands: Object.fromEntries(
        Object.entries(plannedNames(plan, moderationCommands)).filter(([, name]) =>
          plan.commands.some((command) => command.name === name),
        ),
      ),
      ...readRules(input.input.userMessage),
      blockedWords,
      ...filters,
      pictureChannels: [...pictures],
      spam: { ...filters.spam },
      ...automod,
      exemptRoles: [...automod.exemptRoles],
      readsMessages: reads,
    }),
    keeps: 'warnings.json',
    uses: ['server-store-files'],
    permissions: [
      'View Channels',
      'Send Messages',
      'Moderate Members',
      'Kick Members',
      'Ban Members',
      'Manage Messages',
      'Read Message History',
    ],
    ...(reads && { intents: ['Message Content Intent'] }),
    use: 'Discord shows each command only to members with the permission for what it does; the settings of the server can change that. Nobody can act on themselves, on the owner, or on who stands as high as they do, and the role of the bot must stand above those it acts on. Which commands there are stands in `src/settings.js`, with the channel in which everything is logged and the number of warnings after which a member is timed out, removed or banned. Messages with the `blockedWords` or `links` of that file are deleted, and those without a file in its `pictureChannels`; who writes more than `spam` allows is timed out, except members who may manage messages or have one of the `exemptRoles`; for that the bot needs the “Message Content Intent”.',
    files: {
      'src/rules.js': 'who may act on whom, and how warnings are counted, without Discord.',
      'src/filters.js': 'which links and how many messages are too much.',
      'src/commands.js': 'the commands.',
    },
  };
});
