// Two custom stages among the default ones. The engine checks, writes and packages what they return.
import { toPromise } from 'xstate';
// In your own project: from 'jobchart'
import { createJobActor, defineStage } from '../src/index.ts';

const generate = defineStage('generate', ({ plan, findings }, { progress }) => {
  progress(findings.length === 0 ? 'Writing a haiku' : `Repairing: ${findings[0]?.message}`);
  const haiku = ['An old silent pond', 'A frog jumps into the pond', 'Splash! Silence again'];
  const lines = findings.length === 0 ? haiku.slice(0, 2) : haiku;
  return {
    files: [{ path: 'index.html', content: `<h1>${plan.slug}</h1><p>${lines.join('<br>')}</p>` }],
  };
});

// Findings of severity `error` send the job back to `generate`, which receives them; at most twice.
const validate = defineStage('validate', async ({ dir }) => {
  const { readFile } = await import('node:fs/promises');
  const lines = (await readFile(`${dir}/index.html`, 'utf8')).split('<br>').length;
  if (lines === 3) return { findings: [] };
  const message = `A haiku has 3 lines, not ${lines}.`;
  const hint = 'Add the missing line.';
  return {
    findings: [{ severity: 'error', kind: 'invalid-html', file: 'index.html', message, hint }],
  };
});

const actor = createJobActor(
  { userMessage: 'a web page with a haiku', userId: 'user-1', channelId: 'channel-1' },
  { stages: { generate, validate } },
);
actor.on('stage.progress', ({ message }) => console.log(`… ${message}`));

const job = await toPromise(actor.start());
console.log(`${job.status} at revision ${job.revision}: ${job.tree?.count} file`);
