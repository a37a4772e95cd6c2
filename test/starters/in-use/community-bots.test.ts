import { pathToFileURL } from 'node:url';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test, vi } from 'vitest';

import { guild, ids, message, user } from './discord-payloads.ts';
import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';
const guilds = 1;
const guildMessages = 512;

test('levels-bot: points are given by hand', async () => {
  const { discord, answer } = await bot('levels bot, admins can use /givexp', 'levels-bot');
  discord.command('givexp', { user: '401', amount: 150 });
  expect(await answer()).toContain('<@401>: level 1');
});

describe.each([
  ['levels bot for our server', 'reached level 1'],
  [
    'levels bot with 7 xp per message, level 1 Pawn, level 5 Admin, says "{user} is crowned"',
    '<@400> is crowned',
  ],
  ['ein Bot mit Levelsystem', 'hat Stufe 1 erreicht'],
])('levels-bot: %s', (request, risen) => {
  test('counts messages, and tells of a new level', async () => {
    const { discord, answer, program, dir, env } = await bot(request, 'levels-bot');
    expect(discord.identified()).toMatchObject({ intents: guilds + guildMessages });
    discord.command('rank');
    expect(await answer()).toContain('<@400>');
    await program.end('SIGTERM');
    // A member who is close to the first level.
    const file = join(dir, 'data/levels.json');
    await mkdir(join(dir, 'data'), { recursive: true });
    await writeFile(file, JSON.stringify({ [guild.id]: { 400: { points: 99, at: 1 } } }));
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    const written = {
      ...message('9001', ids.channel),
      guild_id: ids.guild,
      content: '@everyone hello',
    };
    // A bot that writes gains nothing, nor does a second message at once.
    discord.dispatch('MESSAGE_CREATE', written);
    discord.dispatch('MESSAGE_CREATE', { ...written, id: '9002', author: user('400') });
    discord.dispatch('MESSAGE_CREATE', { ...written, id: '9003', author: user('400') });
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toContain(risen);
    expect(body['allowed_mentions']).toMatchObject({ users: ['400'] });
    if (request.includes('Pawn')) {
      const made = await discord.call(/^POST \/guilds\/200\/roles$/);
      expect(made.body).toMatchObject({ name: 'Pawn', permissions: '0' });
      await discord.call(/^PUT \/guilds\/200\/members\/400\/roles/);
    }
    discord.command('leaderboard');
    expect(await answer()).toContain('1. <@400>: **1**');
    expect(await again.end('SIGTERM')).toEqual([0, null]);
    const kept = JSON.parse(await readFile(file, 'utf8'))[guild.id];
    expect(Object.keys(kept)).toEqual(['400']);
    expect(kept['400'].points).toBeLessThanOrEqual(99 + 25);
  });
});

