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
import type { ProjectType } from '../../contracts/job.ts';
import { commandNames } from '../commands.ts';
import { isOurId, type JobAction, parseCustomId } from '../reply/custom-id.ts';
import { messageText } from './read-message.ts';
import { textFiles } from './text-files.ts';
import type { InteractionRef, BuildRequest } from './build-request.ts';

/** A button that was pressed, or a form that was sent. */
export interface Click {
  readonly interaction: InteractionRef;
  readonly userId: string;
  readonly channelId: string;
  readonly guildId?: string;
  /** May manage messages in that channel. */
  readonly isModerator: boolean;
  /** Undefined where its id makes no sense. */
  readonly action: JobAction | undefined;
  /** What was written into the form. */
  readonly text?: string;
  /** Nobody else sees the message that it belongs to. */
  readonly isPrivate: boolean;
  /** Of that message. */
  readonly messageId?: string;
  readonly maxFileBytes?: number;
}

export type ReadInteraction =
  | { readonly type: 'wish'; readonly wish: BuildRequest }
  | { readonly type: 'click'; readonly click: Click };

/** What an interaction wants of the bot; undefined where it is another's. */
export function readInteraction(
  interaction: APIInteraction,
  botId: string,
): ReadInteraction | undefined {
  if (interaction.type === InteractionType.ApplicationCommand) {
    const wish = readCommand(interaction, botId);
    return wish && { type: 'wish', wish };
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
    ...wishOf(interaction),
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
    ...wishOf(interaction),
    text: target === undefined ? '' : messageText(target, botId),
    files: textFiles(target?.attachments),
    approval: false,
    isPrivate: false,
  };
}

function wishOf(interaction: APIApplicationCommandInteraction) {
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

const projectTypes: readonly ProjectType[] = ['static_html', 'node_project', 'discord_bot'];

/** Those whom Discord lets delete other people's messages there. */
function canModerate(permissions: string | undefined): boolean {
  if (permissions === undefined || !/^\d{1,20}$/.test(permissions)) return false;
  const { ManageMessages, Administrator } = PermissionFlagsBits;
  return (BigInt(permissions) & (ManageMessages | Administrator)) > 0n;
}

/** The one text of a form, whichever way Discord wraps it. */
function formText(data: APIModalSubmitInteraction['data']): string {
  for (const row of data.components) {
    const inputs = 'components' in row ? row.components : 'component' in row ? [row.component] : [];
    for (const input of inputs) {
      if ('value' in input && typeof input.value === 'string') return input.value.trim();
    }
  }
  return '';
}
