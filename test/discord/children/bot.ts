// A bot in its own process. It says when it is connected, and what it reports.
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createDiscordBot } from '../../../src/discord/index.ts';
import { createJobEngine } from '../../../src/index.ts';
import type { Stage, StageName } from '../../../src/contracts/stages/stage.ts';
import { fakeStages } from '../../../src/testing/fake-stages.ts';

export interface BotChildOptions {
  readonly api: string;
  readonly token: string;
  readonly base: string;
  /** @default a file in `base` */
  readonly store?: string;
  /** A job hangs in the stage named in its message, until the process is told to `open`. */
  readonly hangs?: boolean;
  readonly leaseMs?: number;
  readonly shardCount?: number;
  readonly shards?: readonly number[];
}

const options = JSON.parse(process.argv[2] ?? '{}') as BotChildOptions;
const { api, token, base, store = join(base, 'jobs.db'), hangs = false } = options;
const { leaseMs, shardCount, shards } = options;

const opened = Promise.withResolvers<void>();

function hanging<Name extends StageName>(stage: Stage<Name>): Stage<Name> {
  return {
    name: stage.name,
    run(input, tools) {
      if (!hangs || !input.input.userMessage.endsWith(` in ${stage.name}`)) {
        return stage.run(input, tools);
      }
      process.send?.(stage.name);
      return opened.promise.then(() => stage.run(input, tools));
    },
  };
}

process.on('message', (message) => {
  if (message === 'open') opened.resolve();
  // Within a turn of this process, so that it holds no lock of the store.
  if (message === 'freeze') process.kill(process.pid, 'SIGSTOP');
});

const fakes = fakeStages();
const engine = await createJobEngine({
  store,
  limits: { concurrency: 32, ...(leaseMs !== undefined && { leaseMs }) },
  config: {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
  },
  stages: {
    plan: hanging(fakes.plan),
    generate: hanging(fakes.generate),
    validate: hanging(fakes.validate),
    package: hanging(fakes.package),
    deploy: hanging(fakes.deploy),
    finalize: hanging(fakes.finalize),
  },
});
const startedAt = Date.now();
const speed = 20;
const bot = createDiscordBot({
  engine,
  token,
  rest: { api },
  now: () => startedAt + (Date.now() - startedAt) * speed,
  sleep: (ms, signal) => setTimeout(ms / speed, undefined, { signal }),
  report({ message }) {
    if (message.startsWith('Another process')) process.send?.(message);
  },
  ...(shardCount !== undefined && { shardCount }),
  ...(shards !== undefined && { shards }),
});
await bot.start();
process.send?.('ready');
