import { describe, expect, test } from 'vitest';

import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('booking-bot', () => {
  test('a time is booked once, and given back', async () => {
    const request =
      'discord bot: members book free slots with /book, max 1 booking, bookings in #general';
    const { discord, answer, program } = await bot(request, 'booking-bot');
    discord.command('book');
    expect(await answer()).toContain('No times are free.');
    const day = { date: '2090-05-02', from: '16:00', to: '17:00' };
    discord.command('offer', { ...day, date: 'soon' });
    expect(await answer()).toContain('2030-05-01');
    discord.command('offer', day);
    expect(await answer()).toContain('Times offered: 2');
    discord.command('offer', day);
    expect(await answer()).toContain('Times offered: 0');
    discord.command('slots', { date: '2090-05-02' });
    const shown = await answer();
    expect(shown).toMatch(/<t:\d+:F>.*"custom_id":"bookslot:0"/);
    const [first = '', second = ''] = shown.match(/(?<="value":")\d+/g) ?? [];
    discord.press('bookslot:0', [first]);
    expect(await answer()).toMatch(/Booked: <t:\d+:F>.*"flags":64/);
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toMatch(/^<@400> has booked/);
    discord.press('bookslot:0', [first]);
    expect(await answer()).toContain('taken');
    discord.press('bookslot:0', [second]);
    expect(await answer()).toContain('as many bookings');
    discord.press('bookslot:0', ['__proto__']);
    expect(await answer()).toContain('taken');
    discord.command('bookings');
    expect(await answer()).toContain('<@400>');
    discord.command('cancel', {}, undefined, undefined, '401');
    expect(await answer()).toContain('There are no bookings.');
    discord.command('cancel');
    expect(await answer()).toContain('Cancelled');
    discord.press('bookslot:0', [first]);
    expect(await answer()).toContain('Booked');
    discord.command('slots-remove', { date: '2090-05-02' });
    expect(await answer()).toContain('Times taken back: 2');
    const { body: dm } = await discord.call(/^POST \/channels\/1\d{3}\/messages$/);
    expect(dm['content']).toContain('withdrawn');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('afk-bot', () => {
  test('tells who is away, until they write again', async () => {
    const request = 'a bot with /afk that tells others I am away when they mention me';
    const { discord, answer, program } = await bot(request, 'afk-bot');
    discord.command('afk', { reason: 'lunch @everyone' });
    expect(await answer()).toContain(ephemeral);
    const author = (id: string) => ({ id, username: 'a', discriminator: '0', avatar: null });
    const message = (id: string, by: string, mentions: readonly string[]) => ({
      id,
      channel_id: '300',
      guild_id: '200',
      type: 0,
      content: '',
      author: author(by),
      mentions: mentions.map((one) => author(one)),
      mention_roles: [],
      attachments: [],
      embeds: [],
      timestamp: '2030-01-01T00:00:00Z',
    });
    const said = async () => (await discord.call(/^POST \/channels\/300\/messages$/)).body;
    discord.dispatch('MESSAGE_CREATE', message('901', '401', ['400']));
    const told = await said();
    expect(told['content']).toMatch(/<@400> is away \(<t:\d+:R>\): lunch \\@everyone$/);
    expect(told['allowed_mentions']).toEqual({ parse: [], replied_user: false });
    // The same is not said again at once.
    discord.dispatch('MESSAGE_CREATE', message('902', '401', ['400']));
    discord.dispatch('MESSAGE_CREATE', message('903', '400', []));
    expect((await said())['content']).toContain('Welcome back!');
    discord.command('afk-list');
    expect(await answer()).toContain('Nobody is away.');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('stats-bot', () => {
  test('counts messages, and shows who wrote most', async () => {
    const request = 'bot for server stats: messages per day, most active members';
    const { discord, answer, program, names } = await bot(request, 'stats-bot');
    expect(names).toEqual(['stats', 'active']);
    discord.command('active');
    expect(await answer()).toContain('Nobody has written yet.');
    for (const [id, by] of [
      ['901', '401'],
      ['902', '401'],
      ['903', '400'],
    ])
      discord.dispatch('MESSAGE_CREATE', {
        id,
        channel_id: '300',
        guild_id: '200',
        type: 0,
        content: 'secret',
        author: { id: by, username: 'a', discriminator: '0', avatar: null },
        mentions: [],
        attachments: [],
        embeds: [],
        timestamp: '2030-01-01T00:00:00Z',
      });
    discord.command('stats');
    expect(await answer()).toMatch(/Today: \*\*3\*\*.*Last 7 days: \*\*3\*\*.*All: \*\*3\*\*/);
    discord.command('active', { period: 'all' });
    expect(await answer()).toContain('1. <@401>: **2**\\n2. <@400>: **1**');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('invite-bot', () => {
  test('tells whose invite was used', async () => {
    const request = 'invite tracker bot who invited whom, tells it in #general';
    const { discord, answer, program, names } = await bot(request, 'invite-bot');
    expect(names).toEqual(['invites', 'invites-top', 'inviter']);
    const person = (id: string) => ({ id, username: 'a', discriminator: '0', avatar: null });
    const invite = { code: 'a', uses: 1, max_uses: 0, inviter: person('400') };
    const joins = (id: string) =>
      discord.dispatch('GUILD_MEMBER_ADD', {
        guild_id: '200',
        user: person(id),
        roles: [],
        joined_at: '2030-01-01T00:00:00Z',
      });
    const said = async () => (await discord.call(/^POST \/channels\/300\/messages$/)).body;
    // No invite was used.
    joins('401');
    expect((await said())['content']).toBe('It is not known who invited <@401>.');
    discord.invites.push({ ...invite, guild: { id: '200', name: 'x' }, channel: { id: '300' } });
    joins('402');
    expect((await said())['content']).toBe('<@402> was invited by <@400>.');
    discord.command('invites-top');
    expect(await answer()).toContain('1. <@400>: **1**');
    discord.dispatch('GUILD_MEMBER_REMOVE', { guild_id: '200', user: person('402') });
    discord.command('invites');
    expect(await answer()).toContain('**0** members who are here. Left since: 1');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});
