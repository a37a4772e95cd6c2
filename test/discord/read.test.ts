import type { APIInteraction, GatewayMessageCreateDispatchData } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { mayAct } from '../../src/discord/click/may-act.ts';
import { readInteraction } from '../../src/discord/read/read-interaction.ts';
import { readMessage } from '../../src/discord/read/read-message.ts';

const rules = { botId: '9', channels: new Set(['5']) };

/** What a message has at least. */
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
  test('is read with as little as Discord may tell', () => {
    expect(readMessage(message(), rules)).toEqual({
      id: '1',
      userId: '4',
      channelId: '2',
      guildId: '3',
      text: 'create a page',
      files: [],
      approval: false,
      addressed: true,
      isPrivate: false,
    });
  });

  test.each([
    ['of a bot', { author: { id: '4', bot: true } }],
    ['of its own', { author: { id: '9' } }],
    ['of a webhook', { webhook_id: '8' }],
    ['of the system', { type: 7 }],
    ['that mentions another', { content: '<@8> create a page' }],
    ['that mentions a role of that number', { content: '<@&9> create a page' }],
    ['that only speaks of the number', { content: '9 <@99> create a page' }],
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

/** What an interaction has at least. */
const interaction = (part: object) =>
  ({ id: '1', application_id: '7', token: 't', user: { id: '4' }, ...part }) as APIInteraction;

describe('an interaction', () => {
  test('is read with as little as Discord may tell', () => {
    const data = {
      type: 1,
      name: 'build',
      options: [{ name: 'message', value: 'a page', type: 3 }],
    };
    expect(readInteraction(interaction({ type: 2, channel_id: '2', data }), '9')).toEqual({
      type: 'wish',
      wish: {
        id: '1',
        userId: '4',
        channelId: '2',
        text: 'a page',
        files: [],
        approval: false,
        addressed: true,
        isPrivate: false,
        interaction: { id: '1', applicationId: '7', token: 't' },
      },
    });
    const click = interaction({ type: 3, data: { custom_id: 'jobchart:log:job-a-b:1' } });
    expect(readInteraction(click, '9')).toMatchObject({
      type: 'click',
      click: { channelId: '', isModerator: false, isPrivate: false, action: { type: 'log' } },
    });
  });

  test.each([
    ['another command', { type: 2, data: { type: 1, name: 'weather' } }],
    ['a command on a user', { type: 2, data: { type: 2, name: 'Build this' } }],
    ['another button', { type: 3, data: { custom_id: 'poll:yes' } }],
    ['a completion', { type: 4, data: { type: 1, name: 'build' } }],
    ['a ping', { type: 1 }],
    ['something new', { type: 42, data: {} }],
  ])('of %s is left alone', (_, part) => {
    expect(readInteraction(interaction(part), '9')).toBeUndefined();
  });

  test('of a message that is not told asks for nothing', () => {
    const data = { type: 3, name: 'Build this', target_id: '1', resolved: { messages: {} } };
    expect(readInteraction(interaction({ type: 2, data }), '9')).toMatchObject({
      wish: { text: '', files: [] },
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
    const read = readInteraction(interaction({ type: 3, member, data }), '9');
    expect(read).toMatchObject({ click: { isModerator } });
  });
});

describe('who may act', () => {
  const input = { userMessage: 'x', userId: '4', channelId: '2', guildId: '3' };
  const click = {
    interaction: { id: '1', applicationId: '7', token: 't' },
    userId: '5',
    channelId: '2',
    guildId: '3',
    isModerator: true,
    isPrivate: false,
  };

  test.each([
    [
      'who asked, from anywhere',
      { userId: '4', channelId: '8', guildId: '9', isModerator: false },
      true,
    ],
    ['a moderator of that channel', {}, true],
    ['somebody there', { isModerator: false }, false],
    ['a moderator of another channel', { channelId: '8' }, false],
    ['a moderator of another guild', { guildId: '9' }, false],
    ['nobody', { userId: '', isModerator: false }, false],
  ])('%s: %s', (_, part, may) => {
    expect(mayAct({ ...click, ...part }, { input })).toBe(may);
  });

  test('no moderator rules over direct messages, nor over a job that tells of nobody', () => {
    const { guildId: _, ...direct } = click;
    const { guildId: __, ...own } = input;
    expect(mayAct(direct, { input: own })).toBe(false);
    expect(mayAct({ ...direct, userId: '' }, { input: { ...own, userId: '' } })).toBe(false);
  });
});
