import {
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type Client,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  Routes,
} from 'discord.js';
import type { Redactor } from '../redact/redact.ts';
import { commands } from './commands.ts';
import type { InteractionRef } from './read/build-request.ts';
import type { Reply } from './reply/job-reply.ts';

export interface SentMessage {
  readonly id: string;
  readonly channelId: string;
}

export interface SendOptions {
  /** Discord makes one message of all that carry it, for some minutes. */
  readonly nonce: string;
  readonly replyTo?: string | undefined;
  readonly files?: readonly RawFile[];
}

/** The few things that are asked of Discord. All reject with what discord.js throws. */
export interface DiscordApi {
  /** The first answer to an interaction, within three seconds. */
  answer(interaction: InteractionRef, reply: Reply, isPrivate: boolean): Promise<void>;
  /** Says that a button was understood, and changes nothing yet. */
  acknowledge(interaction: InteractionRef): Promise<void>;
  openForm(
    interaction: InteractionRef,
    form: APIModalInteractionResponseCallbackData,
  ): Promise<void>;
  /** Replaces what an interaction was answered with. Without files those that are there stay. */
  editAnswer(
    interaction: InteractionRef,
    reply: Reply,
    files?: readonly RawFile[],
  ): Promise<SentMessage>;
  send(channelId: string, reply: Reply, options: SendOptions): Promise<SentMessage>;
  edit(message: SentMessage, reply: Reply, files?: readonly RawFile[]): Promise<void>;
  /** The channel of direct messages with a user. */
  openDirect(userId: string): Promise<string>;
  /** What was said in a channel after a message, at most 100. */
  saidAfter(channelId: string, messageId: string): Promise<readonly APIMessage[]>;
  /** Has the bot's commands known, in guilds or everywhere; `keepOthers` leaves those of others. */
  register(options: {
    readonly applicationId: string;
    readonly guildIds: readonly string[];
    readonly keepOthers: boolean;
  }): Promise<void>;
}

/** Discord's API by way of a client's own REST manager, with its queues and retries. */
export function discordApi(client: Pick<Client, 'rest' | 'token'>, redact: Redactor): DiscordApi {
  const { rest } = client;
  /** Once more: whatever a reply was made of, no secret leaves in it. */
  const clean = ({ content, embeds, ...reply }: Reply): Reply => ({
    ...reply,
    ...redact.value({ content, embeds }),
  });

  /** A token that was refused once, discord.js forgets: then nothing could be sent ever again. */
  async function call<Result>(work: () => Promise<unknown>): Promise<Result> {
    try {
      // What Discord answers is used with care: fields may be missing.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (await work()) as Result;
    } catch (error) {
      if (client.token !== null) rest.setToken(client.token);
      throw error;
    }
  }

  function respond({ id, token: key }: InteractionRef, body: object): Promise<void> {
    return call(() => rest.post(Routes.interactionCallback(id, key), { body, auth: false }));
  }

  return {
    answer: (interaction, reply, isPrivate) =>
      respond(interaction, {
        type: InteractionResponseType.ChannelMessageWithSource,
        data: { ...bodyOf(clean(reply)), ...(isPrivate && { flags: MessageFlags.Ephemeral }) },
      }),
    acknowledge: (interaction) =>
      respond(interaction, { type: InteractionResponseType.DeferredMessageUpdate }),
    openForm: (interaction, data) =>
      respond(interaction, { type: InteractionResponseType.Modal, data }),
    async editAnswer({ applicationId, token: key }, reply, files) {
      const route = Routes.webhookMessage(applicationId, key);
      const sent = await call<Partial<APIMessage> | undefined>(() =>
        rest.patch(route, { ...withFiles(clean(reply), files), auth: false }),
      );
      return { id: sent?.id ?? '', channelId: sent?.channel_id ?? '' };
    },
    async send(channelId, reply, { nonce, replyTo, files }) {
      const { body, ...rest_ } = withFiles(clean(reply), files);
      const reference = { message_id: replyTo, fail_if_not_exists: false };
      const sent = await call<APIMessage>(() =>
        rest.post(Routes.channelMessages(channelId), {
          ...rest_,
          body: {
            ...body,
            nonce,
            enforce_nonce: true,
            ...(replyTo !== undefined && { message_reference: reference }),
          },
        }),
      );
      return { id: sent.id, channelId };
    },
    edit: ({ channelId, id }, reply, files) =>
      call(() => rest.patch(Routes.channelMessage(channelId, id), withFiles(clean(reply), files))),
    async openDirect(userId) {
      const body = { recipient_id: userId };
      const { id } = await call<{ id: string }>(() => rest.post(Routes.userChannels(), { body }));
      return id;
    },
    saidAfter: (channelId, messageId) =>
      call(() =>
        rest.get(Routes.channelMessages(channelId), {
          query: new URLSearchParams({ after: messageId, limit: '100' }),
        }),
      ),
    async register({ applicationId, guildIds, keepOthers }) {
      const routes =
        guildIds.length === 0
          ? [Routes.applicationCommands(applicationId)]
          : guildIds.map((id) => Routes.applicationGuildCommands(applicationId, id));
      for (const route of routes) {
        // Both replace what is there under the same name.
        if (!keepOthers) await call(() => rest.put(route, { body: commands }));
        else for (const body of commands) await call(() => rest.post(route, { body }));
      }
    },
  };
}

/** Whatever stands in it, a message pings nobody. */
function bodyOf(reply: Reply) {
  return { ...reply, allowed_mentions: { parse: [], replied_user: false } };
}

function withFiles(reply: Reply, files: readonly RawFile[] = []) {
  if (files.length === 0) return { body: bodyOf(reply) };
  // With an edit this list also says that nothing else is to be attached, however often it is made.
  const attachments = files.map(({ name }, id) => ({ id, filename: name }));
  return { body: { ...bodyOf(reply), attachments }, files: [...files] };
}
