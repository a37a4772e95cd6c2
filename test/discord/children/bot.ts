// A bot in its own process. It prints a line once it is connected.
import { join } from 'node:path';
import { createDiscordBot } from '../../../src/discord/index.ts';
import { createJobEngine } from '../../../src/index.ts';
import type { Stage, StageName } from '../../../src/contracts/stages/stage.ts';
import { fakeStages } from '../../../src/testing/fake-stages.ts';

const [api = '', token = '', base = '', life = ''] = process.argv.slice(2);

/** In the first process, a job hangs in the stage named in its message. */
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