describe.each([
  ['giveaway bot', 'Take part'],
  ['a discord bot that runs raffles for our game night', 'Take part'],
  ['un bot de sorteos para mi servidor', 'Participar'],
])('giveaway-bot: %s', (request, takePart) => {
  test('draws among those who take part, also after a restart', async () => {
    const { discord, answer, program, dir, env } = await bot(request, 'giveaway-bot');
    discord.command('giveaway', { prize: 'Tea', duration: 'soon' });
    expect(await answer()).toContain(ephemeral);
    discord.command('giveaway', { prize: '**Tea** @everyone', duration: '2h', winners: 1 });
    await answer();
    const panel = JSON.stringify((await discord.call(/@original$/)).body);
    expect(panel).toContain(takePart);
    const id = /join:(\d+)/.exec(panel)?.[1] ?? '';
    for (const count of [1, 0, 1]) {
      discord.press(`join:${id}`);
      expect(await answer()).toContain(ephemeral);
      const edited = await discord.call(/^PATCH \/channels\/300\/messages/);
      expect(JSON.stringify(edited.body)).toMatch(new RegExp(`[:： ]${count}[. ]|${count}명`));
    }
    discord.press('join:constructor');
    expect(await answer()).toContain(ephemeral);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    // It came due while the bot was down.
    const file = join(dir, 'data/giveaways.json');
    const kept = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ [id]: { ...kept[id], at: 1 } }));
    const again = start(dir, ['bot.js'], { env });
    const { body } = await discord.call(/^POST \/channels\/300\/messages$/);
    expect(body['content']).toContain('<@400>');
    expect(body['content']).toContain('\\*\\*Tea\\*\\* \\@everyone');
    expect(body['allowed_mentions']).toEqual({ users: ['400'] });
    await again.line(/^Registered/);
    discord.press(`join:${id}`);
    expect(await answer()).toContain(ephemeral);
    discord.press(`reroll:${id}`);
    expect(await answer()).toContain('<@400>');
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

test('giveaway-bot: all giveaways stand in the channel that a request names', async () => {
  const request = 'giveaway bot, announces giveaways in #prizes';
  const { discord, answer } = await bot(request, 'giveaway-bot');
  discord.dispatch('CHANNEL_CREATE', { id: '500', guild_id: '200', type: 0, name: 'prizes' });
  discord.command('giveaway', { prize: 'Tea', duration: '2h', winners: 1 });
  const { body } = await discord.call(/^POST \/channels\/500\/messages$/);
  expect(JSON.stringify(body)).toContain('join:');
  expect(await answer()).toContain(ephemeral);
  const link = await discord.call(/@original$/);
  expect(JSON.stringify(link.body)).toContain('/channels/200/500/');
});

describe.each([
  ['economy bot', ['balance', 'daily', 'pay', 'shop', 'buy', 'leaderboard'], '100', 'coins'],
  [
    'an economy bot, currency = doubloons 🏴‍☠️, /bal, daily gives 150, dig (random 5 to 5, cooldown 10 min). Shop: Parrot 800, Eyepatch 150',
    ['bal', 'daily', 'pay', 'shop', 'buy', 'leaderboard', 'dig'],
    '150',
    '🏴‍☠️ doubloons',
  ],
  [
    '签到机器人 每天签到得10颗瓜子,连续7天额外给50。命令:签到、余额、排行、送瓜子',
    // Nobody asked for a shop.
    ['余额', '签到', '送瓜子', '排行'],
    '10',
    '瓜子',
  ],
])('economy-bot: %s', (request, commands, daily, currency) => {
  test('gives and moves whole amounts, and nobody pays more than they have', async () => {
    const { discord, answer, program, names, dir, env } = await bot(request, 'economy-bot');
    expect(names.toSorted()).toEqual(commands.toSorted());
    const [balance = '', day = '', pay = ''] = commands;
    const board = commands[commands.includes('buy') ? 5 : 3] ?? '';
    discord.command(day);
    expect(await answer()).toContain(`**${daily}** `);
    discord.command(day);
    expect(await answer()).toContain(ephemeral);
    // All of it, twice at once.
    discord.command(pay, { user: ids.other, amount: Number(daily) });
    discord.command(pay, { user: ids.other, amount: Number(daily) });
    const answers = [await answer(), await answer()];
    expect(answers.filter((said) => said.includes(ephemeral))).toHaveLength(1);
    expect(answers.join()).toContain(`"users":["${ids.other}"]`);
    discord.command(pay, { user: ids.user, amount: 1 });
    expect(await answer()).toContain(ephemeral);
    if (commands.includes('buy')) {
      const { settings } = await import(join(dir, 'src/settings.js'));
      discord.command('buy', { item: settings.shop[0].name });
      expect(await answer()).toContain(ephemeral);
      discord.command('buy', { item: 'constructor' });
      expect(await answer()).toContain(ephemeral);
    }
    if (commands.includes('dig')) {
      discord.command('dig');
      expect(await answer()).toContain('**5** ');
      discord.command('dig');
      expect(await answer()).toContain(ephemeral);
    }
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.command(board);
    expect(await answer()).toContain(`1. <@${ids.other}>: **${daily}** `);
    discord.command(balance, { user: ids.other });
    expect(await answer()).toContain(currency);
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

describe.each([
  ['quote bot for our book club', 'There is no such quote', ['quote', 'quote-add', 'quote-search']],
  [
    'a bot that saves our quotes: "It was like that" - Ana @everyone. Commands: random, add, find, delete',
    'It was like that',
    ['random', 'add', 'find'],
  ],
  [
    'ein Bot für Zitate, Befehle: zitat, neu, suche',
    'Ein solches Zitat',
    ['zitat', 'neu', 'suche'],
  ],
])('quotes-bot: %s', (request, first, [random = '', add = '', find = '']) => {
  test('keeps quotes and finds them', async () => {
    const { discord, answer, program, names, dir, env } = await bot(request, 'quotes-bot');
    const last = names.at(-1) ?? '';
    discord.command(random);
    expect(await answer()).toContain(first);
    discord.command(add, { text: '**Tea** for @everyone', user: ids.other });
    const added = await answer();
    expect(added).toContain('\\\\*\\\\*Tea\\\\*\\\\* for \\\\@everyone');
    expect(added).toContain('"allowed_mentions":{"parse":[]}');
    // Two at once: both are kept, each with a number of its own.
    discord.command(add, { text: 'One', name: 'Zoë <@1>' });
    discord.command(add, { text: 'Two' });
    const numbers = [await answer(), await answer()].map((said) => /\*\*(\d+)\*\*/.exec(said)?.[1]);
    expect(new Set(numbers).size).toBe(2);
    expect(await program.end('SIGTERM')).toEqual([0, null]);
    const again = start(dir, ['bot.js'], { env });
    await again.line(/^Registered/);
    discord.command(find, { words: 'zoë' });
    expect(await answer()).toContain('“One” — Zoë \\\\<\\\\@1');
    discord.command('quotes', { user: ids.other });
    expect(await answer()).toContain(`— <@${ids.other}>`);
    discord.command(last, { number: Number(numbers[0]) });
    expect(await answer()).toContain(ephemeral);
    discord.command(find, { words: 'zoë' });
    expect(await answer()).toContain(ephemeral);
    expect(await again.end('SIGTERM')).toEqual([0, null]);
  });
});

test('quotes-bot: posts one by the clock, and none where there is none', async () => {
  const request =
    'quote bot, /quote add, every sunday at 8pm it posts one in #quotes. "Tea?" - Flo';
  const { program, dir } = await bot(request, 'quotes-bot');
  const { settings } = await import(join(dir, 'src/settings.js'));
  expect(settings.posts).toEqual([{ at: '20:00', days: [0], channel: '#quotes' }]);
  expect(await program.end('SIGTERM')).toEqual([0, null]);
  vi.stubEnv('DATA_DIR', join(dir, 'data'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const { feature, postOne } = await import(pathToFileURL(join(dir, 'src/feature.js')).href);
  await feature.open();
  const said: unknown[] = [];
  const systemChannel = { send: async (one: object) => said.push(one) };
  const channels = { cache: { find: () => undefined } };
  await postOne({ id: '200', systemChannel, channels }, settings.posts[0]);
  await feature.stop();
  expect(JSON.stringify(said)).toContain('Tea?');
});

test('standup-bot: asks the team by direct message, and posts the answers and who gave none', async () => {
  const { discord, answer, program, dir } = await bot(
    'standup bot: every weekday at 9:30 it asks two questions (yesterday, today), posts in #general by 10:15',
    'standup-bot',
  );
  discord.command('standup-join');
  expect(await answer()).toContain('09:30');
  discord.command('standup');
  expect(await answer()).toMatch(/"custom_id":"answers:200".*"Yesterday".*"Today"/);
  discord.submit('answers:200', { q0: 'Slept *', q1: '@everyone' });
  await answer();
  expect((await discord.call(/@original$/)).body['content']).toContain('Thank you');
  expect(await program.end('SIGTERM')).toEqual([0, null]);

  vi.stubEnv('DATA_DIR', join(dir, 'data'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const { feature, askAll, postAll } = await import(
    pathToFileURL(join(dir, 'src/feature.js')).href
  );
  const sent: { to: string; said: object }[] = [];
  const sender = (to: string) => ({ send: async (said: object) => sent.push({ to, said }) });
  await feature.open();
  feature.start({
    users: { fetch: async (id: string) => sender(id) },
    guilds: { cache: new Map() },
  });
  const channels = { cache: [{ ...sender('#general'), name: 'general', isTextBased: () => true }] };
  const crew = { id: '200', name: 'Crew', channels };
  await askAll(crew);
  await postAll(crew);
  await feature.stop();
  expect(sent.map(({ to }) => to)).toEqual(['400', '#general']);
  expect(JSON.stringify(sent)).toMatch(/"custom_id":"standup:200".*Slept \\\\\*/);
  expect(sent[1]?.said).toMatchObject({ allowedMentions: { parse: [] } });
});
