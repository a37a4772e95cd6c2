// A bot in a process of its own: told where everything is, it says when it is on Discord.
import { join } from 'node:path';
import { createDiscordBot } from '../../../src/discord/index.ts';
import { createJobEngine } from '../../../src/index.ts';
import type { Stage, StageName } from '../../../src/contracts/stage.ts';
import { fakeStages } from '../../../src/testing/fake-stages.ts';

const [api = '', token = '', base = '', life = ''] = process.argv.slice(2);

/** In the first life a job hangs in the stage that its message names. */
function hanging<Name extends StageName>(stage: Stage<Name>): Stage<Name> {
  return {
    name: stage.name,
    run(input, tools) {
      if (life !== 'hanging' || !input.input.userMessage.endsWith(` in ${stage.name}`)) {
        return stage.run(input, tools);
      }
      process.send?.(stage.name);
      return new Promise<never>(() => {});
    },
  };
}

const fakes = fakeStages();
const engine = await createJobEngine({
  store: join(base, 'jobs.db'),
  limits: { concurrency: 32 },
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
const bot = createDiscordBot({ engine, token, rest: { api }, report: () => {} });
await bot.start();
process.send?.('ready');
