import { appendFileSync } from 'node:fs';
import type { Stage } from '../../../src/contracts/stages/stage.ts';
import { defineStage } from '../../../src/index.ts';

/** What each call of `callingFirst` uses. */
export const tokensPerCall = 7;

/** A `generate` stage that makes two calls before it does what `after` does; each leaves a line in a file. */
export function callingFirst(after: Stage<'generate'>, log: string): Stage<'generate'> {
  return defineStage('generate', async (input, tools) => {
    for (const name of ['first', 'second']) {
      await tools.step(
        name,
        async ({ usage }) => {
          appendFileSync(log, `${input.jobId} ${name}\n`);
          usage({ input: 3, output: tokensPerCall - 3, costUsd: 0.5 });
          return name;
        },
        { model: 'test:model' },
      );
    }
    return after.run(input, tools);
  });
}
