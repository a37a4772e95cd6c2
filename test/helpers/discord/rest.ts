import { writeMessage, editMessage } from './write-message.ts';
import {
  asText,
  checkChoices,
  checkCommand,
  checkModal,
  invalid,
  record,
  Refusal,
} from './limits.ts';
import { channelPayload, memberPayload, messagePayload, userOf } from './payloads.ts';
import type { ReadBody } from './read-body.ts';
import type { FakeChannel, FakeInteraction, FakeMessage, World } from './world.ts';

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

interface Route {
  readonly line: RegExp;
  /** Whether a token in the path replaces that of the bot. */
  readonly open?: true;
  readonly answer: (
    world: World,
    ids: readonly string[],
    body: ReadBody,
    query: URLSearchParams,
  ) => Answer;
}

/** The routes that the bot needs. */
export const routes: readonly Route[] = [
  {
    line: /^PUT \/applications\/(\d+)\/(?:guilds\/(\d+)\/)?commands$/,
    answer: (world, [application, guild = ''], { json }) => {
      const commands = json['list'];
      if (application !== world.applicationId)
        throw new Refusal(404, 10_002, 'Unknown Application');
      if (!Array.isArray(commands)) throw invalid('body', 'not a list');
      for (const command of commands) checkCommand(record(command), guild !== '');
      const kept = commands.map((command) => ({ ...record(command), id: world.nextId() }));
      world.commands.set(guild, kept);
      return { status: 200, body: kept };
    },
  },
  {
    line: /^POST \/applications\/(\d+)\/(?:guilds\/(\d+)\/)?commands$/,
    answer: (world, [, guild = ''], { json }) => {
      checkCommand(json, guild !== '');
      const others = (world.commands.get(guild) ?? []).filter(
        (command) => record(command)['name'] !== json['name'],
      );
      const kept = { ...json, id: world.nextId() };
      world.commands.set(guild, [...others, kept]);
      return { status: others.length === world.commands.size ? 200 : 201, body: kept };
    },
  },
  {
    line: /^POST \/interactions\/(\d+)\/([^/]+)\/callback$/,
    open: true,
    answer: (world, [id = '', token], body) => {
      const interaction = world.interactions.get(id);
      if (interaction === undefined || interaction.token !== token) {
        throw new Refusal(404, 10_062, 'Unknown interaction');
      }
      if (interaction.answerType !== undefined) {
        throw new Refusal(400, 40_060, 'Interaction has already been acknowledged.');
      }
      answerInteraction(world, interaction, body);
      return { status: 204 };
    },
  },
  {
    line: /^PATCH \/webhooks\/(\d+)\/([^/]+)\/messages\/(?:@|%40)original$/,
    open: true,
    answer: (world, [, token = ''], body) => {
      const interaction = byToken(world, token);
      // A deferred response becomes a message with its first edit.
      if (interaction.answerType === 5 && interaction.message === undefined) {
        const flags = interaction.deferredFlags ?? 0;
        interaction.message = writeMessage(world, body, ofInteraction(world, interaction, flags));
      } else if (interaction.message === undefined || interaction.message.deleted) {
        throw new Refusal(404, 10_008, 'Unknown Message');
      } else {
        editMessage(world, interaction.message, body);
      }
      return { status: 200, body: messagePayload(interaction.message, world) };
    },
  },
  {
    line: /^DELETE \/webhooks\/(\d+)\/([^/]+)\/messages\/(?:@|%40)original$/,
    open: true,
    answer: (world, [, token = '']) => {
      const interaction = byToken(world, token);
      if (interaction.answerType === undefined) throw new Refusal(404, 10_015, 'Unknown Webhook');
      if (interaction.message !== undefined) interaction.message.deleted = true;
      return { status: 204 };
    },
  },
  {
    line: /^POST \/webhooks\/(\d+)\/([^/]+)$/,
    open: true,
    answer: (world, [, token = ''], body) => {
      const interaction = byToken(world, token);
      if (interaction.answerType === undefined) throw new Refusal(404, 10_015, 'Unknown Webhook');
      const flags = Number(body.json['flags'] ?? 0);
      const message = writeMessage(world, body, ofInteraction(world, interaction, flags));
      interaction.followUps.push(message);
      return { status: 200, body: messagePayload(message, world) };
    },
  },
  {
    line: /^POST \/channels\/(\d+)\/messages$/,
    answer: (world, [id], body) => {
      const channel = channelOf(world, id, 'send');
      checkFiles(channel, body);
      channel.archived = false;
      const nonce = body.json['nonce'];
      const known = [...world.messages.values()].find(
        (message) => nonce !== undefined && message.nonce === asText(nonce),
      );
      if (known !== undefined && body.json['enforce_nonce'] === true) {
        return { status: 200, body: messagePayload(known, world) };
      }
      const reference = record(body.json['message_reference'] ?? {});
      const replyTo = reference['message_id'];
      if (replyTo !== undefined && channel.denied === 'history') {
        const message = 'Cannot reply without permission to read message history';
        throw new Refusal(400, 160_002, message);
      }
      const there = world.messages.get(String(replyTo))?.deleted === false;
      if (replyTo !== undefined && !there && reference['fail_if_not_exists'] !== false) {
        throw invalid('message_reference', 'Unknown message');
      }
      const message = writeMessage(world, body, {
        channelId: channel.id,
        authorId: world.bot.id,
        ...(there && { replyTo: String(replyTo) }),
        ...(nonce !== undefined && { nonce: asText(nonce) }),
      });
      return { status: 200, body: messagePayload(message, world) };
    },
  },
  {
    line: /^PATCH \/channels\/(\d+)\/messages\/(\d+)$/,
    answer: (world, [channelId, id], body) => {
      const channel = channelOf(world, channelId, 'view');
      if (channel.archived === true) throw new Refusal(400, 50_083, 'Thread is archived');
      checkFiles(channel, body);
      const message = messageOf(world, channel, id);
      if (message.authorId !== world.bot.id) {
        throw new Refusal(403, 50_005, 'Cannot edit a message authored by another user');
      }
      editMessage(world, message, body);
      return { status: 200, body: messagePayload(message, world) };
    },
  },
  {
    line: /^GET \/channels\/(\d+)\/messages\/(\d+)$/,
    answer: (world, [channelId, id]) => ({
      status: 200,
      body: messagePayload(messageOf(world, channelOf(world, channelId, 'view'), id), world),
    }),
  },
  {
    line: /^GET \/guilds\/(\d+)\/members\/(\d+)$/,
    answer: (world, [, id = '']) => {
      const roles = world.moderators.has(id) ? [world.moderatorRole] : [];
      return { status: 200, body: { ...memberPayload(userOf(world, id), 0n), roles } };
    },
  },
  {
    line: /^GET \/channels\/(\d+)\/messages$/,
    answer: (world, [channelId], _, query) => {
      const channel = channelOf(world, channelId, 'view');
      if (channel.denied === 'history') return { status: 200, body: [] };
      const after = BigInt(query.get('after') ?? 0);
      const found = [...world.messages.values()]
        .filter(
          (each) => isVisible(each) && each.channelId === channel.id && BigInt(each.id) > after,
        )
        .slice(0, Number(query.get('limit') ?? 50));
      return {
        status: 200,
        body: found.map((message) => messagePayload(message, world)).toReversed(),
      };
    },
  },
  {
    line: /^GET \/channels\/(\d+)$/,
    answer: (world, [channelId]) => {
      return { status: 200, body: channelPayload(channelOf(world, channelId, 'view'), world) };
    },
  },
  {
    line: /^GET \/channels\/(\d+)\/messages\/(\d+)$/,
    answer: (world, [channelId, id]) => {
      const message = messageOf(world, channelOf(world, channelId, 'view'), id);
      return { status: 200, body: messagePayload(message, world) };
    },
  },
  {
    line: /^POST \/channels\/(\d+)\/messages\/(\d+)\/threads$/,
    answer: (world, [channelId, id], { json }) => {
      const channel = channelOf(world, channelId, 'send');
      const message = messageOf(world, channel, id);
      if (channel.guildId === undefined || channel.parentId !== undefined) {
        throw new Refusal(400, 50_024, 'Cannot execute action on this channel type');
      }
      const known = world.channels.get(message.id);
      const text = 'A thread has already been created for this message';
      if (known !== undefined) throw new Refusal(400, 160_004, text);
      const name = asText(json['name']);
      if (name.trim() === '' || name.length > 100) throw invalid('name', 'not of 1 to 100');
      const { guildId } = channel;
      const thread = { id: message.id, name, guildId, parentId: channel.id, deleted: false };
      world.channels.set(thread.id, thread);
      return { status: 201, body: channelPayload(thread, world) };
    },
  },
  {
    line: /^POST \/users\/@me\/channels$/,
    answer: (world, _, { json }) => {
      const user = userOf(world, String(json['recipient_id']));
      const all = [...world.channels.values()];
      const known = all.find(({ recipientId }) => recipientId === user.id);
      const channel: FakeChannel = known ?? {
        id: world.nextId(),
        name: user.username,
        recipientId: user.id,
        deleted: false,
      };
      world.channels.set(channel.id, channel);
      return { status: 200, body: channelPayload(channel, world) };
    },
  },
];

