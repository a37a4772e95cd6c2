// Takes three messages from request to result and ticks off every step that succeeded.
import { existsSync } from 'node:fs';
import { toPromise } from 'xstate';
// In your own project: from 'jobchart'
import { createJobActor, ProjectRouter } from '../src/index.ts';

const messages = [
  'create a landing page for my startup',
  'build a discord bot with slash commands',
  'make an Express API server',
];

function report(succeeded: boolean, text: string) {
  console.log(`  ${succeeded ? '✓' : '✗'} ${text}`);
  if (!succeeded) process.exitCode = 1;
}

console.log('=== Job System Test Suite ===');
for (const [index, userMessage] of messages.entries()) {
  console.log(`\nTest ${index + 1}: "${userMessage}"`);
  const { projectType } = ProjectRouter.route(userMessage);
  report(projectType !== 'none', `Router decision: ${projectType}`);

  const actor = createJobActor({ userMessage, userId: 'user-1', channelId: 'channel-1' });
  const job = await toPromise(actor.start());
  const { workspaceDir, outputDir, zipPath } = job.paths;
  const files = job.files.map(({ path }) => path);
  report(job.projectType === projectType, `Job created: ${job.jobId}`);
  report(existsSync(workspaceDir) && existsSync(outputDir), 'Directories created');
  report(files.length > 0, `Files generated: ${files.join(', ')}`);
  report(
    files.every((file) => existsSync(`${outputDir}/${file}`)),
    'Files copied to output',
  );
  report(zipPath !== undefined && existsSync(zipPath), 'Output packaged');
  report(job.status === 'done', 'Job completed');
}
