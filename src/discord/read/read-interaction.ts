import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandInteraction,
  type APIAttachment,
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  type APIMessageApplicationCommandInteractionData,
  type APIMessageComponentInteraction,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { Language } from '../../contracts/languages.ts';
import type { ProjectType } from '../../contracts/job/job.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import type { RoutedType } from '../../contracts/router.ts';
import { commandNames } from '../commands/commands.ts';
import type { BuildChoices } from '../deliver/delivery.ts';
import {
  isOurId,
  type JobAction,
  parseCustomId,
  parseListId,
  parseTypeId,
} from '../reply/custom-id.ts';
import { languageOfUser } from '../texts/language.ts';
import { messageText } from './read-message.ts';
import { readAttachments } from './text-files.ts';
import { withoutMentions } from './without-mentions.ts';
import type { InteractionRef, BuildRequest } from './build-request.ts';

/** A pressed button or a submitted form. */
export interface Click extends Asker {
  /** Whether the user may manage messages in the channel. */
  readonly isModerator: boolean;
  /** The channel of the thread in which it happened, as Discord says. */
  readonly parentChannelId?: string | undefined;
  /** Undefined if the id cannot be decoded. */
  readonly action: JobAction | undefined;
  /** The text of the form. */
  readonly text?: string;
  /** Whether only the user sees the message of the button. */
  readonly isPrivate: boolean;
  /** Id of that message. */
  readonly messageId?: string;
}

/** Who interacts, and where. */
export interface Asker {
  readonly interaction: InteractionRef;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  readonly language: Language;
  readonly maxFileBytes?: number;
}

/** A question for the jobs of a user. */
export interface JobsQuestion extends Asker {
  /** Of the page; undefined for the first. */
  readonly cursor?: string;
  /** Whether a button of the list asks. */
  readonly isTurned: boolean;
}

/** A value that a user types in, for suggestions. */
export interface TypedOption {
  readonly interaction: InteractionRef;
  readonly name: string;
  readonly text: string;
  /** The type that is chosen already. */
  readonly projectType?: ProjectType;
}

/** The type of project that a request is for, or `none`. */
export interface TypeChoice {
  readonly requestId: string;
  readonly type: RoutedType;
}

export type ReadInteraction =
  | { readonly type: 'build'; readonly build: BuildRequest }
  | { readonly type: 'jobs'; readonly question: JobsQuestion }
  | { readonly type: 'help'; readonly asker: Asker }
  | { readonly type: 'suggest'; readonly option: TypedOption }
  | { readonly type: 'choose'; readonly click: Click; readonly choice: TypeChoice }
  | { readonly type: 'click'; readonly click: Click };

/** Parses an interaction; undefined if it is not for this bot's commands and buttons. */
export function readInteraction(interaction: APIInteraction): ReadInteraction | undefined {
  switch (interaction.type) {
    case InteractionType.ApplicationCommand:
      return readCommand(interaction);
    case InteractionType.ApplicationCommandAutocomplete:
      return readTyped(interaction);
    case InteractionType.MessageComponent:
    case InteractionType.ModalSubmit:
      return readClick(interaction);
    case InteractionType.Ping:
    default:
      return undefined;
  }
}

function readClick(
  interaction: APIMessageComponentInteraction | APIModalSubmitInteraction,
): ReadInteraction | undefined {
  const { custom_id: id } = interaction.data;
  const cursor = parseListId(id);
  if (cursor !== undefined) {
    return { type: 'jobs', question: { ...askerOf(interaction), cursor, isTurned: true } };
  }
  if (!isOurId(id)) return undefined;
  const text =
    interaction.type === InteractionType.ModalSubmit
      ? withoutMentions(formText(interaction.data))
      : undefined;
  const { channel, member, message } = interaction;
  // Channels that are no threads have a category there, in which nothing is asked for.
  const parentId = channel !== undefined && 'parent_id' in channel ? channel.parent_id : undefined;
  const click: Click = {
    ...askerOf(interaction),
    isModerator: canModerate(member?.permissions),
    ...(parentId != null && { parentChannelId: parentId }),
    action: parseCustomId(id),
    ...(text !== undefined && { text }),
    isPrivate: ((message?.flags ?? 0) & MessageFlags.Ephemeral) > 0,
    ...(message?.id !== undefined && { messageId: message.id }),
  };
  const choice = parseTypeId(id);
  return choice === undefined ? { type: 'click', click } : { type: 'choose', click, choice };
}