function answerInteraction(world: World, interaction: FakeInteraction, body: ReadBody): void {
  const { json } = body;
  const type = Number(json['type']);
  const data = { ...body, json: record(json['data'] ?? {}) };
  const flags = Number(data.json['flags'] ?? 0);
  if (type === 9) {
    checkModal(data.json);
    interaction.modal = {
      title: String(data.json['title']),
      custom_id: String(data.json['custom_id']),
    };
    world.events.push({
      at: Date.now(),
      event: { type: 'modal', modal: interaction.modal },
      text: '',
    });
  } else if (type === 8) {
    interaction.suggested = checkChoices(data.json);
  } else if (type === 4) {
    interaction.message = writeMessage(world, data, ofInteraction(world, interaction, flags));
  } else if (type === 6 || type === 7) {
    if (interaction.source === undefined) throw invalid('type', 'answers no component');
    interaction.message = interaction.source;
    if (type === 7) editMessage(world, interaction.source, data);
  } else if (type !== 5) {
    throw invalid('type', `unknown: ${type}`);
  }
  if (type === 5) interaction.deferredFlags = flags;
  interaction.answerType = type;
  world.changed();
}

function ofInteraction(world: World, interaction: FakeInteraction, flags: number) {
  return {
    channelId: interaction.channelId,
    authorId: world.bot.id,
    interactionId: interaction.id,
    flags,
    ...((flags & 64) > 0 && { onlyFor: interaction.userId }),
  };
}

