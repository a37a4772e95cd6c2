import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import type { Render } from '../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { botCommands } from './bot-commands.ts';
import { featureModule } from './feature-module.ts';
import { texts } from './texts.ts';

/** `/ping`, `/help` and the plan's commands. The answers of unknown commands are set in Discord. */
export const render: Render<'discord_bot'> = (plan, input) => {
  const commands = botCommands(plan.commands);
  const answered = commands.filter(({ isAnswered }) => isAnswered).map(({ name }) => name);
  const isAnswered = answered.length > 0;
  return botProject({ ...plan, commands }, input, {
    dir: import.meta.dirname,
    about: 'A Discord bot with slash commands.',
    texts,
    settings: () => ({ answered: answered.slice(0, 25) }),
    ...(isAnswered && { keeps: 'answers.json' }),
    permissions: [],
    use: `${isAnswered ? `What ${answered.map((name) => `\`/${name}\``).join(', ')} ${answered.length === 1 ? 'answers' : 'answer'} is set in Discord, with \`/set-answer\`, by those who manage the server. ` : ''}An answer that takes longer than three seconds begins with \`interaction.deferReply()\`. The bot asks for the intent \`Guilds\` alone: it reads no messages.`,
    files: { 'src/feature.js': 'the commands, each with the code that answers it.' },
    more: [
      { path: 'src/feature.js', content: featureModule(commands, plan.facts) },
      ...(isAnswered ? filesIn(join(import.meta.dirname, 'answer-files')) : []),
    ],
  });
};
