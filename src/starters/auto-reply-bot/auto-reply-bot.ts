import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { readReactions } from '../slash-bot/reading/read-reactions.ts';
import { replyCommands } from './commands.ts';
import { texts } from './texts.ts';

/** Answers to certain words, which are added and removed in Discord. */
export const render = defineBot((plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that answers when somebody writes certain words.',
  texts,
  settings: () => ({
    commands: plannedNames(plan, replyCommands),
    replies: readReactions(userMessage)
      .filter(({ words }) => words !== '')
      .map(({ words, text = '', emoji = '' }) => ({ words, text, emoji })),
  }),
  keeps: 'replies.json',
  uses: ['server-store-files'],
  permissions: ['View Channels', 'Send Messages', 'Add Reactions', 'Read Message History'],
  intents: ['Message Content Intent'],
  use: `A message that has the words of an answer, as whole words, is answered; capitals and accents make no difference, nor do signs that are no part of it as in \`C++\` or \`!rules\`, and of several the longest words count. \`/${plannedNames(plan, replyCommands)['reply-add']}\` and \`/${plannedNames(plan, replyCommands)['reply-remove']}\` are for those who may manage messages, and change the answers of their server alone; those of \`src/settings.js\` can be removed there, too. The same answer is given once in five seconds in a channel. What bots write is left alone.`,
  files: {
    'src/replies.js': 'which answer a message gets, without Discord.',
    'src/feature.js': 'the commands, and what happens when somebody writes.',
  },
}));
