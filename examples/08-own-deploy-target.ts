// A custom deploy target in 20 lines: it uploads every output file to a web host.
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { toPromise } from 'xstate';
// In your own project: from 'jobchart'
import { createJobActor, defineDeployTarget, JobError } from '../src/index.ts';

// A stand-in for a web host: PUT stores a file, GET returns it.
const uploads = new Map<string | undefined, Buffer>();
const host = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    if (request.method === 'PUT') uploads.set(request.url, Buffer.concat(chunks));
    response.end(uploads.get(request.url));
  });
});
host.listen(0, '127.0.0.1');
await once(host, 'listening');
const address = host.address();
const base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;

const deploy = defineDeployTarget(async ({ jobId, outputDir }, { signal, progress }) => {
  const entries = await readdir(outputDir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(outputDir, join(parentPath, name)));
  for (const [index, file] of files.entries()) {
    progress(`Uploading ${file}`, index / files.length);
    // The URL depends only on job and file, so repeating an upload after a crash does no harm.
    const sent = await fetch(`${base}/${jobId}/${file}`, {
      method: 'PUT',
      body: await readFile(join(outputDir, file)),
      signal,
    });
    // STAGE_UNAVAILABLE is retried after a delay. The zip is kept even if the deploy fails.
    if (!sent.ok) throw new JobError('STAGE_UNAVAILABLE', `The host answered ${sent.status}.`);
  }
  return { url: `${base}/${jobId}/index.html` };
});

const actor = createJobActor(
  { userMessage: 'create a landing page', userId: 'user-1', channelId: 'channel-1' },
  { stages: { deploy } },
);
actor.on('stage.progress', ({ message }) => console.log(`… ${message}`));
const job = await toPromise(actor.start());
const page = await fetch(job.preview.url ?? base);
console.log(`${job.status}: ${uploads.size} files, and the page answers ${page.status}.`);
host.close();
host.closeAllConnections();
