import {
  type APIApplicationCommandInteraction,
  type APIAttachment,
  type APIChatInputApplicationCommandInteractionData,
  type APIInteraction,
  type APIMessageApplicationCommandInteractionData,
  type APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import type { ProjectType } from '../../contracts/job/job.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import { commandNames } from '../commands.ts';
import { isOurId, type JobAction, parseCustomId } from '../reply/custom-id.ts';
import { messageText } from './read-message.ts';
import { textFiles } from './text-files.ts';
import type { InteractionRef, BuildRequest } from './build-request.ts';

/** A pressed button or a submitted form. */
export interface Click {
  readonly interaction: InteractionRef;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** Whether the user may manage messages in the channel. */
  readonly isModerator: boolean;
  /** Undefined if the id cannot be decoded. */
  readonly action: JobAction | undefined;
  /** The text of the form. */
  readonly text?: string;
  /** Whether only the user sees the message of the button. */
  readonly isPrivate: boolean;
  /** Id of that message. */
  readonly messageId?: string;
  readonly maxFileBytes?: number;
}

export type ReadInteraction =
  | { readonly type: 'build'; readonly build: BuildRequest }
  | { readonly type: 'click'; readonly click: Click };

/** Parses an interaction; undefined if it is not for this bot's commands and buttons. */
export function readInteraction(
  interaction: APIInteraction,
  botId: string,
): ReadInteraction | undefined {
  if (interaction.type === InteractionType.ApplicationCommand) {
    const build = readCommand(interaction, botId);
    return build && { type: 'build', build };
  }
  if (
    interaction.type !== InteractionType.MessageComponent &&
    interaction.type !== InteractionType.ModalSubmit
  ) {
    return undefined;
  }
  const { custom_id: id } = interaction.data;
  if (!isOurId(id)) return undefined;
  const text =
    interaction.type === InteractionType.ModalSubmit ? formText(interaction.data) : undefined;
  const { member, message } = interaction;
  return {
    type: 'click',
    click: {
      ...basics(interaction),
      interaction: refOf(interaction),
      isModerator: canModerate(member?.permissions),
      action: parseCustomId(id),
      ...(text !== undefined && { text }),
      isPrivate: ((message?.flags ?? 0) & MessageFlags.Ephemeral) > 0,
      ...(message?.id !== undefined && { messageId: message.id }),
    },
  };
}

function readCommand(
  interaction: APIApplicationCommandInteraction,
  botId: string,
): BuildRequest | undefined {
  const { data } = interaction;
  if (data.type === ApplicationCommandType.ChatInput && data.name === commandNames.build) {
    return readBuild(interaction, data);
  }
  if (data.type === ApplicationCommandType.Message && data.name === commandNames.buildThis) {
    return readMenu(interaction, data, botId);
  }
  return undefined;
}

function readBuild(
  interaction: APIApplicationCommandInteraction,
  { options = [], resolved }: APIChatInputApplicationCommandInteractionData,
): BuildRequest {
  const valueOf = (name: string) => {
    const option = options.find((each) => each.name === name);
    return option !== undefined && 'value' in option ? option.value : undefined;
  };
  const brief = options.find(({ type }) => type === ApplicationCommandOptionType.Attachment);
  const file: APIAttachment | undefined =
    brief !== undefined && 'value' in brief
      ? resolved?.attachments?.[String(brief.value)]
      : undefined;
  const projectType = projectTypeOf(valueOf('type'));
  return {
    ...requestOf(interaction),
    text: String(valueOf('message') ?? '').trim(),
    files: textFiles(file && [file]),
    ...(projectType !== undefined && { projectType }),
    approval: valueOf('approve') === true,
    isPrivate: valueOf('visibility') === 'private',
  };
}

function readMenu(
  interaction: APIApplicationCommandInteraction,
  { target_id: targetId, resolved }: APIMessageApplicationCommandInteractionData,
  botId: string,
): BuildRequest {
  const target = resolved.messages[targetId];
  return {
    ...requestOf(interaction),
    text: target === undefined ? '' : messageText(target, botId),
    files: textFiles(target?.attachments),
    approval: false,
    isPrivate: false,
  };
}

function requestOf(interaction: APIApplicationCommandInteraction) {
  const ref = refOf(interaction);
  return { ...basics(interaction), id: ref.id, addressed: true, interaction: ref };
}

function refOf({ id, application_id: applicationId, token }: APIInteraction): InteractionRef {
  return { id, applicationId, token };
}

function basics(interaction: APIInteraction) {
  const { user, member, channel, channel_id: channelId, guild_id: guildId } = interaction;
  const { attachment_size_limit: limit } = interaction as { attachment_size_limit?: unknown };
  return {
    userId: (member?.user ?? user)?.id ?? '',
    channelId: channel?.id ?? channelId ?? '',
    ...(guildId !== undefined && { guildId }),
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
