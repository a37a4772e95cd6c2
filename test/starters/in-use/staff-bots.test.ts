import { describe, expect, test } from 'vitest';

import { ids, intents, type Json, member, message, user, written } from './discord-payloads.ts';
import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';
const { guilds, guildMembers, guildMessages, content } = intents;

test('log-bot: leaves out the channels that a request names, until the command takes them in', async () => {
  const request = 'a bot that logs deleted messages to #logs, ignore #general';
  const { discord, answer, program, dir } = await bot(request, 'log-bot');
  const { settings } = await import(`${dir}/src/settings.js`);
  expect(settings).toMatchObject({ channel: '#logs', ignored: ['#general'] });
  discord.command('log-ignore', { channel: ids.channel });
  expect(await answer()).toContain('is logged again');
  discord.command('log-ignore', { channel: ids.channel });
  expect(await answer()).toContain('is left out');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

describe.each([
  [
    'faq bot',
    'Which questions does this bot answer?',
    'Those that the team has added',
    'I do not know',
  ],
  [
    'faq bot\n- Can I use the laser cutter? -> Only after the @everyone class\nUnknown: say "Ask Dolores"',
    'who may use the laser cutters?',
    'Only after the @everyone class',
    'Ask Dolores',
  ],
  [
    'ein Bot für häufige Fragen: Wo kann ich parken? - Hinter dem Haus',
    'wo soll man denn parken?',
    'Hinter dem Haus',
    'Das weiß ich nicht',
  ],
])('faq-bot: %s', (request, question, expected, unknown) => {
  test('answers what it knows, and leaves talk alone', async () => {
    const { discord, answer, program, dir, env } = await bot(request, 'faq-bot');
    const ask = (text: string, more: Json = {}): void =>
      discord.dispatch('MESSAGE_CREATE', written(ids.user, text, more));
    const told = (): Promise<{ body: Json }> => discord.call(/^POST \/channels\/300\/messages$/);
    ask('Is there anything new?');
    ask(question.replace('?', ''));
    ask(question);
    const { body } = await told();
    expect(body['content']).toContain(expected);
    expect(body['allowed_mentions']).toMatchObject({ parse: [] });
    ask('<@101> hello', { mentions: [{ ...user(ids.bot), bot: true }] });
    expect((await told()).body['content']).toContain(unknown);
    discord.command('faq', { question: 'How tall is the tower?' });
    expect(await answer()).toContain(unknown);
    discord.command('faq-add', { question: 'How **tall** is the tower?', answer: '90 m' });
    expect(await answer()).toContain('\\\\*\\\\*tall');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.command('faq', { question: 'the tall tower' });
    expect(await answer()).toContain('90 m');
    discord.command('faq');
    expect(await answer()).toContain('• How');
    discord.command('faq-remove', { question: 'tall tower' });
    expect(await answer()).toContain(ephemeral);
    discord.command('faq', { question: 'the tall tower' });
    expect(await answer()).toContain(unknown);
    expect(discord.calls.filter(({ line }) => line.endsWith('/300/messages'))).toHaveLength(2);
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

describe.each([
  [
    'audit log bot in #general',
    guildMembers + guildMessages + content,
    ['joined', 'left', 'Before', 'was deleted'],
  ],
  ['a bot that logs joins and leaves to #general', guildMembers, ['joined', 'left']],
  [
    'ein Protokollbot für gelöschte und bearbeitete Nachrichten in #general',
    guildMessages + content,
    ['Vorher', 'wurde gelöscht'],
  ],
])('log-bot: %s', (request, asked, expected) => {
  test('logs what it is asked to, and nothing of bots', async () => {
    const { discord, answer, program, dir, env } = await bot(request, 'log-bot');
    expect(discord.identified()).toMatchObject({ intents: guilds + asked });
    const first = written(ids.user, 'one [a](https://b.example) @everyone');
    const { id, channel_id, guild_id } = first;
    discord.dispatch('GUILD_MEMBER_ADD', { guild_id, ...member('777') });
    discord.dispatch('GUILD_MEMBER_REMOVE', { guild_id, user: user(ids.other) });
    discord.dispatch('MESSAGE_CREATE', first);
    // A preview of a link is no edit.
    discord.dispatch('MESSAGE_UPDATE', {
      ...first,
      embeds: [{ type: 'link', url: 'https://x.y' }],
    });
    discord.dispatch('MESSAGE_UPDATE', {
      ...first,
      content: 'two',
      edited_timestamp: '2030-01-02T00:00:00Z',
    });
    discord.dispatch('MESSAGE_DELETE', { id, channel_id, guild_id });
    const robot = { ...message('9', ids.channel), guild_id };
    discord.dispatch('MESSAGE_CREATE', robot);
    discord.dispatch('MESSAGE_DELETE', { id: '9', channel_id, guild_id });
    const entries: string[] = [];
    for (const _ of expected) {
      const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
      expect(body['allowed_mentions']).toEqual({ parse: [] });
      entries.push(JSON.stringify(body['embeds']));
    }
    for (const [at, words] of expected.entries()) expect(entries[at]).toContain(words);
    if (expected.length !== 2 || asked !== guildMembers) {
      expect(entries.join()).toContain('one \\\\[a\\\\](https://b.example)');
    }
    discord.command('log-ignore', { channel: ids.channel });
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.dispatch('MESSAGE_DELETE', { id: '10', channel_id, guild_id });
    discord.command('log-channel', { channel: ids.channel });
    expect(await answer()).toContain(ephemeral);
    expect(discord.calls.filter(({ line }) => line.endsWith('/300/messages'))).toHaveLength(
      expected.length,
    );
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});