function byToken(world: World, token: string): FakeInteraction {
  const interaction = [...world.interactions.values()].find((each) => each.token === token);
  if (interaction === undefined) throw new Refusal(404, 10_015, 'Unknown Webhook');
  if (interaction.expired) throw new Refusal(401, 50_027, 'Invalid Webhook Token');
  return interaction;
}

function channelOf(world: World, id: string | undefined, need: 'view' | 'send'): FakeChannel {
  const channel = world.channels.get(id ?? '');
  if (channel === undefined || channel.deleted) throw new Refusal(404, 10_003, 'Unknown Channel');
  if (channel.denied === 'view') throw new Refusal(403, 50_001, 'Missing Access');
  if (need === 'send' && channel.denied === 'send') {
    throw new Refusal(403, 50_013, 'Missing Permissions');
  }
  if (channel.recipientId !== undefined && userOf(world, channel.recipientId).closed) {
    throw new Refusal(403, 50_007, 'Cannot send messages to this user');
  }
  return channel;
}

/** Whether the bot may attach files there. */
function checkFiles({ denied }: FakeChannel, { files }: ReadBody): void {
  if (denied === 'files' && files.length > 0) {
    throw new Refusal(403, 50_013, 'Missing Permissions');
  }
}

function messageOf(world: World, channel: FakeChannel, id: string | undefined): FakeMessage {
  const message = world.messages.get(id ?? '');
  if (message === undefined || message.channelId !== channel.id || !isVisible(message)) {
    throw new Refusal(404, 10_008, 'Unknown Message');
  }
  return message;
}

/** Ephemeral messages cannot be found with the bot's token. */
function isVisible({ deleted, onlyFor }: FakeMessage): boolean {
  return !deleted && onlyFor === undefined;
}
