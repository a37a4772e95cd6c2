import type { NodePlan, BotPlan, Plan } from '../../contracts/job/plan.ts';
import { escapeMarkdown } from '../../starters/markup.ts';
import { prose } from '../../starters/lay-out.ts';
import { nodePackage } from '../../starters/node-package.ts';
import { entryOf } from '../plan/contract-files.ts';
import { knownPackages } from '../../starters/packages/known-packages.ts';
import { quoted } from '../../starters/shared/quoted.ts';

/** A file whose text is known. */
export type TextFile = readonly [path: string, text: string];

/** The files that follow from the plan: no model is paid for them, and none can get them wrong. */
export function ownFiles(plan: Plan, message: string): readonly TextFile[] {
  const readme: TextFile = ['README.md', readmeOf(plan, message)];
  switch (plan.projectType) {
    case 'static_html':
      return [readme];
    case 'node_project':
      return [['package.json', packageOf(plan)], readme];
    case 'discord_bot':
      return [['package.json', packageOf(plan)], ['.env.sample', environment], readme];
  }
}

function packageOf(plan: NodePlan | BotPlan): string {
  const paths = (plan.files ?? []).map(({ path }) => path);
  const isBot = plan.projectType === 'discord_bot';
  const { content } = nodePackage(plan, {
    entry: entryOf(plan.projectType, paths) ?? 'src/index.js',
    dependencies: { ...plan.dependencies, ...(isBot && botPackage) },
    node: isBot ? '22.12' : '22',
  });
  return String(content);
}

/** A bot needs it, whether its plan says so or not. */
const botPackage = { 'discord.js': knownPackages['discord.js'] ?? '14.28.1' };

const environment = `# The token of your bot, from https://discord.com/developers/applications
DISCORD_TOKEN=
# The id of one server, if the commands shall be there at once and in that server alone
GUILD_ID=
# Where the bot keeps its data
DATA_DIR=
`;

function readmeOf(plan: Plan, message: string): string {
  const files = (plan.files ?? []).map(
    ({ path, purpose }) => `- \`${path.replaceAll('`', '')}\`: ${escapeMarkdown(purpose)}\n`,
  );
  return prose`
    # ${escapeMarkdown(plan.title)}

    ${escapeMarkdown(plan.summary)}

    Made for the request: ${escapeMarkdown(quoted(message))}

    ## Run it

    ${howToRun(plan)}

    ${offers(plan)}

    ## Files

    ${files.join('')}
  `;
}

function howToRun(plan: Plan): string {
  if (plan.projectType === 'static_html') {
    return 'Open `index.html` in a browser, or serve this folder with any web server:\n\n    npx serve .';
  }
  if (plan.projectType === 'discord_bot') {
    return `It needs Node.js 22.12 or newer, and a bot of your own:

1. Create an application at <https://discord.com/developers/applications>, and copy its token from the page “Bot”.
2. Invite it with the scopes \`bot\` and \`applications.commands\`.
3. Copy \`.env.sample\` to \`.env\`, and put the token there. Never publish that file.
4. Then:

       npm install
       node --env-file=.env ${
         entryOf(
           plan.projectType,
           (plan.files ?? []).map(({ path }) => path),
         ) ?? 'bot.js'
       }`;
  }
  const install = Object.keys(plan.dependencies ?? {}).length > 0 ? 'npm install\n    ' : '';
  return `It needs Node.js 22 or newer.\n\n    ${install}npm start\n    npm test`;
}

function offers(plan: Plan): string {
  if (plan.projectType === 'node_project' && plan.routes.length > 0) {
    const rows = plan.routes.map(
      ({ method, path, summary }) =>
        `| \`${method} ${path.replace(/[`|]/g, '')}\` | ${escapeMarkdown(summary)} |\n`,
    );
    return `## Routes\n\n| Route | What it does |\n| --- | --- |\n${rows.join('')}`;
  }
  if (plan.projectType === 'discord_bot' && plan.commands.length > 0) {
    const rows = plan.commands.map(
      ({ name, description }) => `| \`/${name}\` | ${escapeMarkdown(description)} |\n`,
    );
    return `## Commands\n\n| Command | What it does |\n| --- | --- |\n${rows.join('')}`;
  }
  return '';
}
