// Many durable jobs: submit them, watch all of them, list them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
// In your own project: from 'jobchart'
import { createJobEngine } from '../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'jobchart-example-'));
const config = {
  workBase: join(folder, 'work'),
  outputBase: join(folder, 'output'),
  logBase: join(folder, 'logs'),
};
const engine = await createJobEngine({ store: join(folder, 'jobs.db'), config });

const messages = [
  'create a landing page for my startup',
  'build a discord bot with slash commands',
  'make an Express API server',
];
const submitted = await Promise.all(
  messages.map((userMessage) =>
    engine.submit({ userMessage, userId: 'user-1', channelId: 'channel-1' }),
  ),
);
console.log(`${submitted.length} jobs are stored: none can be lost from here on.`);

// Every change of every job, after it has been committed.
const unfinished = new Set(submitted.map(({ jobId }) => jobId));
for await (const { jobId, type, data } of engine.watch()) {
  if (type !== 'job.status') continue;
  console.log(`${jobId}  ${data.from} → ${data.to}`);
  if (['done', 'failed', 'cancelled'].includes(data.to)) unfinished.delete(jobId);
  if (unfinished.size === 0) break;
}

const { jobs } = await engine.list({ userId: 'user-1' });
for (const { status, projectType, plan, preview } of jobs) {
  console.log(`${status}  ${projectType}  ${plan?.title}  ${preview.url ?? '(no preview)'}`);
}

await engine.close();
rmSync(folder, { recursive: true });
