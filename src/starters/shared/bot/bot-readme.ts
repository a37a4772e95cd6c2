import type { BotPlan, PlanCommand } from '../../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../../contracts/stages/stage.ts';
import { escapeMarkdown } from '../../markup.ts';
import { keptIn, programReadme } from '../program-readme.ts';
import type { BotFeature } from './bot-feature.ts';
import type { NamedFeature } from './bot-project.ts';
import { readmeIn } from './readme-in.ts';

/** The README of a bot: how it is invited and run, and what each of its features does. */
export function botReadme(
  plan: BotPlan,
  input: GenerateInput,
  features: readonly NamedFeature[],
  settings: ReadmeSettings,
): ProjectFile {
  if (plan.language !== undefined && plan.language !== 'en')
    return readmeIn(plan.language, { plan, input, features, settings });
  const { staffRole, optionNames: options } = settings;
  const all = features.map(({ feature }) => feature);
  const isOne = all.length === 1;
  const unique = (lists: readonly (readonly string[])[]): readonly string[] => [
    ...new Set(lists.flat()),
  ];
  const told = features.map(({ name, feature }) => ({
    name,
    feature: { ...feature, use: inItsWords(feature, options) },
  }));
  const kept = all.flatMap(({ keeps }) => (keeps === undefined ? [] : [keeps]));
  const uses = told.map(({ name, feature: { use, about } }) =>
    isOne ? use : `### ${name}\n\n${about} ${use.replaceAll('src/', `src/${name}/`)}`,
  );
  const files = features.map(({ name, feature }) =>
    isOne
      ? feature.files
      : Object.fromEntries(
          Object.entries(feature.files).map(([path, what]) => [
            sharedFiles.has(path) ? path : path.replace('src/', `src/${name}/`),
            what,
          ]),
        ),
  );
  return programReadme(plan, input.input, {
    about: isOne
      ? (all[0]?.about ?? '')
      : `A Discord bot with ${all.length} features, each in a folder of its own.`,
    run: howToRun(unique(all.map((one) => one.permissions)), unique(all.map((one) => one.intents))),
    sections: {
      Commands: `${commandTable(plan, all)}\n${uses.join('\n\n')}${staffRole === '' ? '' : `\n\nMembers with the role “${escapeMarkdown(staffRole)}” may use the commands of the team, and so may who manages the server; which they are, Discord or \`staffCommands\` of \`src/settings.js\` says.`}`,
      ...(kept.length === 0 ? {} : { Data: keptIn(...kept) }),
    },
    files: {
      ...Object.assign({}, ...files),
      [isOne ? 'src/settings.js' : 'src/*/settings.js']:
        'the title and everything that the bot says.',
      'src/frame/': 'how it logs in, registers its commands, catches errors and ends.',
      'test/': 'its tests. They need neither network nor token.',
    },
  });
}

/** What features have in common lies beside their folders. */
const sharedFiles: ReadonlySet<string> = new Set(['src/alarms.js']);

/** What the README is told of the settings. */
export interface ReadmeSettings {
  readonly staffRole: string;
  /** What options are called, by the names that the code has for them. */
  readonly optionNames: Readonly<Record<string, string>>;
}

/** Its examples with the commands and options that the bot has: "`/raffle prize: …`". */
function inItsWords({ use, settings }: BotFeature, options: ReadmeSettings['optionNames']): string {
  const { commands } = settings;
  const isNamed = typeof commands === 'object' && !Array.isArray(commands);
  const names = new Map(isNamed ? Object.entries(commands) : []);
  return use.replaceAll(
    /`\/(?<id>[a-z-]{1,32})(?<typed>[^`\n]{0,200})`/g,
    (whole, id: string, typed: string) => {
      const name = names.get(id);
      const shown = typed.replaceAll(
        /(?<=\s)([a-z]{1,32})(?=:)/g,
        (option) => options[option] ?? option,
      );
      return typeof name === 'string' ? `\`/${name}${shown}\`` : whole;
    },
  );
}

function howToRun(permissions: readonly string[], intents: readonly string[]): string {
  const portal =
    intents.length === 0
      ? ''
      : `\n   On the same page, switch on ${intents.map((name) => `“${name}”`).join(' and ')}: without it Discord refuses the login.`;
  const allowed = permissions.length === 0 ? '' : `, and the permissions ${permissions.join(', ')}`;
  return `It needs Node.js 22.12 or newer, and a bot of your own:

1. Create an application at <https://discord.com/developers/applications>, and copy its token from the page “Bot”.${portal}
2. Invite it with the scopes \`bot\` and \`applications.commands\`${allowed}.
3. Copy \`.env.sample\` to \`.env\`, and put the token there. Never publish that file.
4. Then:

       npm install
       npm start

\`npm test\` runs its tests, also before \`npm install\`. \`DISCORD_API\` may name another address of Discord's API, such as a proxy.
`;
}

function commandTable(plan: BotPlan, all: readonly BotFeature[]): string {
  const own = all.flatMap(({ commands = [] }) => commands);
  const planned = plan.commands.map((one) => own.find(({ name }) => name === one.name) ?? one);
  const commands: readonly PlanCommand[] =
    all.length === 1 ? (all[0]?.commands ?? planned) : planned;
  if (commands.length === 0) return '';
  const rows = commands.map(
    ({ name, description }) => `| \`/${name}\` | ${escapeMarkdown(description)} |\n`,
  );
  return `| Command | What it does |\n| --- | --- |\n${rows.join('')}`;
}
