import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { mayAct } from '../../src/discord/click/may-act.ts';
import { readInteraction } from '../../src/discord/read/read-interaction.ts';
import { readMessage } from '../../src/discord/read/read-message.ts';

const rules = { botId: '9', channels: new Set(['5']) };

/** A message with the fewest fields. */
const message = (part: object = {}) =>
  ({
    id: '1',
    channel_id: '2',
    guild_id: '3',
    author: { id: '4' },
    content: '<@9> create a page',
    ...part,
  }) as GatewayMessageCreateDispatchData;

describe('a message', () => {
  test('is read from the fewest fields that Discord may send', () => {
    expect(readMessage(message(), rules)).toEqual({
      id: '1',
      userId: '4',
      channelId: '2',
      guildId: '3',
      language: 'en',
      text: 'create a page',
      files: [],
      approval: false,
      addressed: true,
      isPrivate: false,
    });
  });

  test.each([
    ['of a bot', { author: { id: '4', bot: true } }],
    ['of its own user', { author: { id: '9' } }],
    ['of a webhook', { webhook_id: '8' }],
    ['of the system', { type: 7 }],
    ['that mentions another user', { content: '<@8> create a page' }],
    ['that mentions a role with the id of the bot', { content: '<@&9> create a page' }],
    ['that only contains the id', { content: '9 <@99> create a page' }],
    ['without text', { content: '' }],
  ])('%s is none of its business', (_, part) => {
    expect(readMessage(message(part), rules)).toBeUndefined();
  });

  test.each([
    ['in a direct message', { guild_id: undefined, content: 'create a page' }, true],
    ['in one of its channels', { channel_id: '5', content: 'create a page' }, false],
    ['with a nickname mention', { content: 'create a <@!9> page' }, true],
  ])('is one %s', (_, part, addressed) => {
    expect(readMessage(message(part), rules)).toMatchObject({ addressed });
  });
});

/** An interaction with the fewest fields. */
const interaction = (part: object) =>
  ({ id: '1', application_id: '7', token: 't', user: { id: '4' }, ...part }) as APIInteraction;

describe('an interaction', () => {
  test('is read from the fewest fields that Discord may send', () => {
    const data = {
      type: 1,
      name: 'build',
      options: [{ name: 'message', value: 'a page', type: 3 }],
    };
    expect(readInteraction(interaction({ type: 2, channel_id: '2', data }))).toEqual({
      type: 'build',
      build: {
        id: '1',
        userId: '4',
        channelId: '2',
        language: 'en',
        text: 'a page',
        files: [],
        choices: {},
        approval: false,
        addressed: true,
        isPrivate: false,
        interaction: { id: '1', applicationId: '7', token: 't' },
      },
    });
    const click = interaction({ type: 3, data: { custom_id: 'jobchart:log:job-a-b:1' } });
    expect(readInteraction(click)).toMatchObject({
      type: 'click',
      click: { channelId: '', isModerator: false, isPrivate: false, action: { type: 'log' } },
    });
  });

  test.each([
    ['another command', { type: 2, data: { type: 1, name: 'weather' } }],
    ['a command on a user', { type: 2, data: { type: 2, name: 'Build this' } }],
    ['another button', { type: 3, data: { custom_id: 'poll:yes' } }],
    ['an autocompletion of nothing', { type: 4, data: { type: 1, name: 'build' } }],
    ['a ping', { type: 1 }],
    ['an unknown type', { type: 42, data: {} }],
  ])('of %s is ignored', (_, part) => {
    expect(readInteraction(interaction(part))).toBeUndefined();
  });

  test('on a message that is missing from the payload is an empty request', () => {
    const data = { type: 3, name: 'Build this', target_id: '1', resolved: { messages: {} } };
    expect(readInteraction(interaction({ type: 2, data }))).toMatchObject({
      build: { text: '', files: [] },
    });
  });

  test.each([
    ['8192', true],
    ['8', true],
    ['2147483647', true],
    ['1024', false],
    ['', false],
    ['0x2000', false],
    ['-1', false],
    ['9'.repeat(30), false],
    [undefined, false],
  ])('with the permissions %s makes a moderator: %s', (permissions, isModerator) => {
    const member = { user: { id: '4' }, permissions };
    const data = { custom_id: 'jobchart:cancel:job-a-b:1' };
    const read = readInteraction(interaction({ type: 3, member, data }));
    expect(read).toMatchObject({ click: { isModerator } });
  });
});

describe('permission to act on a job', () => {
  const input = { userMessage: 'x', userId: '4', channelId: '2', guildId: '3' };
  const click = {
    interaction: { id: '1', applicationId: '7', token: 't' },
    userId: '5',
    channelId: '2',
    guildId: '3',
    isModerator: true,
    isPrivate: false,
  };
  const thread = { channelId: '6', parentChannelId: '2' };

  test.each([
    [
      'the requester, from anywhere',
      { userId: '4', channelId: '8', guildId: '9', isModerator: false },
      true,
    ],
    ['a moderator of that channel', {}, true],
    ['another user of that channel', { isModerator: false }, false],
    ['a moderator of another channel', { channelId: '8' }, false],
    ['a moderator of another guild', { guildId: '9' }, false],
    ['an empty user id', { userId: '', isModerator: false }, false],
    ['a moderator in a thread of that channel', thread, true],
    ['another user in a thread of that channel', { ...thread, isModerator: false }, false],
    ['a moderator in a thread of another channel', { ...thread, parentChannelId: '8' }, false],
    ['a moderator in such a thread of another guild', { ...thread, guildId: '9' }, false],
  ])('%s: %s', (_, part, may) => {
    expect(mayAct({ ...click, ...part }, { input })).toBe(may);
  });

  test('moderators may not act on direct messages or on jobs without a user', () => {
    const { guildId: _, ...direct } = click;
    const { guildId: __, ...own } = input;
    expect(mayAct(direct, { input: own })).toBe(false);
    expect(mayAct({ ...direct, userId: '' }, { input: { ...own, userId: '' } })).toBe(false);
  });

  test('the channel of a thread is what Discord says, not what the button or its message says', () => {
    const data = { custom_id: 'jobchart:cancel:job-a-b:1', parent_id: '2', channel: { id: '2' } };
    const forged = {
      member: { user: { id: '5' }, permissions: '8192' },
      message: { id: '1', channel_id: '2', thread: { id: '6', parent_id: '2' } },
      parent_id: '2',
      data,
    };
    const inThreadOf = (parent_id: string) =>
      readInteraction(
        interaction({ type: 3, ...forged, channel: { id: '6', type: 11, parent_id } }),
      );
    expect(inThreadOf('8')).toMatchObject({ click: { channelId: '6', parentChannelId: '8' } });
    const outside = readInteraction(
      interaction({ type: 3, ...forged, channel: { id: '6', type: 0, parent_id: null } }),
    );
    expect(outside).not.toHaveProperty('click.parentChannelId');
  });
});
