import { join } from 'node:path';
import { filesIn } from '../files-in.ts';
import type { Render } from '../starter.ts';
import { botProject } from '../shared/bot-project.ts';
import { botCommands } from './bot-commands.ts';
import { featureModule } from './feature-module.ts';
import { readAnswers } from './read-answers.ts';
import { readPosts } from './read-posts.ts';
import { texts } from './texts.ts';

/** `/ping`, `/help` and the plan's commands. The answers of unknown commands are set in Discord. */
export const render: Render<'discord_bot'> = (plan, input) => {
  const said = readAnswers(input.input.userMessage);
  const posts = readPosts(input.input.userMessage);
  const commands = botCommands(plan.commands, said);
  const answered = commands.filter(({ isAnswered }) => isAnswered).map(({ name }) => name);
  const isAnswered = answered.length > 0;
  return botProject({ ...plan, commands }, input, {
    dir: import.meta.dirname,
    about: 'A Discord bot with slash commands.',
    texts,
    settings: () => ({
      answered: answered.slice(0, 25),
      answers: Object.fromEntries(
        answered.flatMap((name) => {
          const own = said.get(name)?.answers ?? [];
          return own.length === 0 ? [] : [[name, own]];
        }),
      ),
      ...(posts.length > 0 && { posts: posts.map((post) => ({ ...post })) }),
    }),
    ...(isAnswered && { keeps: 'answers.json' }),
    permissions: posts.length > 0 ? ['View Channels', 'Send Messages'] : [],
    use: `${isAnswered ? `What ${answered.map((name) => `\`/${name}\``).join(', ')} ${answered.length === 1 ? 'answers' : 'answer'} is set in Discord, with \`/set-answer\`, by those who manage the server; until then, what \`src/settings.js\` says. ` : ''}${posts.length > 0 ? `What it posts by itself, when and where, stands in \`src/settings.js\`; its times are those of the time zone in the variable \`TZ\`. ` : ''}An answer that takes longer than three seconds begins with \`interaction.deferReply()\`. The bot asks for the intent \`Guilds\` alone: it reads no messages.`,
    files: { 'src/feature.js': 'the commands, each with the code that answers it.' },
    more: [
      {
        path: 'src/feature.js',
        content: featureModule(commands, { facts: plan.facts, hasPosts: posts.length > 0 }),
      },
      ...(isAnswered ? filesIn(join(import.meta.dirname, 'answer-files')) : []),
      ...(posts.length > 0 ? filesIn(join(import.meta.dirname, 'post-files')) : []),
    ],
  });
};
