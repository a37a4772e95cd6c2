import { join } from 'node:path';
import type { BotPlan, Language } from '../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stages/stage.ts';
import { escapeMarkdown } from '../markup.ts';
import { filesIn } from '../files-in.ts';
import { nodePackage } from '../node-package.ts';
import { type Dictionary, wordsOf } from '../page/dictionary.ts';
import { type SettingsValue, settingsModule } from '../settings-module.ts';
import { frameTexts } from './frame-texts.ts';
import { keptIn, programReadme } from './program-readme.ts';

interface BotOptions<Key extends string> {
  /** The starter's folder, which contains `files`. */
  readonly dir: string;
  readonly about: string;
  /** What the bot says to people. */
  readonly texts: Dictionary<Key>;
  readonly settings?: (t: (key: Key) => string) => { readonly [key: string]: SettingsValue };
  /** The file that keeps its data across restarts. */
  readonly keeps?: string;
  readonly hasAlarms?: boolean;
  /** The permissions that it needs, by the names that Discord shows. */
  readonly permissions: readonly string[];
  /** Its privileged intents, by the names that the developer portal shows. */
  readonly intents?: readonly string[];
  readonly use: string;
  readonly files: Readonly<Record<string, string>>;
  /** Files that depend on the request. */
  readonly more?: readonly ProjectFile[];
}

/** A discord.js bot: the code that all bots share, the starter's files, settings and README. */
export function botProject<Key extends string>(
  plan: BotPlan,
  { input }: GenerateInput,
  options: BotOptions<Key>,
): readonly ProjectFile[] {
  const language: Language = plan.language ?? 'en';
  const { pick, t } = wordsOf(options.texts, language);
  const texts = {
    ...wordsOf(frameTexts, language).pick(...frameTexts.keys),
    ...pick(...options.texts.keys),
  };
  const settings = { title: plan.title, language, ...options.settings?.(t), texts };
  return [
    nodePackage(plan, {
      entry: 'bot.js',
      dependencies: { 'discord.js': '14.28.1' },
      node: '22.12',
    }),
    ...shared('bot-files'),
    ...(options.keeps === undefined ? [] : shared('store-files')),
    ...(options.hasAlarms ? shared('alarm-files') : []),
    ...filesIn(join(options.dir, 'files')),
    ...(options.more ?? []),
    { path: 'src/settings.js', content: settingsModule(settings) },
    { path: '.env.sample', content: environment },
    programReadme(plan, input, {
      about: options.about,
      run: howToRun(options),
      sections: {
        Commands: commandTable(plan, options.use),
        ...(options.keeps === undefined ? {} : { Data: keptIn(options.keeps) }),
      },
      files: {
        ...options.files,
        'src/settings.js': 'the title and everything that the bot says.',
        'src/frame/': 'how it logs in, registers its commands, catches errors and ends.',
        'test/': 'its tests. They need neither network nor token.',
      },
    }),
  ];
}

/** The files of a folder beside this one. */
export function shared(name: string): readonly ProjectFile[] {
  return filesIn(join(import.meta.dirname, name));
}

const environment = `# The token of your bot, from https://discord.com/developers/applications
DISCORD_TOKEN=
# The id of one server, if the commands shall be there at once and in that server alone
GUILD_ID=
# Where the bot keeps its data
DATA_DIR=
`;

function howToRun<Key extends string>({ permissions, intents = [] }: BotOptions<Key>): string {
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

function commandTable({ commands }: BotPlan, use: string): string {
  const rows = commands.map(
    ({ name, description }) => `| \`/${name}\` | ${escapeMarkdown(description)} |\n`,
  );
  return `| Command | What it does |\n| --- | --- |\n${rows.join('')}\n${use}`;
}