function readCommand(interaction: APIApplicationCommandInteraction): ReadInteraction | undefined {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.Message && data.name === commandNames.buildThis) {
    return { type: 'build', build: readMenu(interaction, data) };
  }
  if (data.type !== ApplicationCommandType.ChatInput) return undefined;
  switch (data.name) {
    case commandNames.build:
      return { type: 'build', build: readBuild(interaction, data) };
    case commandNames.jobs:
      return { type: 'jobs', question: { ...askerOf(interaction), isTurned: false } };
    case commandNames.help:
      return { type: 'help', asker: askerOf(interaction) };
    default:
      return undefined;
  }
}

type Options = Readonly<Record<string, unknown>>;

/** The values of a command's options, by name. */
function valuesOf(
  options: readonly { readonly name: string; readonly value?: unknown }[],
): Options {
  return Object.fromEntries(options.map(({ name, value }) => [name, value]));
}

function readBuild(
  interaction: APIApplicationCommandInteraction,
  { options = [], resolved }: APIChatInputApplicationCommandInteractionData,
): BuildRequest {
  const values = valuesOf(options);
  const brief = options.find(({ type }) => type === ApplicationCommandOptionType.Attachment);
  const file: APIAttachment | undefined =
    brief !== undefined && 'value' in brief
      ? resolved?.attachments?.[String(brief.value)]
      : undefined;
  const projectType = projectTypeOf(values['type']);
  return {
    ...requestOf(interaction, withoutMentions(textOf(values['message']))),
    ...readAttachments(file && [file]),
    ...(projectType !== undefined && { projectType }),
    choices: choicesOf(values),
    approval: values['approve'] === true,
    isPrivate: values['visibility'] === 'private',
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** What the request chooses; checked by its handler. */
function choicesOf({ starter, model, budget }: Options): BuildChoices {
  return {
    ...(typeof starter === 'string' && starter !== '' && { starter: starter.slice(0, 60) }),
    ...(typeof model === 'string' && model !== '' && { model: model.slice(0, 200) }),
    ...(typeof budget === 'number' && budget >= 0 && { budget: { costUsd: budget } }),
  };
}

function readMenu(
  interaction: APIApplicationCommandInteraction,
  { target_id: targetId, resolved }: APIMessageApplicationCommandInteractionData,
): BuildRequest {
  const target = resolved.messages[targetId];
  return {
    ...requestOf(interaction, target === undefined ? '' : messageText(target)),
    ...readAttachments(target?.attachments),
    approval: false,
    isPrivate: false,
  };
}

function readTyped(
  interaction: APIApplicationCommandAutocompleteInteraction,
): ReadInteraction | undefined {
  const { data } = interaction;
  if (data.name !== commandNames.build || !('options' in data)) return undefined;
  const focused = data.options.find((each) => 'focused' in each && each.focused);
  if (focused === undefined || !('value' in focused)) return undefined;
  const projectType = projectTypeOf(valuesOf(data.options)['type']);
  const option = {
    interaction: refOf(interaction),
    name: focused.name,
    text: String(focused.value),
    ...(projectType !== undefined && { projectType }),
  };
  return { type: 'suggest', option };
}

function requestOf(interaction: APIApplicationCommandInteraction, text: string) {
  const asker = askerOf(interaction);
  return { ...asker, id: asker.interaction.id, text, addressed: true };
}

function refOf({ id, application_id: applicationId, token }: APIInteraction): InteractionRef {
  return { id, applicationId, token };
}

function askerOf(interaction: APIInteraction): Asker {
  const { user, member, channel, channel_id: channelId, guild_id: guildId } = interaction;
  const { attachment_size_limit: limit, locale } = interaction as {
    readonly attachment_size_limit?: unknown;
    readonly locale?: unknown;
  };
  return {
    interaction: refOf(interaction),
    userId: (member?.user ?? user)?.id ?? '',
    channelId: channel?.id ?? channelId ?? '',
    ...(guildId !== undefined && { guildId }),
    language: languageOfUser(typeof locale === 'string' ? locale : undefined),
    ...(typeof limit === 'number' && limit > 0 && { maxFileBytes: limit }),
  };
}

function projectTypeOf(value: unknown): ProjectType | undefined {
  return projectTypes.find((type) => type === value);
}

/** Whether the permissions include deleting messages of others. */
function canModerate(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d{1,20}$/.test(permissions)) return false;
  const { ManageMessages, Administrator } = PermissionFlagsBits;
  return (BigInt(permissions) & (ManageMessages | Administrator)) > 0n;
}

/** The text of the form's only input. Discord wraps it in different ways. */
function formText(data: APIModalSubmitInteraction['data']): string {
  for (const row of data.components) {
    const inputs = 'components' in row ? row.components : 'component' in row ? [row.component] : [];
    for (const input of inputs) {
      if ('value' in input && typeof input.value === 'string') return input.value.trim();
    }
  }
  return '';
}
