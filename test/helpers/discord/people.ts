import type { Gateway } from './gateway.ts';
import {
  attachmentPayload,
  channelPayload,
  manageMessages,
  memberPayload,
  memberPermissions,
  messagePayload,
  userOf,
  userPayload,
} from './payloads.ts';
import { describeMessage } from './transcript.ts';
import type {
  FakeAttachment,
  FakeChannel,
  FakeInteraction,
  FakeMessage,
  FakeUser,
  World,
} from './world.ts';

export interface Upload {
  readonly filename: string;
  readonly bytes: Uint8Array;
  readonly contentType?: string;
  /** The `guild_id` of the message. @default this server */
  readonly url?: string;
}

interface Speech extends Someone {
  readonly files?: readonly Upload[];
  /** The message that it replies to. */
  readonly replyTo?: FakeMessage;
  /** Whether the reply mentions the author of that message. @default true */
  readonly ping?: boolean;
  /** Whether Discord sends that message along. @default true */
  readonly referenced?: boolean;
}

interface Someone {
  /** The language of their Discord. @default 'en-US' */
  readonly locale?: string;
  /** Whether they have installed the bot for themselves, where it is not in the server. */
  readonly installed?: boolean;
  readonly user?: FakeUser;
  readonly channel?: FakeChannel;
  readonly moderator?: boolean;
}

/** Actions of people in this Discord; each reaches the bot as in the real one. */
export interface People {
  readonly general: FakeChannel;
  user(username: string): FakeUser;
  say(text: string, options?: Speech): FakeMessage;
  /** A reply to a message, in its channel. */
  reply(message: FakeMessage, text: string, options?: Speech): FakeMessage;
  /** A message that mentions the bot. */
  mention(text: string, options?: Speech): FakeMessage;
  /** `/build`, or another command. */
  slash(
    options: Readonly<Record<string, unknown>>,
    from?: Someone & { readonly name?: string; readonly files?: readonly Upload[] },
  ): FakeInteraction;
  /** Types in an option of `/build`: Discord asks for suggestions. */
  type(name: string, text: string, others?: Readonly<Record<string, string>>): FakeInteraction;
  menu(message: FakeMessage, from?: Someone & { readonly name?: string }): FakeInteraction;
  /** Presses the button with a label; throws if there is none. */
  press(message: FakeMessage, label: string, from?: Someone): FakeInteraction;
  /** Presses a button with an id that is on no message, as an attacker could. */
  forge(message: FakeMessage, customId: string, from?: Someone): FakeInteraction;
  /** Submits the form that an interaction opened. */
  fill(form: FakeInteraction, text: string, from?: Someone): FakeInteraction;
  direct(user: FakeUser): FakeChannel;
}

