/** Prints as JSON which starter files each step loads. */
import { registerHooks } from 'node:module';

import { stageTools } from '../../helpers/jobs/stage-tools.ts';

const folder = new URL('../../../src/starters/', import.meta.url).href;
let loaded: string[] = [];
registerHooks({
  load(url, context, next) {
    if (url.startsWith(folder)) loaded.push(url.slice(folder.length));
    return next(url, context);
  },
});

const tools = stageTools();

const { planStage } = await import('../../../src/stages/plan/plan.ts');
const input = { userMessage: 'a snake game', userId: 'u', channelId: 'c' };
await planStage.run({ jobId: 'job-test', projectType: 'static_html', input }, tools);
const planned = taken();

const { allStarters } = await import('../../../src/starters/registry.ts');
const starters = await allStarters();
const listed = taken();

const chosen: Record<string, readonly string[]> = {};
for (const { name, load } of starters) {
  await load();
  chosen[name] = taken();
}
console.log(JSON.stringify({ planned, listed, chosen }));

function taken(): readonly string[] {
  const files = loaded;
  loaded = [];
  return files;
}
