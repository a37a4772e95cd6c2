import { rm, writeFile } from 'node:fs/promises';
import { Client, GatewayIntentBits } from 'discord.js';
import { expect, onTestFinished, test } from 'vitest';
import { attachJobs } from '../../src/discord/index.ts';
import { JobError } from '../../src/index.ts';
import type { ErrorCode, JobEngine } from '../../src/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import { tempConfig } from '../helpers/temp-config.ts';
import { editingStages, isChanged } from './editing-stages.ts';
import { gate, openDiscord, isReady, openEngine, setUp, startBot } from './set-up.ts';

const page = 'create a landing page for Luna Bakery';

const brief = (text: string, filename = 'brief.txt', contentType = 'text/plain') => ({
  filename,
  bytes: new TextEncoder().encode(text),
  contentType,
});

test('a text file attached to a message or command is part of the request', async () => {
  const { discord, engine } = await setUp();
  discord.mention('Build this, please:', { files: [brief(page)] });
  const asked = discord.slash(
    { message: 'with this' },
    { files: [brief(page, 'b.md', 'text/markdown')] },
  );
  await discord.until(() => isReady(asked.message) && discord.said().every(isReady));
  const { jobs } = await engine.list();
  expect(jobs.map(({ input }) => input.userMessage).toSorted()).toEqual([
    `${page}\n\nBuild this, please:`,
    `${page}\n\nwith this`,
  ]);
});

test('a file that is elsewhere, too large or too long is declined with a reason', async () => {
  const { discord, engine } = await setUp();
  const files = [
    { ...brief(page), url: 'http://169.254.169.254/latest/meta-data/' },
    brief('x'.repeat(70_000)),
    brief(`${page} `.repeat(500)),
  ];
  for (const file of files) discord.mention('Build this', { files: [file] });
  const answers = await discord.until(() => {
    const contents = discord.said().map(({ content }) => content);
    return contents.length === 3 && !contents.includes('On it.') && contents;
  });
  for (const reason of [
    /^I can only read files that are uploaded to Discord\.$/,
    /^The file is larger than 64 KB\.$/,
    /^The message has \d+ characters; at most 16000 are allowed\.\n\*Shorten /,
  ]) {
    expect(answers.filter((content) => reason.test(content))).toHaveLength(1);
  }
  expect((await engine.list()).jobs).toEqual([]);
});

test('pictures and archives are ignored', async () => {
  const { discord, engine } = await setUp();
  discord.mention(page, { files: [brief('GIF89a', 'cat.gif', 'image/gif')] });
  await discord.until(() => isReady(discord.said()[0]));
  expect((await engine.list()).jobs).toMatchObject([{ input: { userMessage: page } }]);
});

/** An engine with public preview URLs. */
function openPublicEngine() {
  const { deploy: _, ...stages } = fakeStages();
  const previewBaseUrl = 'https://*.previews.example.net';
  return openEngine({ stages, config: { ...tempConfig(), previewBaseUrl } });
}

test('a preview is extended and stopped, and the zip stays', async () => {
  const [discord, engine] = await Promise.all([openDiscord(), openPublicEngine()]);
  await startBot(discord, engine).start();
  const asked = discord.slash({ message: page, visibility: 'private' });
  const message = await discord.until(() => isReady(asked.message));
  const end = () => Number(/<t:(\d+):R>/.exec(message.embeds[0]?.fields?.[0]?.value ?? '')?.[1]);
  const first = end();
  // The token of the answer has expired; those of the clicks have not.
  asked.expired = true;
  discord.press(message, 'Keep 1 h longer');
  await discord.until(() => end() > first);
  expect(end() - first).toBe(3600);
  discord.press(message, 'Stop preview');
  await discord.until(() => message.components[0]?.components.length === 2);
  expect(message.embeds[0]?.url).toBeUndefined();
  expect(message.embeds[0]?.fields?.at(-1)).toMatchObject({ value: 'The preview was stopped.' });
  expect(message.attachments).toHaveLength(1);
  expect(discord.said()).toEqual([message]);
});

test('a link is removed when its preview ends, across restarts too', async () => {
  const [discord, engine] = await Promise.all([openDiscord(), openPublicEngine()]);
  const before = await startBot(discord, engine).start();
  const said = discord.mention(page);
  const asked = discord.slash({ message: page });
  const [first, second] = await discord.until(() => {
    const reply = discord.said().find(({ replyTo }) => replyTo === said.id);
    const ready = [reply, asked.message].flatMap((message) => isReady(message) || []);
    return ready.length === 2 && ready;
  });
  expect(first?.embeds[0]?.url).toMatch(/^https:\/\/[a-z0-9]+\.previews\.example\.net\/$/);
  const { jobs } = await engine.list();
  const of = (message = first) =>
    jobs.find(({ jobId }) => message?.embeds[0]?.footer?.text.includes(jobId))?.jobId ?? '';
  await engine.previews.stop(of(first));
  await discord.until(() => first?.embeds[0]?.url === undefined);
  expect(first?.attachments).toHaveLength(1);
  expect(first?.components[0]?.components).toMatchObject([
    { label: 'Change' },
    { label: 'Show log' },
  ]);

  await before.stop();
  await engine.previews.stop(of(second));
  await startBot(discord, engine).start();
  await discord.until(() => second?.embeds[0]?.url === undefined);
  expect(second?.attachments).toHaveLength(1);
  expect(discord.said()).toHaveLength(2);
});

const behaviour = { status: 'checked', consoleErrors: [], failedRequests: [] } as const;

