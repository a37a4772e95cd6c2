import { jsonFile } from '../../escape.ts';
import { defineStarter } from '../../starter.ts';
import { botModule } from './bot-module.ts';
import { readme } from './readme.ts';
import { botCommands } from './bot-commands.ts';

/** A discord.js bot with `/ping`, `/help` and the plan's commands. */
export const slashBot = defineStarter(
  {
    projectType: 'discord_bot',
    name: 'slash-bot',
    about: 'A bot that answers slash commands',
    cues: [],
  },
  (plan, { input }) => {
    const commands = botCommands(plan.commands);
    return [
      {
        path: 'package.json',
        content: jsonFile({
          name: plan.slug,
          version: '0.1.0',
          private: true,
          description: plan.summary,
          type: 'module',
          main: 'bot.js',
          scripts: { start: 'node bot.js' },
          engines: { node: '>=22.12' },
          dependencies: { 'discord.js': '14.28.1' },
        }),
      },
      { path: 'bot.js', content: botModule(plan.title, commands) },
      { path: '.env.sample', content: 'DISCORD_TOKEN=\n' },
      { path: 'README.md', content: readme(plan, commands, input.userMessage) },
    ];
  },
);
