import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  type Client,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  Routes,
} from 'discord.js';
import { JobError } from '../errors/job-error.ts';
import type { Redactor } from '../redact/redact.ts';
import { isOfInteraction } from './deliver/show/failure.ts';
import type { CommandBody } from './commands/commands.ts';
import type { InteractionRef } from './read/build-request.ts';
import type { Reply } from './reply/job-reply.ts';

/** A message that Discord has accepted. */
export interface SentMessage {
  readonly id: string;
  readonly channelId: string;
}

export interface SendOptions {
  /** For some minutes Discord creates only one message per nonce. */
  readonly nonce: string;
  readonly replyTo?: string | undefined;
  readonly files?: readonly RawFile[];
  /** Id of a user who is mentioned in it and notified. */
  readonly ping?: string;
}

/** `update`: the message of the button stays. Else a message follows, for all or for the user alone. */
export type Deferral = 'update' | 'public' | 'private';

/** The calls to Discord that the bot needs. They reject with the errors of discord.js. */
export interface DiscordApi {
  /** Sends the first answer to an interaction, which Discord accepts for three seconds. */
  answer(interaction: InteractionRef, reply: Reply, isPrivate: boolean): Promise<void>;
  /** Confirms an interaction, which is answered later. */
  defer(interaction: InteractionRef, how: Deferral): Promise<void>;
  /** Sends a further message that only the user sees. */
  followUp(interaction: InteractionRef, reply: Reply): Promise<void>;
  deleteAnswer(interaction: InteractionRef): Promise<void>;
  /** Suggests values for the option that a user types in. */
  suggest(
    interaction: InteractionRef,
    choices: readonly APIApplicationCommandOptionChoice<string>[],
  ): Promise<void>;
  /** Answers a click with a form. */
  openForm(
    interaction: InteractionRef,
    form: APIModalInteractionResponseCallbackData,
  ): Promise<void>;
  /** Replaces the answer to an interaction. Without `files` the attached ones are kept. */
  editAnswer(
    interaction: InteractionRef,
    reply: Reply,
    files?: readonly RawFile[],
  ): Promise<SentMessage>;
  send(channelId: string, reply: Reply, options: SendOptions): Promise<SentMessage>;
  edit(message: SentMessage, reply: Reply, files?: readonly RawFile[]): Promise<void>;
  /** Opens a thread at a message and returns its id. */
  openThread(message: SentMessage, name: string): Promise<string>;
  /** Returns the id of the direct message channel with a user. */
  openDirect(userId: string): Promise<string>;
  message(channelId: string, id: string): Promise<APIMessage>;
  /** The messages in a channel after the given one, at most 100. */
  messagesAfter(channelId: string, messageId: string): Promise<readonly APIMessage[]>;
  /** Registers the bot's commands in the guilds, or everywhere. Without `keepOthers` removes all others. */
  register(options: {
    readonly applicationId: string;
    readonly guildIds: readonly string[];
    readonly keepOthers: boolean;
    readonly commands: readonly CommandBody[];
  }): Promise<void>;
}

interface DiscordApiOptions {
  /** For what is shown. */
  readonly redact: Redactor;
  /** Called once, when Discord does not accept the token of the bot. */
  readonly onTokenRefused: (error: JobError) => void;
}

