import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import type { Discord } from './discord.ts';
import { ids, intents, type Json, message, thread, user, written } from './discord-payloads.ts';
import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';
const { guilds, guildMessages, reactions, directMessages, content } = intents;

describe.each([
  ['counting bot in #general', ['count-channel', 'count', 'record'], 'wrote 7, and 3 was next', 1],
  [
    'ein Bot zum Zählen in #general ohne Neustart, Befehle: stand, rekord',
    ['count-channel', 'stand', 'rekord'],
    'schrieb 7, dran war 3',
    3,
  ],
  [
    'Discord counting game in #general, on mistakes it says "{user} broke it, back to {next}!"',
    ['count-channel', 'count', 'record'],
    '<@401> broke it, back to 1!',
    1,
  ],
])('counting-bot: %s', (request, commands, wrong, next) => {
  test('counts up, tells of mistakes and keeps the record', async () => {
    const { discord, answer, program, names, dir, env } = await bot(request, 'counting-bot');
    expect(names).toEqual(commands);
    expect(discord.identified()).toMatchObject({ intents: guilds + guildMessages + content });
    const [choose = '', state = '', record = ''] = commands;
    const write = (by: string, text: string): void =>
      discord.dispatch('MESSAGE_CREATE', written(by, text));
    const marked = async (): Promise<string> =>
      (await discord.call(/\/reactions\/.*@me$/)).line.split('/').at(-2) ?? '';
    const told = (): Promise<{ body: Json }> => discord.call(/^POST \/channels\/300\/messages$/);
    // Talk is no move, nor is what a bot writes.
    const robot = { ...message('9', ids.channel), guild_id: ids.guild, content: '1' };
    discord.dispatch('MESSAGE_CREATE', robot);
    write(ids.user, 'shall we @everyone?');
    write(ids.user, '1');
    expect(await marked()).toBe('🏆');
    write(ids.other, '2 go!');
    expect(await marked()).toBe('🏆');
    write(ids.other, '7');
    expect(await marked()).toBe('❌');
    // Both at once: not the number, and the same member.
    const { body } = await told();
    expect(body['allowed_mentions']).toMatchObject({ users: [ids.other] });
    expect(body['content']).toContain('<@401>');
    if (next === 3) write(ids.user, '7');
    else write(ids.other, '1');
    expect(await marked()).toBe(next === 3 ? '❌' : '✅');
    if (next === 3) expect((await told()).body['content']).toContain(wrong);
    discord.command(state);
    expect(await answer()).toContain(next === 3 ? ' 3' : ' 2');
    discord.command(choose, { channel: ids.channel });
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.command(record);
    expect(await answer()).toContain(' 2');
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

describe.each([
  ['starboard bot in #general', '⭐', 3],
  ['starboard with 5 🔥 in #general, self-stars do not count', '🔥', 5],
  ['ein Sternebrett für Discord ab 2 Sternen in #general', '⭐', 2],
])('starboard-bot: %s', (request, emoji, least) => {
  test('copies a message once, and removes the copy with the stars', async () => {
    const { discord, answer, program, dir, env } = await bot(request, 'starboard-bot');
    expect(discord.identified()).toMatchObject({
      intents: guilds + guildMessages + reactions + content,
    });
    const ignoresOwn = request.includes('self');
    const star = starFor(discord, emoji);
    star(least - 1, 'ADD');
    // Twice at once: one copy, which then changes.
    const enough = least + (ignoresOwn ? 1 : 0);
    star(enough, 'ADD');
    star(enough, 'ADD');
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toBe(`${emoji} **${least}** <#300>`);
    expect(JSON.stringify(body['embeds'])).toContain('Look @everyone');
    expect(body['allowed_mentions']).toEqual({ parse: [] });
    const edited = await discord.call(/^PATCH \/channels\/300\/messages\/\d+$/);
    discord.command('starboard-top');
    expect(await answer()).toContain('/300/8000');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    star(least - 1, 'REMOVE');
    const removed = await discord.call(/^DELETE \/channels\/300\/messages\/\d+$/);
    expect(removed.line.slice(7)).toBe(edited.line.slice(6));
    discord.command('starboard', { stars: 9 });
    expect(await answer()).toContain(`9 ${emoji}`);
    expect(discord.calls.filter(({ line }) => line === 'POST /channels/300/messages')).toHaveLength(
      1,
    );
    expect(await again.end('SIGTERM')).toEqual([0, null]);
    const file = await readFile(join(dir, 'data/starboard.json'), 'utf8');
    expect(JSON.parse(file)).toEqual({ [ids.guild]: { channelId: '', least: 9, posts: {} } });
  });
});

/** Gives or takes a star of one message, which then has so many. */
function starFor(discord: Discord, emoji: string) {
  const sign = { id: null, name: emoji };
  return (count: number, act: 'ADD' | 'REMOVE'): void => {
    discord.messages.set('8000', {
      ...message('8000', ids.channel),
      author: user(ids.user),
      content: 'Look @everyone',
      reactions: [
        {
          emoji: sign,
          count,
          me: false,
          count_details: { burst: 0, normal: count },
          burst_colors: [],
        },
      ],
    });
    discord.dispatch(`MESSAGE_REACTION_${act}`, {
      user_id: ids.other,
      channel_id: ids.channel,
      message_id: '8000',
      guild_id: ids.guild,
      emoji: sign,
      burst: false,
      type: 0,
    });
  };
}

describe.each([
  ['modmail bot', 'modmail', 'The moderators have your message', '**Moderators:** Hello back'],
  [
    'modmail in #General for the role Moderator, show who answered',
    undefined,
    'The moderators have your message',
    '**user400:** Hello back',
  ],
  [
    'Modmail-Bot, mit dem man den Moderatoren in #postfach schreiben kann',
    'postfach',
    'Die Moderatoren haben',
    '**Moderatoren:** Hello back',
  ],
])('modmail-bot: %s', (request, made, received, reply) => {
  test('passes messages on, both ways', async () => {
    const { discord, answer, program, dir, env } = await bot(request, 'modmail-bot');
    expect(discord.identified()).toMatchObject({
      intents: guilds + guildMessages + directMessages + content,
    });
    const direct = (text: string): void => {
      const { guild_id: _, ...rest } = written(ids.other, text, {
        channel_id: '7000',
        channel_type: 1,
      });
      discord.dispatch('MESSAGE_CREATE', rest);
    };
    // Two at once open one thread.
    direct('Hi @everyone [here](https://evil.example)');
    direct('Are you there?');
    if (made !== undefined) {
      const { body } = await discord.call(/^POST \/guilds\/200\/channels$/);
      expect(body['name']).toBe(made);
      expect(JSON.stringify(body['permission_overwrites'])).toContain('"deny":"1024"');
    }
    await discord.call(/^POST \/channels\/\d+\/threads$/);
    const opened = await discord.call(/^POST \/channels\/(?!7000)\d+\/messages$/);
    const threadId = opened.line.split('/')[2] ?? '';
    expect(opened.body['allowed_mentions']).toEqual({ roles: made === undefined ? ['501'] : [] });
    const letter = await discord.call(/^POST \/channels\/(?!7000)\d+\/messages$/);
    expect(JSON.stringify(letter.body)).toContain('Hi @everyone \\\\[here\\\\]');
    expect((await discord.call(/^POST \/channels\/7000\/messages$/)).body['content']).toContain(
      received,
    );
    await discord.call(/^PUT \/channels\/7000\/messages\/\d+\/reactions/);
    expect(discord.calls.filter(({ line }) => line.endsWith('/threads'))).toHaveLength(1);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.dispatch('THREAD_CREATE', { ...thread(threadId, ids.channel), guild_id: ids.guild });
    const write = (text: string): void =>
      discord.dispatch('MESSAGE_CREATE', written(ids.user, text, { channel_id: threadId }));
    write('// what shall we say?');
    write('Hello back');
    const second = await discord.call(/^POST \/channels\/(?!7000)\d+\/messages$/);
    expect(JSON.stringify(second.body)).toContain('Are you there?');
    const sent = await discord.call(/^POST \/channels\/(?!7000)\d+\/messages$/);
    expect(sent.body['content']).toBe(reply);
    expect(sent.body['allowed_mentions']).toEqual({ parse: [] });
    discord.command('block', { user: ids.other });
    expect(await answer()).toContain(ephemeral);
    direct('Still me');
    discord.command('close');
    expect(await answer()).toContain(ephemeral);
    for (let times = 0; times < 2; times += 1) {
      discord.command('unblock', { user: ids.other });
      expect(await answer()).toContain(ephemeral);
    }
    expect(JSON.stringify(discord.calls)).not.toMatch(/Still me|what shall we say/);
    const file = join(dir, 'data/modmail.json');
    expect(JSON.parse(await readFile(file, 'utf8')).userOf).toEqual({ [threadId]: ids.other });
    discord.command('close', {}, undefined, thread(threadId, ids.channel));
    expect(await answer()).toContain('<@400>');
    const closed = await discord.call(/^PATCH \/channels\/\d+$/);
    expect(closed.body).toMatchObject({ archived: true, locked: true });
    direct('Once more');
    const reopened = await discord.call(/^POST \/channels\/7000\/messages$/);
    expect(reopened.body['content']).toContain(received);
    expect(await again.end('SIGTERM')).toEqual([0, null]);
    const { threadOf, blocked } = JSON.parse(await readFile(file, 'utf8'));
    expect([Object.keys(threadOf), blocked]).toEqual([[ids.other], {}]);
    expect(threadOf[ids.other]).not.toBe(threadId);
  });
});
