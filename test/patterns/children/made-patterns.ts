import { parentPort, workerData } from 'node:worker_threads';
import type { FoundPattern } from '../find-patterns.ts';
import { stageTools } from '../../helpers/jobs/stage-tools.ts';

// Records every pattern created while modules load and messages are planned.
const made = new Map<string, FoundPattern>();
globalThis.RegExp = new Proxy(RegExp, {
  construct(Target, [written, flags]: [string | RegExp, string?]) {
    const pattern = new Target(written, flags);
    const { source } = pattern;
    // Skips patterns of libraries.
    const [, , by = ''] = new Error('by').stack?.split('\n') ?? [];
    if (!/\/(?:src|machines)\//.test(by) || by.includes('node_modules')) return pattern;
    made.set(String(pattern), { at: String(pattern), source, flags: pattern.flags });
    return pattern;
  },
});

for (const file of workerData as readonly string[]) await import(file);

const { planStage } = await import('../../../src/stages/plan/plan.ts');
const messages = [
  'a slash bot in German with commands roll and ping, moderation, every 5 minutes, in dark red',
  'a Python scraper for https://example.com with products: books, pens and paper, weekly',
  'una página para mi panadería con menú, precios y contacto',
  'eine Seite für meine Bäckerei mit Menü und Preisen',
  'パン屋のページを作って',
];
for (const userMessage of messages) {
  for (const projectType of ['static_html', 'node_project', 'discord_bot'] as const) {
    const input = { userMessage, userId: 'u1', channelId: 'c1' };
    await planStage.run({ jobId: 'job-1', projectType, input }, stageTools());
  }
}
const { revisePlan } = await import('../../../src/stages/plan/revise/revise-plan.ts');
const wishes =
  'rename the menu section to Dishes, remove the coffee from the menu, add a section about prices, call it X, add a route for authors, remove the authors routes, add the joke command';
for (const projectType of ['static_html', 'node_project', 'discord_bot'] as const) {
  const input = { userMessage: 'a page with menu and contact', userId: 'u1', channelId: 'c1' };
  const plan = await planStage.run({ jobId: 'job-1', projectType, input }, stageTools());
  await revisePlan(plan, wishes);
}
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage([...made.values()]);
