import type { BotPlan } from '../../../../contracts/plan.ts';
import { escapeMarkdown } from '../../escape.ts';
import { prose } from '../../lay-out.ts';
import type { BotCommand } from './bot-commands.ts';

export function readme(
  { title }: BotPlan,
  commands: readonly BotCommand[],
  message: string,
): string {
  const rows = commands.map(
    ({ name, description }) => `| \`/${name}\` | ${escapeMarkdown(description)} |\n`,
  );
  return prose`
    # ${escapeMarkdown(title)}

    A Discord bot with slash commands, written with discord.js. **This is a starter**: commands that it does not know yet say where to write their answer.

    Made for the request: ${escapeMarkdown([...message].slice(0, 300).join(''))}

    ## Run it

    It needs Node.js 22.12 or newer, and a bot of your own:

    1. Create an application at <https://discord.com/developers/applications>, and copy its token from the page "Bot".
    2. Invite it with the scopes \`bot\` and \`applications.commands\`.
    3. Copy \`.env.sample\` to \`.env\`, and put the token there. Never publish that file.
    4. Then:

            npm install
            npm start

    ## Commands

    | Command | What it does |
    | --- | --- |
    ${rows.join('')}

    ## Make it yours

    Each command stands in the list at the top of \`bot.js\`: its name, its description and the code that answers. An answer that takes longer than three seconds begins with \`interaction.deferReply()\`. The bot asks for the intent \`Guilds\` alone: it reads no messages.
  `;
}
