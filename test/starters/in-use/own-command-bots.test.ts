import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

describe('relay-bot', () => {
  test('sends what is typed, and tells what was decided', async () => {
    const request =
      '/whisper posts anonymously in #general with a number and accept and deny buttons, cooldown 5 minutes, they get a DM';
    const { discord, answer, program, names } = await bot(request, 'relay-bot');
    expect(names).toEqual(['whisper']);
    discord.command('whisper', { text: '[a](http://b) @everyone' });
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    const said = JSON.stringify(body);
    expect(said).toContain('Whisper #1');
    expect(said).toContain('\\\\[a\\\\]');
    expect(said).not.toContain('400');
    expect(body['allowed_mentions']).toEqual({ parse: [] });
    expect(await answer()).toContain(ephemeral);
    discord.command('whisper', { text: 'again' });
    expect(await answer()).toMatch(/again <t:\d+:R>/u);
    // The message of the fake Discord that the button stands below is another: it is decided no more.
    discord.press('relay:0');
    expect(await answer()).toContain('"components":[]');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('relay-bot for applications', () => {
  test('opens a form, and sends it to those who decide', async () => {
    const request =
      'people apply for staff: /apply opens a form with age, timezone, why; mods accept or deny in #general';
    const { discord, answer, program, names } = await bot(request, 'relay-bot');
    expect(names).toEqual(['apply']);
    discord.command('apply');
    expect(await answer()).toMatch(/"custom_id":"relayform:apply".*Age.*Timezone.*Why/);
    discord.submit('relayform:apply', { f0: '20', f1: 'UTC', f2: '@everyone' });
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(JSON.stringify(body)).toMatch(/Timezone.*UTC.*Accept.*Deny/);
    expect(body['allowed_mentions']).toEqual({ parse: [] });
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('score-bot', () => {
  test('counts, and shows who has the most', async () => {
    const request =
      'teams: Red, Blue and Green. /points add team amount, /points top shows the ranking';
    const { discord, answer, program, names } = await bot(request, 'score-bot');
    expect(names).toEqual(['points']);
    discord.command('points', { team: 'Blue', amount: 7.5 }, 'add');
    expect(await answer()).toContain('Blue: +7.5 → **7.5**');
    discord.command('points', {}, 'top');
    expect(await answer()).toContain('1. Blue: **7.5**\\n2. Red: **0**');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });

  test('takes points away by a command of its own', async () => {
    const request = 'points bot: /add @user 5, /remove @user 5, /leaderboard';
    const { discord, answer, program } = await bot(request, 'score-bot');
    discord.command('add', { user: '401', amount: 5.5 });
    expect(await answer()).toContain('<@401>: +5.5 → **5.5**');
    discord.command('remove', { user: '401', amount: 2.5 });
    expect(await answer()).toContain('<@401>: −2.5 → **3**');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });

  test('what members give each other has a limit a day, and is told in its channel', async () => {
    const request =
      'kudos bot: /kudos @user reason, posted in #stage, monthly leaderboard, max 1 a day, not to yourself';
    const { discord, answer, program } = await bot(request, 'score-bot');
    discord.command('kudos', { user: '401', reason: 'the cake' });
    expect(await answer()).toContain('<@401>: +1 → **1** · the cake');
    discord.command('kudos', { user: '401' });
    expect(await answer()).toContain('⏳ 1/1');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('trivia-bot', () => {
  test('a game has several questions, and its winner a title', async () => {
    const request = 'trivia bot, rounds of 2 questions about science, the winner is "Top Owl"';
    const { discord, program, dir } = await bot(request, 'trivia-bot');
    const { settings } = await import(join(dir, 'src/settings.js'));
    const pressRight = (said: string): void => {
      const right = settings.questions.find(({ question }: { question: string }) =>
        said.includes(JSON.stringify(question)),
      ).answers[0];
      const id = /"custom_id":"(answer:\d+:\d)"[^}]*"label":"LABEL"/.source;
      const pattern = new RegExp(id.replace('LABEL', right.replaceAll(/[^\p{L}\d ]/gu, '.')), 'u');
      discord.press(pattern.exec(said)?.[1] ?? '');
    };
    discord.command('trivia');
    pressRight(JSON.stringify((await discord.call(/callback$/)).body));
    pressRight(JSON.stringify((await discord.call(/^POST \/channels\/300\/messages$/)).body));
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toBe('🏆 <@400>: Top Owl');
    expect(JSON.stringify(body)).toContain('1. <@400>: 2');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    // A game that begins by itself asks in its channel.
    vi.stubEnv('DATA_DIR', join(dir, 'data'));
    onTestFinished(() => void vi.unstubAllEnvs());
    const { feature, startGame } = await import(join(dir, 'src/feature.js'));
    await feature.open();
    const said: string[] = [];
    const send = async (message: object) => said.push(JSON.stringify(message));
    const systemChannel = { send };
    const channels = { cache: { find: () => undefined } };
    await startGame({ id: '200', systemChannel, channels }, { channel: '#quiz' });
    await feature.stop();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/"custom_id":"answer:/);
  });
});

describe('music-bot', () => {
  test.each([
    ['make me a music bot', 'play', 'Join a voice channel'],
    ['Bau mir einen Musikbot mit /spiel', 'spiel', 'Sprachkanal'],
    ['디스코드 음악봇 만들어 줘', 'play', '음성 채널'],
  ])('%s: finds songs of its folder', async (request, play, join_) => {
    const { discord, answer, program, dir } = await bot(request, 'music-bot');
    await mkdir(join(dir, 'music'));
    await writeFile(join(dir, 'music/Blue *Moon*.mp3'), '');
    discord.command('songs', {});
    expect(await answer()).toContain('Blue \\\\*Moon');
    discord.command(play, { text: '../package.json' });
    expect(await answer()).toContain(ephemeral);
    discord.command(play, { text: 'moon' });
    expect(await answer()).toContain(join_);
    discord.command('skip', {});
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });

  test('says how sound is installed to who is in a voice channel', async () => {
    const { discord, answer, dir } = await bot('a discord music bot', 'music-bot');
    await mkdir(join(dir, 'music'));
    await writeFile(join(dir, 'music/Moon.mp3'), '');
    const state = { guild_id: '200', channel_id: '500', user_id: '400', session_id: 'a' };
    discord.dispatch('CHANNEL_CREATE', { id: '500', guild_id: '200', type: 2, name: 'Lounge' });
    discord.dispatch('VOICE_STATE_UPDATE', state);
    discord.command('play', { text: 'moon' });
    expect(await answer()).toContain('npm install @discordjs/voice');
  });
});

describe('voice-bot', () => {
  test('counts from when somebody comes to when they leave', async () => {
    const request = 'counts the hours in voice channels, /hours shows today, /top the ranking';
    const { discord, answer, program, names } = await bot(request, 'voice-bot');
    expect(names).toEqual(['hours', 'top']);
    discord.command('hours');
    expect(await answer()).toContain('<@400>: today 0:00 h, this week 0:00 h');
    discord.command('top');
    expect(await answer()).toContain('Nobody was there yet.');
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

test('voice-bot: two commands begin and end a time that counts', async () => {
  const request =
    '디스코드 봇 공부 시간 기록하는거, /시작 /종료 하면 시간 저장되고 주간 랭킹 보여줘';
  const { discord, answer, program, names } = await bot(request, 'voice-bot');
  expect(names).toEqual(['시작', '종료', '시간', '순위']);
  discord.command('종료');
  expect(await answer()).toContain('"flags":64');
  discord.command('시작');
  expect(await answer()).toContain('▶️ <@400>');
  discord.command('종료');
  expect(await answer()).toMatch(/⏹️ 0:00 h.*오늘 0:00 h/);
  discord.command('순위');
  expect(await answer()).toContain('<@400>');
  expect(await program.end('SIGTERM')).toEqual([0, null]);
});

describe('voice-room-bot', () => {
  test('opens a channel for who joins the lobby, and deletes it when it is empty', async () => {
    const request = 'join to create voice channels, the lobby is called "Own room", max 5 people';
    const { discord, answer, program } = await bot(request, 'voice-room-bot');
    const created = /^POST \/guilds\/200\/channels$/;
    expect((await discord.call(created)).body).toMatchObject({ name: 'Own room', type: 2 });
    const lobby = { id: '500', guild_id: '200', type: 2, name: 'Own room', parent_id: '450' };
    const denied = { id: '200', type: 0, allow: '0', deny: '1024' };
    discord.dispatch('CHANNEL_CREATE', { ...lobby, permission_overwrites: [denied] });
    const user = { id: '400', username: '@everyone', discriminator: '0', avatar: null };
    const member = { user, nick: '@everyone', roles: [], joined_at: '2030-01-01T00:00:00Z' };
    const state = { guild_id: '200', user_id: '400', session_id: 'a', member };
    discord.command('room-lock');
    expect(await answer()).toContain('Own room');

    discord.dispatch('VOICE_STATE_UPDATE', { ...state, channel_id: '500' });
    const { body } = await discord.call(created);
    expect(body).toMatchObject({ type: 2, parent_id: '450', user_limit: 5 });
    expect(body['name']).toMatch(/’s channel$/);
    // Who does not see the lobby does not see the channel.
    expect(body['permission_overwrites']).toContainEqual(denied);
    const moved = await discord.call(/^PATCH \/guilds\/200\/members\/400$/);
    const { channel_id: id } = moved.body;
    discord.dispatch('VOICE_STATE_UPDATE', { ...state, channel_id: id });
    discord.command('room-limit', { people: 3 });
    expect((await discord.call(/^PATCH \/channels\/\d+$/)).body).toEqual({ user_limit: 3 });
    discord.dispatch('VOICE_STATE_UPDATE', { ...state, channel_id: null });
    await discord.call(new RegExp(`^DELETE /channels/${String(id)}$`));
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });
});

describe('secret-santa-bot', () => {
  test('tells each in a direct message to whom they give, once', async () => {
    const { discord, answer, program } = await bot(
      'secret santa bot, budget 20€',
      'secret-santa-bot',
    );
    const members = ['400', '401', '402'];
    discord.command('santa-draw');
    expect(await answer()).toContain('At least 3 people');
    for (const id of members) {
      discord.command('santa-join', { wish: `tea @everyone ${id}` }, undefined, undefined, id);
      expect(await answer()).toContain(ephemeral);
    }
    discord.command('santa-draw');
    const receivers: string[] = [];
    for (const from of members) {
      const { body: opened } = await discord.call(/^POST \/users\/@me\/channels$/);
      expect(opened['recipient_id']).toBe(from);
      const { body } = await discord.call(/^POST \/channels\/1\d{3}\/messages$/);
      const [, to = ''] = /<@(\d+)>/.exec(String(body['content'])) ?? [];
      expect(to).not.toBe(from);
      expect(body['content']).toMatch(new RegExp(`tea \\\\@everyone ${to}\nBudget: 20€$`));
      expect(body['allowed_mentions']).toEqual({ parse: [] });
      receivers.push(to);
    }
    expect(receivers.toSorted()).toEqual(members);
    await answer();
    discord.command('santa-draw');
    expect(await answer()).toContain('already taken place');
    discord.command('santa-mine');
    expect(await answer()).toMatch(new RegExp(`<@${receivers[0]}>.*"flags":64`));
    expect(await program.end('SIGTERM')).toEqual([0, null]);
  });

  test('a second draw writes to those who were not told before it stopped', async () => {
    const { discord, answer, program, dir, env } = await bot(
      'secret santa bot',
      'secret-santa-bot',
    );
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const kept = {
      wishes: {},
      pairs: { 400: '401', 401: '402', 402: '400' },
      told: ['400', '401'],
    };
    await mkdir(join(dir, 'data'), { recursive: true });
    await writeFile(join(dir, 'data/santa.json'), JSON.stringify({ 200: kept }));
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.command('santa-draw');
    const { body } = await discord.call(/^POST \/users\/@me\/channels$/);
    expect(body['recipient_id']).toBe('402');
    const { body: sent } = await discord.call(/^POST \/channels\/1\d{3}\/messages$/);
    expect(sent['content']).toContain('<@400>');
    await answer();
    await discord.call(/^PATCH .*@original$/);
    discord.command('santa-draw');
    expect(await answer()).toContain('already taken place');
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});
