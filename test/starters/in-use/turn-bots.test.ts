import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { expect, onTestFinished, test, vi } from 'vitest';

import { start } from './program.ts';
import { bot } from './start-bot.ts';

const ephemeral = '"flags":64';

test.each([
  ['pomodoro bot: 50 min work, 10 min break', 'Join', '10 minutes of break', 50],
  ['ein Pomodoro-Bot für unsere Lerngruppe', 'Mitmachen', '5 Minuten Pause', 25],
  ['focus timer bot with /focus that pings everyone at the break', 'Join', '@everyone', 25],
])('focus-bot: %s', async (request, join_, rest, minutes) => {
  const { discord, answer, program, dir, env } = await bot(request, 'focus-bot');
  discord.command('focus-stop');
  expect(await answer()).toContain(ephemeral);
  discord.command('focus');
  expect(await answer()).toMatch(new RegExp(`🍅 ${minutes} .*"label":"${join_}"`));
  discord.press('focus:join');
  expect(await answer()).toContain(ephemeral);
  await program.end('SIGTERM');
  // The time is over while the bot does not run.
  const file = join(dir, 'data/focus.json');
  const kept = JSON.parse(await readFile(file, 'utf8'));
  const [session] = Object.values<{ endsAt: number; members: string[] }>(kept['200'].sessions);
  expect(session?.members).toEqual(['400']);
  await writeFile(file, JSON.stringify(kept).replace(String(session?.endsAt), '1'));
  const again = start(dir, ['bot.js'], { env });
  const { body } = await discord.call(/^POST \/channels\/\d+\/messages$/);
  expect(body['content']).toContain(rest);
  expect(JSON.stringify(body)).toMatch(
    /"allowed_mentions":\{"(?:users":\["400"|parse":\["everyone")/,
  );
  discord.command('focus-hours');
  expect(await answer()).toContain(`<@400> **0:${minutes} h**`);
  expect(await again.end('SIGTERM')).toEqual([0, null]);
});

test.each([
  ['chore bot, chores: bins and dishes, people: Ada and Bo, reminder at 18:00', 'Ada'],
  ['Putzplan-Bot mit Küche, Bad und Flur zwischen Anna, Ben und Clara', 'Anna'],
  ['bot for our chores (*bins*, @everyone, dishes)', ''],
])('chore-bot: %s', async (request, name) => {
  const { discord, answer, program, dir } = await bot(request, 'chore-bot');
  discord.command('chore-done');
  expect(await answer()).toContain(ephemeral);
  discord.command('chores-join');
  expect(await answer()).toContain(name === '' ? '"custom_id":"person"' : `"value":"${name}"`);
  discord.press('person', [name || 'Me *']);
  expect(await answer()).toContain(name || 'Me *');
  discord.command('chores');
  expect(await answer()).toMatch(/⬜ .*"custom_id":"chore:0:0"/);
  discord.press('chore:0:0');
  expect(await answer()).toMatch(/✅ .*\*\*1\*\*/);
  expect(await program.end('SIGTERM')).toEqual([0, null]);

  await mkdir(join(dir, 'data'), { recursive: true });
  vi.stubEnv('DATA_DIR', join(dir, 'data'));
  onTestFinished(() => void vi.unstubAllEnvs());
  const { feature, post } = await import(pathToFileURL(join(dir, 'src/feature.js')).href);
  await feature.open();
  const sent: string[] = [];
  const systemChannel = { send: async (said: object) => sent.push(JSON.stringify(said)) };
  const home = { id: '200', systemChannel, channels: { cache: { find: () => undefined } } };
  for (const kind of ['remind', 'turn', 'month']) await post(home, kind);
  await feature.stop();
  // A new turn: nothing is done, and the counts of the month stay.
  expect(sent.at(-2)).toMatch(/⬜ .*chore:1:0.*"users":\["400"\]/);
  expect(sent.at(-2)).not.toContain('✅');
  expect(sent.at(-1)).toContain('**1**');
});
