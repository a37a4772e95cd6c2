/** Entry of the child process in which untrusted trees are read and parsed. */
import { Worker } from 'node:worker_threads';
import { toJobError } from '../../errors/to-job-error.ts';
import { checkTree } from './check-tree.ts';
import type { CheckReply, CheckRequest } from './messages.ts';
import { readSourceTree } from './source-tree.ts';

process.once('disconnect', () => process.exit());
// A parser that never returns keeps the event above from being seen.
new Worker(new URL(`./watchdog${moduleEnding()}`, import.meta.url)).unref();
process.on('message', (request: CheckRequest) => void answer(request));

async function answer({ dir, plan }: CheckRequest): Promise<void> {
  send({ type: 'started' });
  try {
    const tree = await readSourceTree(dir, (file) => send({ type: 'at', file }));
    send({ type: 'done', findings: await checkTree(tree, plan) });
  } catch (error) {
    const { code, message } = toJobError(error);
    send({ type: 'failed', code, message });
  }
}

function send(reply: CheckReply): void {
  process.send?.(reply);
}

function moduleEnding(): string {
  return import.meta.url.endsWith('.ts') ? '.ts' : '.js';
}
