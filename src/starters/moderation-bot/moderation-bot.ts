import type { Render } from '../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { readRules } from './read-rules.ts';
import { texts } from './texts.ts';

/** Warnings, timeouts, kicks, bans and purges, for members with the permission. */
export const render: Render<'discord_bot'> = (plan, input) =>
  botProject(plan, input, {
    dir: import.meta.dirname,
    about: 'A Discord bot for moderators.',
    texts,
    settings: () => ({
      commands: plan.commands.map(({ name }) => name),
      ...readRules(input.input.userMessage),
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
    use: 'Discord shows each command only to members with the permission for what it does; the settings of the server can change that. Nobody can act on themselves, on the owner, or on who stands as high as they do, and the role of the bot must stand above those it acts on. Which commands there are stands in `src/settings.js`, with the channel in which everything is logged and the number of warnings after which a member is timed out, removed or banned.',
    files: {
      'src/rules.js': 'who may act on whom, and how warnings are counted, without Discord.',
      'src/commands.js': 'the commands.',
    },
  });
