import { setTimeout } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import type { JobEngine } from '../../src/contracts/engine/engine.ts';
import type { Stages } from '../../src/contracts/stages/stage.ts';
import { createJobEngine, type JobEngineOptions } from '../../src/index.ts';
import {
  type BotNotice,
  createDiscordBot,
  type DiscordBotOptions,
} from '../../src/discord/index.ts';
import { fakeStages } from '../../src/testing/index.ts';
import {
  type FakeDiscord,
  type FakeDiscordOptions,
  startFakeDiscord,
} from '../helpers/discord/fake-discord.ts';
import type { FakeInteraction, FakeMessage } from '../helpers/discord/world.ts';
import { nodeChild } from '../helpers/processes/node-child.ts';
import type { BotChildOptions } from './children/bot.ts';
import { tempConfig } from '../helpers/temp-config.ts';

export interface SetUp {
  readonly stages?: Stages;
  readonly discord?: FakeDiscordOptions;
  readonly bot?: Partial<DiscordBotOptions>;
  readonly engine?: JobEngineOptions;
}

/** A bot connected to a fake Discord, with an engine of minimal stages. */
export async function setUp({ stages = fakeStages(), ...options }: SetUp = {}) {
  const discord = await openDiscord(options.discord);
  const engine = await openEngine({ stages, ...options.engine });
  const { notices, all, start } = startBot(discord, engine, options.bot);
  const bot = await start();
  return { discord, engine, bot, notices, all };
}

export async function openDiscord(options?: FakeDiscordOptions): Promise<FakeDiscord> {
  const discord = await startFakeDiscord(options);
  onTestFinished(() => discord.close());
  return discord;
}

export async function openEngine(options: JobEngineOptions): Promise<JobEngine> {
  const limits = { shutdownTimeoutMs: 50, ...options.limits };
  const engine = await createJobEngine({
    store: 'memory',
    config: tempConfig(),
    ...options,
    limits,
  });
  onTestFinished(() => engine.close());
  return engine;
}

export function startBot(
  discord: FakeDiscord,
  engine: JobEngine,
  options: Partial<DiscordBotOptions> = {},
) {
  const notices: BotNotice[] = [];
  const all: BotNotice[] = [];
  const bot = createDiscordBot({
    engine,
    token: discord.token,
    rest: { api: discord.api },
    report(notice) {
      all.push(notice);
      if (notice.level !== 'info') notices.push(notice);
      discord.world.changed();
    },
    ...fastClock(),
    ...options,
  });
  onTestFinished(() => bot.stop());
  return {
    bot,
    /** Warnings and errors. */
    notices,
    all,
    async start() {
      await bot.start();
      return bot;
    },
  };
}

/** A bot in a process of its own, with a store in `base`. */
export function startChild(
  { api, token }: FakeDiscord,
  base: string,
  over: Partial<BotChildOptions> = {},
) {
  const module = new URL('./children/bot.ts', import.meta.url);
  const options: BotChildOptions = { api, token, base, ...over };
  return nodeChild(module, JSON.stringify(options));
}

/** What a person is told who has pressed a button or sent a form: not the message of the button. */
export function told({ message, followUps, source }: FakeInteraction): FakeMessage | undefined {
  return followUps.at(-1) ?? (message === source ? undefined : message);
}

/** Resolves with the message once it shows the result. */
export function isReady(message: FakeMessage | undefined): FakeMessage | false {
  return message !== undefined && message.content.endsWith(' is ready.') && message;
}

/** How much faster the bot's clock runs than real time. */
const speed = 10;

function fastClock(): Pick<DiscordBotOptions, 'now' | 'sleep'> {
  const start = Date.now();
  return {
    now: () => start + (Date.now() - start) * speed,
    sleep: (ms, signal) => setTimeout(ms / speed, undefined, { signal }),
  };
}

/** Quick stages; `validate` waits until `open` is called. */
export function heldStages() {
  const { passed, open } = gate();
  const output = () => passed.then(() => ({ findings: [] }));
  return { stages: fakeStages({ validate: { output } }), open };
}

/** A stage output that is released by the test. */
export function gate() {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { passed: promise, open: () => resolve() };
}
