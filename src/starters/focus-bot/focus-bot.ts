import { defineBot } from '../shared/bot/define-bot.ts';
import { plannedNames } from '../shared/named-commands.ts';
import { readBoardPosts } from '../shared/reading/clock/read-board-posts.ts';
import { focusCommands, joinName } from './commands.ts';
import { readFocus } from './read-focus.ts';
import { texts } from './texts.ts';

/** A time of work that members share, a break after it, and the hours of the week. */
export const render = defineBot((plan, { input: { userMessage } }) => ({
  dir: import.meta.dirname,
  about: 'A Discord bot that times work and breaks, and counts the hours.',
  texts,
  settings: () => ({
    commands: { ...plannedNames(plan, focusCommands), 'focus-join': joinName(plan.commands) },
    ...readFocus(userMessage),
    boardPosts: [...readBoardPosts(userMessage.replaceAll(', ', '; '))],
  }),
  keeps: 'focus.json',
  hasAlarms: true,
  uses: ['server-store-files', 'clock-files', 'board-files'],
  permissions: ['View Channels', 'Send Messages', 'Embed Links', 'Mention Everyone'],
  use: `\`/${plannedNames(plan, focusCommands)['focus']}\` starts a time of work in a channel, with a button to join it${joinName(plan.commands) === '' ? '' : `, which \`/${joinName(plan.commands)}\` does, too`}. When it is over, those who joined are notified and the break begins (with \`tellsAll\` in \`src/settings.js\`: everybody); when the break is over they are asked to go on. Only whole times of work count for the hours of the week, which begins on Monday. What runs goes on after a restart.`,
  files: {
    'src/focus.js': 'who works how long, without Discord.',
    'src/feature.js': 'the commands, the button and the breaks.',
  },
}));
