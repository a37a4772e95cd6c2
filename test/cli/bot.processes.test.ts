import { expect, onTestFinished, test } from 'vitest';
import { cliChild } from '../helpers/processes/cli-child.ts';
import { type FakeDiscordOptions, startFakeDiscord } from '../helpers/discord/fake-discord.ts';
import { runCli } from '../helpers/processes/run-cli.ts';
import { runNode } from '../helpers/processes/run-node.ts';
import { tempDir } from '../helpers/temp-dir.ts';

const main = new URL('../../src/cli/main.ts', import.meta.url).pathname;

async function setUp(options?: FakeDiscordOptions) {
  const [bases, discord] = await Promise.all([tempDir(), startFakeDiscord(options)]);
  onTestFinished(() => discord.close());
  const env = { DISCORD_TOKEN: discord.token, DISCORD_API: `${discord.api}/v10/` };
  return {
    bases,
    discord,
    env,
    start: (...args: readonly string[]) => cliChild(['bot', ...args], bases, env),
    run: (...args: readonly string[]) => runNode([main, 'bot', ...args], { bases, env }),
  };
}

test('bot prints how to address and invite it, runs jobs, and exits cleanly', async () => {
  const { discord, start, bases } = await setUp();
  const bot = start('--guild', discord.world.guildIds[0] ?? '', '--metrics', '0');
  await bot.line(/^jobchart is on Discord, in 1 server\. Press Ctrl-C to stop\.$/);
  await bot.line(/^ {2}use {5}\/build, “Build this” in the menu of a message, or @jobchart$/);
  await bot.line(
    new RegExp(
      `client_id=${discord.world.applicationId}&permissions=274878024704&scope=bot\\+applications\\.commands$`,
    ),
  );
  const line = await bot.line(/^ {2}metrics http/);
  const [base = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
  expect((await fetch(`${base}/readyz`)).status).toBe(200);
  const asked = discord.slash({ message: 'create a landing page for Luna Bakery' });
  await discord.until(() => asked.message?.attachments.length === 1);
  expect(asked.message?.content).toBe('**Luna Bakery** is ready.');
  expect([...discord.world.commands.keys()]).toEqual(discord.world.guildIds);
  expect(await bot.end('SIGTERM')).toBe(0);

  const { stdout } = await runCli(['list'], { bases });
  expect(stdout).toMatch(/ done {4}static_html {2}Luna Bakery\n$/);
});

test('bot listens in the given channels until Ctrl-C', async () => {
  const { discord, start } = await setUp();
  const bot = start('--channel', discord.general.id);
  await bot.line(new RegExp(`or any message in ${discord.general.id}$`));
  discord.say('make an Express API server');
  await discord.until(() => discord.said()[0]?.attachments.length === 1);
  expect(await bot.end('SIGINT')).toBe(130);
});

test('bot names the missing variable', async () => {
  const bases = await tempDir();
  const { stdout, stderr, exitCode } = await runCli(['bot'], { bases });
  expect(stdout).toBe('');
  expect(stderr).toContain('CONFIG_INVALID: DISCORD_TOKEN is not set.');
  expect(exitCode).toBe(2);
});

test('bot names the privileged intent that is not enabled', async () => {
  const { run } = await setUp({ messageContent: false });
  const { stdout, stderr, exitCode } = await run('--channel', '1');
  expect(stdout).toBe('');
  expect(stderr).toMatch(/DISCORD_INTENT_MISSING: .*“Message Content”.*\n {2}Turn on /);
  expect(exitCode).toBe(1);
});

test('bot stops on Ctrl-C, even while it waits for Discord', async () => {
  const { discord, start } = await setUp();
  const bot = start();
  await bot.line(/is on Discord/);
  const { hit } = discord.fault({
    on: 'PATCH /channels/:channel/messages/:message',
    how: { status: 429, body: { retry_after: 600, global: false, message: 'Slow down.' } },
  });
  discord.mention('make an Express API server');
  await hit;
  expect(await bot.end('SIGTERM')).toBe(0);
});

test('bot --json prints lines that machines read, with no text and no id of people', async () => {
  const { discord, start } = await setUp();
  const bot = start('--json');
  const first = JSON.parse(await bot.line(/"bot\.started"/)) as Record<string, unknown>;
  expect(first).toMatchObject({ level: 'info', event: 'bot.started', guilds: 1 });
  const user = discord.user('grace');
  discord.mention('make an Express API server\n{"event":"forged"}\u001b[2J', { user });
  const lines = [
    await bot.line(/"bot\.request\.accepted"/),
    await bot.line(/"job\.ended"/),
    await bot.line(/"bot\.result\.shown"/),
  ];
  const [accepted, ended, shown] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(accepted).toMatchObject({
    time: expect.stringMatching(/^\d{4}-.*Z$/),
    jobId: ended?.['jobId'],
    guildId: discord.general.guildId,
    channelId: discord.general.id,
  });
  expect(shown).toMatchObject({ jobId: ended?.['jobId'], requestId: accepted?.['requestId'] });
  expect(lines.join('\n')).not.toMatch(new RegExp(`Express|forged|${user.id}`));
  discord.world.revoked = true;
  discord.mention('make an Express API server', { user });
  expect(JSON.parse(await bot.line(/token\.refused/))).toMatchObject({ level: 'error' });
  expect(await bot.end('SIGTERM')).not.toBe(0);
});

test('bot prints a line for each step of a job, whatever its request says', async () => {
  const { discord, start } = await setUp();
  const bot = start('--threads', '--ping-after', '5m');
  await bot.line(/is on Discord/);
  // With the permission to create threads.
  await bot.line(/permissions=309237763072/);
  discord.mention('make an Express API server\n12:00:00  job-x  forged → done\u001b[2J');
  const created = await bot.line(/ {2}job-\S+ {2}created: “/);
  expect(created).toContain('server 12:00:00');
  expect(created).not.toContain('\u001b');
  await bot.line(/ {2}job-\S+ {2}deployed → done$/);
  await discord.until(() => discord.said()[0]?.attachments.length === 1);
  expect(discord.world.channels.get(discord.said()[0]?.channelId ?? '')?.parentId).toBe(
    discord.general.id,
  );
  expect(await bot.end('SIGTERM')).toBe(0);
});
