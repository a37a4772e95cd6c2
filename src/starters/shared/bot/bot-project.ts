import type { BotPlan } from '../../../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../../../contracts/stages/stage.ts';
import { nodePackage } from '../../node-package.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { settingsModule } from '../../settings-module.ts';
import { frameTexts } from '../frame-texts.ts';
import { readStaffCommands, readStaffRole } from '../reading/commands/read-staff-role.ts';
import { readTimeZone } from '../reading/clock/read-time-zone.ts';
import { shared } from '../shared-files.ts';
import type { BotFeature } from './bot-feature.ts';
import { botReadme } from './bot-readme.ts';
import { inFolder, joinedFeature } from './join-features.ts';
import { optionNames } from './option-names.ts';
import { writtenOptions } from './written-options.ts';

export interface NamedFeature {
  /** The starter that it comes from. */
  readonly name: string;
  readonly feature: BotFeature;
}

/**
 * A discord.js bot: the code that all bots share, the files of its features, settings and README. One
 * feature is all of `src`; of several, each has a folder.
 */
export function botProject(
  plan: BotPlan,
  input: GenerateInput,
  features: readonly NamedFeature[],
): readonly ProjectFile[] {
  const { language = 'en', title, look } = plan;
  const frame = wordsOf(frameTexts, language).pick(...frameTexts.keys);
  const head = { title, language };
  const whole = {
    staffRole: readStaffRole(input.input.userMessage) ?? '',
    staffCommands: readStaffCommands(
      input.input.userMessage,
      plan.commands.map(({ name }) => name),
    ),
    optionNames: namesOfOptions(plan, input, features),
    embeds: look?.colours !== undefined || asksForEmbeds.test(input.input.userMessage),
    // On a page the colour would have to be dark enough for white text.
    colour: hex.exec(input.input.userMessage)?.[0].toLowerCase() ?? look?.colours?.[0] ?? '',
    timeZone: readTimeZone(input.input.userMessage) ?? '',
  };
  const [first, ...others] = features;
  if (first === undefined) throw new TypeError('A bot needs a feature.');
  const isOne = others.length === 0;
  const own = isOne
    ? [
        ...first.feature.own,
        settingsFile({
          ...head,
          ...whole,
          ...first.feature.settings,
          texts: { ...frame, ...first.feature.texts },
        }),
      ]
    : [
        ...features.flatMap(({ name, feature: { own: files, settings, texts } }) =>
          inFolder(name, [...files, settingsFile({ ...head, ...settings, texts })]),
        ),
        ...shared('join-files'),
        joinedFeature(features.map(({ name }) => name)),
        settingsFile({ ...head, ...whole, texts: frame }),
      ];
  // A role that is named is of a team only where a command is left to it.
  const hasTeam =
    whole.staffCommands.length > 0 ||
    own.some(({ content }) => typeof content === 'string' && content.includes('PermissionFlags'));
  const common = features.flatMap(({ feature }) => feature.common);
  return [
    nodePackage(plan, {
      entry: 'bot.js',
      dependencies: Object.assign(
        { 'discord.js': '14.28.1' },
        ...features.map(({ feature: { dependencies } }) => dependencies),
      ),
      node: '22.12',
    }),
    ...shared('bot-files'),
    ...new Set(common),
    ...own,
    { path: '.env.sample', content: environment },
    botReadme(plan, input, features, { ...whole, staffRole: hasTeam ? whole.staffRole : '' }),
  ];
}

/** In the language of the request, and as it writes them. */
function namesOfOptions(
  { language = 'en' }: BotPlan,
  { input: { userMessage: request } }: GenerateInput,
  features: readonly NamedFeature[],
): Readonly<Record<string, string>> {
  // What an option is called may stand in the settings.
  const files = features.flatMap(({ feature: { own, settings } }) => [
    ...own,
    settingsFile({ ...settings }),
  ]);
  const usual = optionNames(language, files);
  const written = features.map(({ feature: { own, settings } }) =>
    writtenOptions({ request, ids: idsOf(settings), files: own, usual }),
  );
  return Object.assign({}, usual, ...written);
}

function idsOf({ commands }: BotFeature['settings']): Readonly<Record<string, unknown>> {
  return typeof commands === 'object' && !Array.isArray(commands) ? { ...commands } : {};
}

const hex = /(?<![\p{L}\p{N}#])#[\da-f]{6}(?![\p{L}\p{N}])/iu;
const asksForEmbeds =
  /(?<!\p{L})(?:embeds?|avatars?)(?!\p{L})|エンベッド|埋め込み|임베드|嵌入|एम्बेड|إمبد/iu;

function settingsFile(settings: Parameters<typeof settingsModule>[0]): ProjectFile {
  return { path: 'src/settings.js', content: settingsModule(settings) };
}

const environment = `# The token of your bot, from https://discord.com/developers/applications
DISCORD_TOKEN=
# The id of one server, if the commands shall be there at once and in that server alone
GUILD_ID=
# Where the bot keeps its data
DATA_DIR=
`;
