import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { repCommands } from './commands.ts';
import { readRep } from './read-rep.ts';
import { texts } from './texts.ts';

const usual = { up: ['+rep'], down: [], minutes: 0, perMember: true, most: 10 };

/** A reputation that members give each other by messages. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const { up, down, ...rules } = readRep(userMessage) ?? usual;
  return {
    dir: import.meta.dirname,
    about: 'A Discord bot for a reputation that members give each other.',
    texts,
    settings: () => ({
      commands: plannedNames(plan, repCommands),
      up: [...up],
      down: [...down],
      ...rules,
    }),
    keeps: 'reputation.json',
    uses: ['server-store-files', 'ranking-files'],
    permissions: ['View Channels', 'Send Messages', 'Read Message History'],
    intents: ['Message Content Intent'],
    use: `\`${up[0] ?? ''} @member\` gives a point${down.length === 0 ? '' : `, and \`${down[0] ?? ''} @member\` takes one`}; who answers a message with the word alone means its author. Nobody changes their own reputation, nor that of a bot. For the same member one waits \`minutes\` of \`src/settings.js\`, or for all members together if \`perMember\` is false there. \`most\` says how many the ranking shows.`,
    files: {
      'src/reputation.js': 'who gives what to whom, without Discord.',
      'src/feature.js': 'the commands, and what happens when somebody writes.',
    },
  };
});