/** Calls Discord through the client's REST manager, with its queues and retries. */
export function discordApi(
  { rest }: Pick<Client, 'rest'>,
  { redact, onTokenRefused }: DiscordApiOptions,
): DiscordApi {
  let isRefused = false;
  /** The last line of defence: no secret leaves in a reply, whatever it was built from. */
  const clean = ({ content, embeds, ...reply }: Reply): Reply => ({
    ...reply,
    ...redact.value({ content, embeds }),
  });

  /** A token that was refused is not used again: Discord bans the addresses of those that go on. */
  async function call<Result>(work: () => Promise<unknown>): Promise<Result> {
    if (isRefused) throw tokenRefused();
    try {
      // Callers check the fields they use.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return (await work()) as Result;
    } catch (error) {
      if (!isOfBadToken(error)) throw error;
      if (!isRefused) onTokenRefused(tokenRefused());
      isRefused = true;
      throw tokenRefused(error);
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
    defer: (interaction, how) => respond(interaction, deferrals[how]),
    followUp: ({ applicationId, token: key }, reply) =>
      call(() =>
        rest.post(Routes.webhook(applicationId, key), {
          body: { ...bodyOf(clean(reply)), flags: MessageFlags.Ephemeral },
          auth: false,
        }),
      ),
    deleteAnswer: ({ applicationId, token: key }) =>
      call(() => rest.delete(Routes.webhookMessage(applicationId, key), { auth: false })),
    suggest: (interaction, choices) =>
      respond(interaction, {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      }),
    openForm: (interaction, data) =>
      respond(interaction, { type: InteractionResponseType.Modal, data }),
    async editAnswer({ applicationId, token: key }, reply, files) {
      const route = Routes.webhookMessage(applicationId, key);
      const sent = await call<Partial<APIMessage> | undefined>(() =>
        rest.patch(route, { ...withFiles(clean(reply), files), auth: false }),
      );
      return { id: sent?.id ?? '', channelId: sent?.channel_id ?? '' };
    },
    async send(channelId, reply, { nonce, replyTo, files, ping }) {
      const { body, ...attached } = withFiles(clean(reply), files);
      const reference = { message_id: replyTo, fail_if_not_exists: false };
      const sent = await call<APIMessage>(() =>
        rest.post(Routes.channelMessages(channelId), {
          ...attached,
          body: {
            ...body,
            nonce,
            enforce_nonce: true,
            ...(replyTo !== undefined && { message_reference: reference }),
            ...(ping !== undefined && { allowed_mentions: { parse: [], users: [ping] } }),
          },
        }),
      );
      return { id: sent.id, channelId };
    },
    edit: ({ channelId, id }, reply, files) =>
      call(() => rest.patch(Routes.channelMessage(channelId, id), withFiles(clean(reply), files))),
    async openThread({ channelId, id }, name) {
      const thread = await call<{ id: string }>(() =>
        rest.post(Routes.threads(channelId, id), { body: { name } }),
      );
      return thread.id;
    },
    async openDirect(userId) {
      const body = { recipient_id: userId };
      const { id } = await call<{ id: string }>(() => rest.post(Routes.userChannels(), { body }));
      return id;
    },
    message: (channelId, id) => call(() => rest.get(Routes.channelMessage(channelId, id))),
    messagesAfter: (channelId, messageId) =>
      call(() =>
        rest.get(Routes.channelMessages(channelId), {
          query: new URLSearchParams({ after: messageId, limit: '100' }),
        }),
      ),
    async register({ applicationId, guildIds, keepOthers, commands }) {
      const routes =
        guildIds.length === 0
          ? [Routes.applicationCommands(applicationId)]
          : guildIds.map((id) => Routes.applicationGuildCommands(applicationId, id));
      for (const route of routes) {
        // Both calls replace a command of the same name.
        if (!keepOthers) await call(() => rest.put(route, { body: commands }));
        else for (const body of commands) await call(() => rest.post(route, { body }));
      }
    },
  };
}

const deferrals: Readonly<Record<Deferral, object>> = {
  update: { type: InteractionResponseType.DeferredMessageUpdate },
  public: { type: InteractionResponseType.DeferredChannelMessageWithSource },
  private: {
    type: InteractionResponseType.DeferredChannelMessageWithSource,
    data: { flags: MessageFlags.Ephemeral },
  },
};

function isOfBadToken(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.status === 401 && !isOfInteraction(error.url);
}

function tokenRefused(cause?: unknown): JobError {
  const message = 'Discord does not accept the token.';
  return new JobError('DISCORD_TOKEN_INVALID', message, cause === undefined ? {} : { cause });
}

/** Messages never ping anybody, whatever their text. */
function bodyOf(reply: Reply) {
  return { ...reply, allowed_mentions: { parse: [], replied_user: false } };
}

function withFiles(reply: Reply, files: readonly RawFile[] = []) {
  if (files.length === 0) return { body: bodyOf(reply) };
  // The list makes edits idempotent: Discord removes all attachments that are not in it.
  const attachments = files.map(({ name }, id) => ({ id, filename: name }));
  return { body: { ...bodyOf(reply), attachments }, files: [...files] };
}