export function createPeople(
  world: World,
  gateway: Gateway,
  fileUrl: (id: string, name: string) => string,
): People {
  const general = [...world.channels.values()][0] as FakeChannel;
  const anyone = user('ada');

  function user(username: string): FakeUser {
    const made: FakeUser = { id: world.nextId(), username, bot: false, closed: false };
    world.users.set(made.id, made);
    return made;
  }

  function upload({ filename, bytes, contentType, url }: Upload): FakeAttachment {
    const id = world.nextId();
    const kept = { id, filename, bytes, url: url ?? fileUrl(id, filename) };
    const file = contentType === undefined ? kept : { ...kept, contentType };
    world.files.set(id, file);
    return file;
  }

  function interact(
    from: Someone,
    what: string,
    payload: object,
    source?: FakeMessage,
  ): FakeInteraction {
    const { user: by = anyone, moderator = false, locale = 'en-US', installed = false } = from;
    const sourceChannel = source && world.channels.get(source.channelId);
    const channel = from.channel ?? sourceChannel ?? general;
    const interaction: FakeInteraction = {
      id: world.nextId(),
      token: `token-${world.nextId()}`,
      userId: by.id,
      channelId: channel.id,
      createdAt: Date.now(),
      followUps: [],
      expired: false,
      ...(source !== undefined && { source }),
    };
    world.interactions.set(interaction.id, interaction);
    world.events.push({ at: Date.now(), event: { type: 'used', userId: by.id, what }, text: '' });
    const permissions = memberPermissions | (moderator ? manageMessages : 0n);
    const inGuild = channel.guildId !== undefined;
    gateway.dispatch(
      'INTERACTION_CREATE',
      {
        id: interaction.id,
        application_id: world.applicationId,
        token: interaction.token,
        version: 1,
        channel_id: channel.id,
        channel: channelPayload(channel, world),
        ...(inGuild
          ? { guild_id: channel.guildId, member: memberPayload(by, permissions) }
          : { user: userPayload(by) }),
        app_permissions: String(memberPermissions),
        locale,
        guild_locale: 'en-US',
        entitlements: [],
        authorizing_integration_owners: installed ? { 1: by.id } : { 0: channel.guildId ?? '0' },
        context: inGuild ? 0 : 1,
        attachment_size_limit: 10 * 1024 * 1024,
        ...payload,
      },
      channel.guildId,
    );
    return interaction;
  }

  function say(
    text: string,
    {
      user: by = anyone,
      channel = general,
      moderator = false,
      files = [],
      replyTo,
      ping = true,
      referenced = true,
    }: Speech = {},
  ) {
    if (moderator) world.moderators.add(by.id);
    const message: FakeMessage = {
      id: world.nextId(),
      channelId: channel.id,
      authorId: by.id,
      content: text,
      embeds: [],
      components: [],
      attachments: files.map(upload),
      flags: 0,
      ...(replyTo !== undefined && { replyTo: replyTo.id }),
      createdAt: Date.now(),
      editedAt: [],
      deleted: false,
    };
    world.messages.set(message.id, message);
    const event = { type: 'said', message } as const;
    world.events.push({ at: Date.now(), event, text: describeMessage(message, world) });
    const { guildId } = channel;
    const inGuild = guildId !== undefined && { guild_id: guildId, member: memberPayload(by, 0n) };
    const payload = messagePayload(message, world);
    const replied = replyTo !== undefined && {
      mentions: [
        ...payload.mentions,
        ...(ping ? [userPayload(userOf(world, replyTo.authorId))] : []),
      ],
      ...(referenced && {
        referenced_message: replyTo.deleted ? null : messagePayload(replyTo, world),
      }),
    };
    gateway.dispatch('MESSAGE_CREATE', { ...payload, ...replied, ...inGuild }, guildId);
    return message;
  }

  function pressId(
    message: FakeMessage,
    customId: string,
    what: string,
    from: Someone,
  ): FakeInteraction {
    return interact(
      from,
      what,
      {
        type: 3,
        data: { component_type: 2, custom_id: customId, id: 1 },
        message: messagePayload(message, world),
      },
      message,
    );
  }

  return {
    general,
    user,
    say,
    reply: (message, text, options) =>
      say(text, {
        replyTo: message,
        channel: world.channels.get(message.channelId) ?? general,
        ...options,
      }),
    mention: (text, options) => say(`<@${world.bot.id}> ${text}`, options),
    slash(options, { name = 'build', files = [], ...from } = {}) {
      const brief = files.map(upload)[0];
      const values = Object.entries(options).map(([key, value]) => {
        const type = typeof value === 'boolean' ? 5 : typeof value === 'number' ? 10 : 3;
        return { name: key, type, value };
      });
      const attached = brief && { name: 'brief', type: 11, value: brief.id };
      const resolved = brief && { attachments: { [brief.id]: attachmentPayload(brief) } };
      const used = `/${name} ${values.map((each) => `${each.name}: ${String(each.value)}`).join(' ')}`;
      return interact(from, used, {
        type: 2,
        data: {
          id: world.nextId(),
          name,
          type: 1,
          options: attached ? [...values, attached] : values,
          ...(resolved && { resolved }),
        },
      });
    },
    type(name, text, others = {}) {
      const filled = Object.entries(others).map(([key, value]) => ({ name: key, type: 3, value }));
      const options = [...filled, { name, type: 3, value: text, focused: true }];
      return interact({}, `types ${name}: ${text}`, {
        type: 4,
        data: { id: world.nextId(), name: 'build', type: 1, options },
      });
    },
    menu: (message, { name = 'Build this', ...from } = {}) =>
      interact(
        { channel: world.channels.get(message.channelId) ?? general, ...from },
        `chooses “${name}”`,
        {
          type: 2,
          data: {
            id: world.nextId(),
            name,
            type: 3,
            target_id: message.id,
            resolved: { messages: { [message.id]: messagePayload(message, world) } },
          },
        },
      ),
    press(message, label, from = {}) {
      const buttons = message.components.flatMap(({ components }) => components);
      const button = buttons.find((each) => each.label === label && each.disabled !== true);
      if (button?.custom_id === undefined) {
        throw new Error(`No button “${label}”: ${describeMessage(message, world)}`);
      }
      return pressId(message, button.custom_id, `presses [${label}]`, from);
    },
    forge: (message, customId, from = {}) => pressId(message, customId, 'forges a press', from),
    fill(form, value, from = {}) {
      const customId = form.modal?.custom_id ?? '';
      const input = { type: 4, custom_id: 'reason', value, id: 2 };
      return interact(
        from,
        `writes: ${value}`,
        {
          type: 5,
          data: { custom_id: customId, components: [{ type: 1, id: 1, components: [input] }] },
          ...(form.source && { message: messagePayload(form.source, world) }),
        },
        form.source,
      );
    },
    direct(by) {
      const known = [...world.channels.values()].find(({ recipientId }) => recipientId === by.id);
      const made = { id: world.nextId(), name: by.username, recipientId: by.id, deleted: false };
      const channel: FakeChannel = known ?? made;
      world.channels.set(channel.id, channel);
      return channel;
    },
  };
}