test('the picture of a page and what a bot said are shown, and a missing zip is not retried', async () => {
  const fakes = fakeStages();
  const stages = fakeStages({
    package: {
      name: 'package',
      async run(input, tools) {
        const { zip } = await fakes.package.run(input, tools);
        const bytes = new TextEncoder().encode('a picture');
        await writeFile(input.screenshotPath, bytes);
        const screenshot = { path: input.screenshotPath, bytes: bytes.length, sha256: 'a' };
        const said = {
          exchanges: [{ by: 'command', said: '/hi', replies: [{ text: '@everyone' }] }],
        };
        await writeFile(input.transcriptPath, JSON.stringify(said));
        const transcript = { path: input.transcriptPath, bytes: 9, sha256: 'b' };
        return { zip, observation: { behaviour, screenshot, transcript } };
      },
    },
    finalize: {
      name: 'finalize',
      async run({ input, job: { artifacts } }) {
        if (input.userMessage.includes('gone')) await rm(artifacts.zip?.path ?? '');
        return { report: 'Done.' };
      },
    },
  });
  const { discord } = await setUp({ stages });
  const [whole, gone] = [page, `${page}, gone`].map((message) => discord.slash({ message }));
  await discord.until(() => isReady(whole?.message) && isReady(gone?.message));
  const names = (asked: typeof whole) =>
    asked?.message?.attachments.map(({ filename }) => filename);
  expect(names(whole)).toEqual(['fake.zip', 'preview.png']);
  const trial = whole?.message?.embeds[0]?.fields?.find(({ name }) => name === 'Trial run');
  expect(trial?.value).toBe('**/hi**\n> @\u200beveryone');
  expect(whole?.message?.embeds[0]?.image).toEqual({ url: 'attachment://preview.png' });
  expect(names(gone)).toEqual(['preview.png']);
  expect(JSON.stringify(gone?.message?.embeds)).toContain('no longer available');
});

test.each(['FILES_REMOVED', 'BLOB_MISSING', 'BLOB_DAMAGED'] satisfies ErrorCode[])(
  'a result whose files are gone for good is shown without them: %s',
  async (code) => {
    const [discord, own] = await Promise.all([
      openDiscord(),
      openEngine({ stages: editingStages() }),
    ]);
    const lose = () => Promise.reject(new JobError(code, 'Gone'));
    const engine: JobEngine = { ...own, artifact: lose, diff: lose };
    await startBot(discord, engine).start();
    discord.mention(page);
    const result = await discord.until(() => isReady(discord.said()[0]));
    discord.reply(result, 'make it blue');
    const changed = await discord.until(() => isChanged(discord.said()[1]));
    expect([...result.attachments, ...changed.attachments]).toEqual([]);
  },
);

test('the progress of a stage moves the bar', async () => {
  const { passed, open } = gate();
  const generate = fakeStages().generate;
  const stages = fakeStages({
    generate: {
      name: 'generate',
      async run(input, tools) {
        tools.progress('Writing `index.html`', 0.5);
        await passed;
        return generate.run(input, tools);
      },
    },
  });
  const { discord } = await setUp({ stages });
  discord.mention(page);
  await discord.until(() =>
    discord
      .said()[0]
      ?.embeds[0]?.description?.includes(
        '▰▰▰▱▱▱▱▱▱▱▱▱  **Writing the files** · step 2 of 6\nWriting \\`index.html\\`',
      ),
  );
  open();
  expect(await discord.until(() => isReady(discord.said()[0]))).toBeTruthy();
});

test('an existing bot keeps its own commands and messages', async () => {
  const discord = await openDiscord();
  const engine = await openEngine({ stages: fakeStages() });
  discord.world.commands.set('', [{ name: 'weather', description: 'Tells the weather' }]);
  const { Guilds, GuildMessages } = GatewayIntentBits;
  const client = new Client({ intents: [Guilds, GuildMessages], rest: { api: discord.api } });
  const jobs = attachJobs(client, engine, { report: () => {} });
  onTestFinished(async () => {
    await jobs.stop();
    await client.destroy();
  });
  await client.login(discord.token);
  const names = await discord.until(() => {
    const commands = discord.world.commands.get('') ?? [];
    return commands.length === 5 && commands.map((command) => (command as { name: string }).name);
  });
  expect(names).toEqual(['weather', 'build', 'jobs', 'help', 'Build this']);
  discord.mention(page);
  await discord.until(() => isReady(discord.said()[0]));

  await jobs.stop();
  discord.mention(page);
  const heard = client.isReady();
  expect(heard).toBe(true);
  expect(discord.said()).toHaveLength(1);
});

test('processes that share the shards of a bot share its messages too', async () => {
  const { passed, open } = gate();
  const discord = await openDiscord({ guilds: 2, shards: 2 });
  const stages = fakeStages({
    generate: {
      output: () => passed.then(() => ({ files: [{ path: 'index.html', content: '<p>Hi' }] })),
    },
  });
  const engine = await openEngine({ stages });
  const shard = (index: number) => startBot(discord, engine, { shards: [index], shardCount: 2 });
  const [first] = await Promise.all([shard(0).start(), shard(1).start()]);
  const channels = [...discord.world.channels.values()];
  for (const channel of channels) discord.mention(page, { channel });
  await discord.until(() => discord.said().length === 2);
  await first.stop();
  await shard(0).start();
  open();
  await discord.until(() => discord.said().every(isReady));
  const uploads = discord.calls.filter(({ files = [] }) => files.length > 0);
  expect(uploads).toHaveLength(2);
  expect(discord.said()).toHaveLength(2);
});
