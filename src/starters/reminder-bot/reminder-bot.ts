import type { Render } from '../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { texts } from './texts.ts';

/** Reminders that survive a restart, however far in the future. */
export const render: Render<'discord_bot'> = (plan, input) =>
  botProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A Discord bot that reminds people of what they ask it to.',
    texts,
    keeps: 'reminders.json',
    hasAlarms: true,
    permissions: ['View Channels', 'Send Messages'],
    use: 'For example: `/remind when: 2h 30m what: Take the bread out`. A time such as `18:30` is one of the clock where the bot runs. What came due while the bot did not run is sent when it starts. Where it may not write in the channel, it sends a direct message.',
    files: {
      'src/when.js': 'how times are read, in several languages.',
      'src/alarms.js': 'timers that ring also after months.',
      'src/feature.js': 'the commands.',
    },
  });
