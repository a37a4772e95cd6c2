// The minimal program: one message in, one job out.
import { toPromise } from 'xstate';
// In your own project: from 'jobchart'
import { createJobActor } from '../src/index.ts';

const actor = createJobActor({
  userMessage: 'create a landing page for my startup',
  userId: 'user-1',
  channelId: 'channel-1',
});

const job = await toPromise(actor.start());

console.log(`${job.jobId} is ${job.status}: ${job.plan?.title}`);
console.log('Files:  ', job.files.map((file) => file.path).join(', '));
console.log('Zip:    ', job.paths.zipPath);
console.log('Log:    ', job.diagnostics.logsPath);
// Served until this process ends. For longer previews see createPreviewHost.
console.log('Preview:', job.preview.url);
