import { expect, onTestFailed, test } from 'vitest';
import { tempDir } from '../helpers/temp-dir.ts';
import type { NodeChild } from '../helpers/processes/node-child.ts';
import { isReady, openDiscord, startChild } from './set-up.ts';

const page = 'create a landing page';

/** Two processes with one token, over one store; resolves when the first one is connected. */
async function twoBots(store: string | undefined, guilds = 1, shardCount = 1) {
  const [discord, base] = await Promise.all([openDiscord({ guilds }), tempDir()]);
  onTestFailed(() =>
    console.error(discord.gateway.counts, discord.said(), discord.calls.slice(-20)),
  );
  const start = (shards?: readonly number[]) =>
    startChild(discord, base, {
      // Long enough for a busy machine; a process that has died is known to have.
      leaseMs: 3000,
      shardCount,
      ...(shards && { shards }),
      // Either may run a job.
      hangs: true,
      ...(store !== undefined && { store }),
    });
  return { discord, start };
}

/** Resolves when a process has said something that begins so. */
async function until(child: NodeChild, text: string): Promise<void> {
  while (!String(await child.next()).startsWith(text)) continue;
}

const standingBy = 'Another process answers for this bot.';
const takenOver = 'Another process has taken over';

/** Tests of a bot that runs in several processes. `store` gives the address of an empty store. */
export function testSeveralProcesses(store: () => Promise<string | undefined>): void {
  test('one of two processes answers; killed, the other goes on with what was begun', async () => {
    const { discord, start } = await twoBots(await store());
    const first = start();
    await until(first, 'ready');
    const second = start();
    await until(second, standingBy);

    const done = discord.mention(page);
    await discord.until(() => discord.said().some(isReady));
    const begun = discord.mention(`${page} that hangs in generate`);
    const whispered = discord.slash({ message: `${page} in plan`, visibility: 'private' });
    // Its first answer does not wait for a slow disk.
    const isStored = () => (whispered.message?.components.length ?? 0) > 0;
    await discord.until(() => discord.said().length === 3 && isStored());
    expect(discord.gateway.counts.identified).toBe(1);

    await first.kill();
    second.process.send('open');
    await until(second, 'ready');
    const late = discord.mention(page);
    await discord.until(() => discord.said().filter(isReady).length === 4);
    expect(discord.said()).toHaveLength(4);
    for (const { id } of [done, begun, late]) {
      expect(discord.said().filter(({ replyTo }) => replyTo === id)).toHaveLength(1);
    }
    expect(whispered.message?.onlyFor).toBe(whispered.userId);
    const uploads = discord.calls.filter(({ files = [] }) => files.length > 0);
    expect(uploads).toHaveLength(4);
    expect(discord.gateway.counts.identified).toBe(2);
  }, 60_000);

  test('a process that was frozen, and wakes when another one answers, sends nothing more', async () => {
    const { discord, start } = await twoBots(await store());
    const first = start();
    await until(first, 'ready');
    const second = start();
    await until(second, standingBy);
    discord.mention(`${page} that hangs in generate`);
    await discord.until(() => discord.said().length === 1);

    first.process.send('freeze');
    second.process.send('open');
    // Only the frozen process receives it, and has it before the other one is connected.
    const unseen = discord.mention(page);
    await until(second, 'ready');
    // Both receive these.
    const asked = [discord.mention(page), discord.mention(page)];
    await discord.until(() => discord.said().filter(isReady).length === 3);
    const before = discord.calls.length;
    first.process.kill('SIGCONT');
    await until(first, takenOver);

    // It has left what it received to the other one.
    await discord.until(() => discord.said().filter(isReady).length === 4);
    for (const { id } of [unseen, ...asked]) {
      expect(discord.said().filter(({ replyTo }) => replyTo === id)).toHaveLength(1);
    }
    expect(discord.said()).toHaveLength(4);
    const uploads = discord.calls.filter(({ files = [] }) => files.length > 0);
    expect(uploads).toHaveLength(4);
    const sends = discord.calls.slice(before).filter(({ method }) => method === 'POST');
    expect(sends).toHaveLength(1);

    // It is the next one again.
    await second.kill();
    await discord.until(() => discord.gateway.counts.identified === 3);
    discord.mention(page);
    await discord.until(() => discord.said().filter(isReady).length === 5);
  }, 60_000);

  test('two processes run a shard each; the one that is left runs both', async () => {
    const { discord, start } = await twoBots(await store(), 4, 2);
    const first = start([0]);
    await until(first, 'ready');
    const second = start();
    await until(second, 'ready');
    const channels = [...discord.world.channels.values()];
    const askAll = () => channels.map((channel) => discord.mention(page, { channel }).id);
    const before = askAll();
    await discord.until(() => discord.said().filter(isReady).length === 4);
    expect(discord.gateway.counts.identified).toBe(2);

    await first.kill();
    await discord.until(() => discord.gateway.counts.identified === 3);
    const then = askAll();
    await discord.until(() => discord.said().filter(isReady).length === 8);
    const answered = discord.said().map(({ replyTo }) => replyTo);
    expect(answered).toHaveLength(8);
    expect(new Set(answered)).toEqual(new Set([...before, ...then]));
  }, 60_000);
}
