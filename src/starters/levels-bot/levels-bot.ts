import type { Render } from '../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { texts } from './texts.ts';

/** Points for those who write, with levels and a leaderboard. */
export const render: Render<'discord_bot'> = (plan, input) =>
  botProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A Discord bot that gives points and levels to those who write.',
    texts,
    settings: () => ({ leastPoints: 15, mostPoints: 25, secondsBetween: 60 }),
    keeps: 'levels.json',
    permissions: ['View Channels', 'Send Messages'],
    use: 'A message gives 15 to 25 points, at most once a minute for each member, so that many short messages gain nothing. The bot reads no message: it counts that there is one, and needs no privileged intent. `src/settings.js` has the numbers.',
    files: {
      'src/levels.js': 'points, levels and places, without Discord.',
      'src/feature.js': 'the commands, and what happens when somebody writes.',
    },
  });
