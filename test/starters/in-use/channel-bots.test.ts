import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';

import { member, user, written } from './discord-payloads.ts';
import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('cleanup-bot', () => {
  test('deletes what is old enough together, what is older one by one, and keeps what is pinned', async () => {
    const request = 'discord bot that deletes messages older than 7 days in #general';
    const { discord, answer, program } = await bot(request, 'cleanup-bot');
    await discord.call(/^GET \/channels\/300\/messages$/);
    const aged = (days: number): string =>
      String(BigInt(Date.now() - days * 86_400_000 - 1_420_070_400_000) << 22n);
    const ids = [8, 9, 10, 20].map(aged);
    for (const [at, id] of ids.entries()) {
      const more = { id, pinned: at === 2, timestamp: '2030-01-01T00:00:00.000Z' };
      discord.messages.set(id, written('401', 'old', more));
    }
    discord.command('cleanup-now');
    const { body } = await discord.call(/^POST \/channels\/300\/messages\/bulk-delete$/);
    expect(body['messages']).toEqual(ids.slice(0, 2));
    await discord.call(new RegExp(`^DELETE /channels/300/messages/${ids[3]}$`));
    await answer();
    discord.command('cleanup-list');
    expect(await answer()).toContain('<#300>: messages go after 168 h');
    // Who may not manage the messages of that channel, though those where they type.
    discord.command('cleanup-off', { channel: '300' }, undefined, undefined, '401');
    expect(await answer()).toContain('You may not use this command');
    discord.command('cleanup', { channel: '300', hours: 1.5 }, undefined, undefined, '401');
    expect(await answer()).toContain('You may not use this command');
    discord.command('cleanup-off', { channel: '300' });
    expect(await answer()).toContain(ephemeral);
    discord.command('cleanup-now');
    expect(await answer()).toContain('No channel is cleaned up');
    expect(
      discord.calls.some(({ line }) => line.includes(`DELETE`) && line.includes(`${ids[2]}`)),
    ).toBe(false);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('thread-bot', () => {
  test('opens a thread for each message of a member, and says something there', async () => {
    const request =
      'discord bot that opens a thread for every message in #general, archived after 3 days, say: "Hi @user, discuss here"';
    const { discord, answer, program } = await bot(request, 'thread-bot');
    discord.dispatch('MESSAGE_CREATE', written('401', 'How do I\n**build** @everyone this?'));
    const { body, line } = await discord.call(/^POST \/channels\/300\/messages\/\d+\/threads$/);
    expect(body).toMatchObject({
      name: 'How do I build @everyone this?',
      auto_archive_duration: 4320,
    });
    const said = await discord.call(/^POST \/channels\/\d+\/messages$/);
    expect(said.line).not.toBe(line);
    expect(said.body['content']).toBe('Hi <@401>, discuss here');
    expect(said.body['allowed_mentions']).toEqual({ users: ['401'] });
    discord.command('threads', { channel: '300', on: false }, undefined, undefined, '401');
    expect(await answer()).toContain('You may not use this command');
    discord.command('threads', { channel: '300', on: false });
    expect(await answer()).toContain('get no threads');
    discord.dispatch('MESSAGE_CREATE', written('401', 'And now?'));
    discord.command('threads', { channel: '300', on: true });
    expect(await answer()).toContain(ephemeral);
    expect(discord.calls.filter((one) => one.line.endsWith('/threads'))).toHaveLength(1);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('minecraft-bot', () => {
  test('shows who plays, and keeps it in a message', async () => {
    const status = JSON.stringify({
      players: { online: 1, max: 8, sample: [{ name: '*Ada* @here' }] },
    });
    const server = createTcpServer((socket) => {
      socket.on('error', () => {});
      // Its length, its kind, the length of the text, and the text.
      socket.once('data', () => {
        const size = Buffer.byteLength(status);
        socket.end(Buffer.concat([Buffer.from([size + 2, 0, size]), Buffer.from(status)]));
      });
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const request = `minecraft server status bot for 127.0.0.1:${port}, updates a message every minute`;
    const { dir, discord, answer, program, env } = await bot(request, 'minecraft-bot');
    discord.command('server');
    await answer();
    const shown = JSON.stringify((await discord.call(/@original$/)).body);
    expect(shown).toContain('🟢 Online: 1 of 8');
    expect(shown).toContain('\\\\*Ada\\\\* \\\\@here');
    discord.command('server-board');
    expect(await answer()).toContain('renewed from now on');
    await discord.call(/^POST \/channels\/300\/messages$/);
    await program.end('SIGTERM');
    server.close();
    const again = start(dir, ['bot.js'], { env });
    const { body } = await discord.call(/^PATCH \/channels\/300\/messages\/\d+$/);
    expect(JSON.stringify(body)).toContain('🔴 Offline');
    discord.command('server-board');
    expect(await answer()).toContain('not renewed any more');
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('feed-bot', () => {
  test('posts what is new in the feed that a page names, once, and reads no private address for members', async () => {
    const items = ['<b>First</b> @everyone'];
    const server = createServer((request, response) => {
      const isFeed = request.url === '/rss';
      response.setHeader('content-type', isFeed ? 'application/rss+xml' : 'text/html');
      response.end(
        isFeed
          ? `<rss version="2.0"><channel><title>Harbour News</title>${items.map((title) => `<item><title><![CDATA[${title}]]></title><link>/post/${title.length}</link></item>`).join('')}</channel></rss>`
          : '<link rel="alternate" type="application/rss+xml" href="/rss">',
      );
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const request = `discord bot that posts new articles of the RSS feed at http://127.0.0.1:${port}/blog in #general`;
    const { dir, discord, answer, program, env } = await bot(request, 'feed-bot');
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toBe(`**First \\@everyone**\nhttp://127.0.0.1:${port}/post/22`);
    expect(body['allowed_mentions']).toEqual({ users: [] });
    discord.command('feed-add', { url: `http://127.0.0.1:${port}/rss` });
    await answer();
    const refused = await discord.call(/^PATCH .*@original$/);
    expect(refused.body['content']).toContain('private address');
    discord.command('feeds');
    expect(await answer()).toContain('Harbour News · <#300>');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    items.unshift('Second', 'Third');
    const again = start(dir, ['bot.js'], { env });
    const next = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(next.body['content']).toContain('Third');
    expect((await discord.call(/^POST \/channels\/300\/messages$/)).body['content']).toContain(
      'Second',
    );
    discord.command('feed-remove', { number: 1 });
    expect(await answer()).toContain('Not read any more: Harbour News');
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

test('pictures of a channel get a reaction and a thread, and words alone get none', async () => {
  const { discord, program } = await bot(
    'make a bot who reacts with 🔥 to every picture in #general and opens a thread for feedback',
    'thread-bot',
  );
  const file = {
    id: '77',
    filename: 'owl.png',
    size: 1,
    url: 'https://x.y',
    proxy_url: 'https://x.y',
  };
  discord.dispatch('MESSAGE_CREATE', written('401', 'only words'));
  discord.dispatch('MESSAGE_CREATE', { ...written('401', 'An owl'), attachments: [file] });
  const { body } = await discord.call(/^POST \/channels\/300\/messages\/\d+\/threads$/);
  expect(body).toMatchObject({ name: 'An owl' });
  await discord.call(/^PUT .*\/reactions\//);
  const done = discord.calls.filter(({ line }) => /threads$|reactions/.test(line));
  expect(done).toHaveLength(2);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

describe('sticky-bot', () => {
  test('keeps a message at the end of a channel, however many write', async () => {
    const { discord, answer, program } = await bot('a sticky message bot', 'sticky-bot');
    const posted = /^POST \/channels\/300\/messages$/;
    const deleted = /^DELETE \/channels\/300\/messages\/\d+$/;
    discord.command('sticky', { text: 'Be kind\\n@everyone' });
    expect(await answer()).toContain(ephemeral);
    const { body } = await discord.call(posted);
    expect(body['content']).toBe('Be kind\n@everyone');
    expect(body['allowed_mentions']).toMatchObject({ users: [] });
    for (const text of ['one', 'two', 'three'])
      discord.dispatch('MESSAGE_CREATE', written('401', text));
    await discord.call(posted);
    await discord.call(deleted);
    expect(discord.calls.filter(({ line }) => posted.test(line))).toHaveLength(2);
    // Another bot is not answered at once: it could be one that keeps a message there too.
    const robot = { author: { ...user('401'), bot: true } };
    discord.dispatch('MESSAGE_CREATE', written('401', 'four', robot));
    await pause(4000);
    expect(discord.calls.filter(({ line }) => posted.test(line))).toHaveLength(2);
    discord.command('unsticky');
    expect(await answer()).toContain('not stay');
    await discord.call(deleted);
    discord.command('unsticky');
    expect(await answer()).toContain('no such message');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('counter-bot', () => {
  test('creates channels whose names are numbers, which nobody joins', async () => {
    const request = 'discord bot that shows members and online members in voice channel names';
    const { discord, program } = await bot(request, 'counter-bot');
    const created = /^POST \/guilds\/200\/channels$/;
    const { body } = await discord.call(created);
    expect(body).toMatchObject({ name: 'Members: 41', type: 2 });
    expect(body['permission_overwrites']).toContainEqual(
      expect.objectContaining({ id: '200', deny: '1048576' }),
    );
    expect((await discord.call(created)).body['name']).toBe('Online: 7');
    discord.command('counters');
    const { body: edited } = await discord.call(/^PATCH \/webhooks\//);
    expect(JSON.stringify(edited)).toContain('Members: 41\\nOnline: 7');
    expect(discord.calls.filter(({ line }) => created.test(line))).toHaveLength(2);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('welcome-bot', () => {
  test('gives a role to everyone who joins, and greets nobody where nobody asked for it', async () => {
    const request = 'discord bot that gives the role "Reader" to everyone who joins';
    const { discord, answer, program, names } = await bot(request, 'welcome-bot');
    expect(names).toEqual(['autorole']);
    const joined = { ...member('402'), guild_id: '200' };
    discord.dispatch('GUILD_MEMBER_ADD', joined);
    await discord.call(/^PUT \/guilds\/200\/members\/402\/roles\/504$/);
    discord.command('autorole', {}, 'test');
    expect(await answer()).toContain('The role that new members get: Reader');
    expect(discord.calls.some(({ line }) => /^POST .*\/messages$/.test(line))).toBe(false);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});
