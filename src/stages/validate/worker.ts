/** Entry point of the child process that reads and parses untrusted trees. */
import { Worker } from 'node:worker_threads';
import { toJobError } from '../../errors/to-job-error.ts';
import { barePlan } from './bare-plan.ts';
import { checkTree } from './check-tree.ts';
import { detectType } from './detect-type.ts';
import type { CheckReply, CheckRequest } from './messages.ts';
import { readSourceTree } from './source-tree.ts';

process.once('disconnect', () => process.exit());
// The watchdog also covers a parser that never returns and so blocks the event above.
const maxBytes = Number(process.argv[2]) * 2 ** 20;
new Worker(new URL(`./watchdog${moduleEnding()}`, import.meta.url), {
  workerData: maxBytes,
}).unref();
process.on('message', (request: CheckRequest) => void answer(request));

async function answer({ dir, plan, skip }: CheckRequest): Promise<void> {
  send({ type: 'started' });
  try {
    const enter = (file: string): void => send({ type: 'at', file });
    const tree = await readSourceTree(dir, { enter, skip: new Set(skip) });
    const known = plan ?? barePlan(detectType(tree));
    const { projectType } = known;
    send({ type: 'done', projectType, findings: await checkTree(tree, known) });
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
