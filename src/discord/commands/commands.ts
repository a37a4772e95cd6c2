import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { ProjectType } from '../../contracts/job/job.ts';
import { languages } from '../../contracts/languages.ts';
import { capitalised } from '../reply/text/capitalised.ts';
import { localesOf } from '../texts/language.ts';
import { type CommandTexts, type Texts, textsOf } from '../texts/texts.ts';

export type CommandBody = RESTPostAPIApplicationCommandsJSONBody;

export const commandNames = {
  build: 'build',
  jobs: 'jobs',
  help: 'help',
  buildThis: textsOf().commands.menu,
} as const;

/** At most, as Discord allows. */
const maxMessage = 6000;

/** The commands that the bot registers, in all its languages. */
export function commandsFor({ models }: { readonly models: readonly string[] }): CommandBody[] {
  return [
    {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      name: commandNames.build,
      ...described('build'),
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'message',
          ...described('message'),
          required: true,
          max_length: maxMessage,
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'type',
          ...described('type'),
          choices: [
            typeChoice('static_html'),
            typeChoice('node_project'),
            typeChoice('discord_bot'),
          ],
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'visibility',
          ...described('visibility'),
          choices: [
            { ...named('everybody'), value: 'channel' },
            { ...named('onlyMe'), value: 'private' },
          ],
        },
        {
          type: ApplicationCommandOptionType.Attachment,
          name: 'brief',
          ...described('brief'),
        },
        {
          type: ApplicationCommandOptionType.Boolean,
          name: 'approve',
          ...described('approve'),
        },
        {
          type: ApplicationCommandOptionType.String,
          name: 'starter',
          ...described('starter'),
          autocomplete: true,
        },
        ...(models.length > 0 ? modelOptions : []),
      ],
    },
    {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      name: commandNames.jobs,
      ...described('jobs'),
    },
    {
      ...everywhere,
      type: ApplicationCommandType.ChatInput,
      name: commandNames.help,
      ...described('help'),
    },
    { ...everywhere, type: ApplicationCommandType.Message, ...named('menu') },
  ];
}

const modelOptions = [
  {
    type: ApplicationCommandOptionType.String as const,
    name: 'model',
    ...described('model'),
    autocomplete: true as const,
  },
  {
    type: ApplicationCommandOptionType.Number as const,
    name: 'budget',
    ...described('budget'),
    min_value: 0,
    max_value: 1000,
  },
];

/** In servers, in direct messages with the bot, and wherever a user who has installed it writes. */
const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

function described(key: keyof CommandTexts) {
  const textOf = ({ commands }: Texts) => commands[key];
  return { description: textOf(textsOf()), description_localizations: localized(textOf) };
}

function named(key: keyof CommandTexts) {
  return nameOf(({ commands }) => commands[key]);
}

function typeChoice(type: ProjectType) {
  return { ...nameOf((texts) => capitalised(texts.types[type], texts)), value: type };
}

function nameOf(textOf: (texts: Texts) => string) {
  return { name: textOf(textsOf()), name_localizations: localized(textOf) };
}

/** A text in each of Discord's locales that the bot speaks. */
function localized(textOf: (texts: Texts) => string): LocalizationMap {
  return Object.fromEntries(
    languages.flatMap((language) =>
      localesOf(language).map((locale) => [locale, textOf(textsOf(language))]),
    ),
  );
}
