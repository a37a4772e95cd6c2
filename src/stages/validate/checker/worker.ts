/** Entry point of the child process that reads and parses untrusted trees. */
import { Worker } from 'node:worker_threads';
import { toJobError } from '../../../errors/to-job-error.ts';
import { barePlan } from '../bare-plan.ts';
import { checkTree } from './check-tree.ts';
import { detectType } from '../detect-type.ts';
import type { CheckReply, CheckRequest } from '../messages.ts';
import { readSourceTree } from './source-tree.ts';

process.once('disconnect', () => process.exit());
// Whether a tree is being checked: 1 or 0.
const busy = new Int32Array(new SharedArrayBuffer(4));
// The watchdog also covers a parser that never returns and so blocks the event above. Evaluated as text, its
// thread starts in half the time: it loads no file.
new Worker(`(${watch.toString()})(${Number(process.argv[2]) * 2 ** 20})`, {
  eval: true,
  workerData: busy,
}).unref();
process.on('message', (request: CheckRequest) => void answer(request));

async function answer({ dir, plan, skip }: CheckRequest): Promise<void> {
  setBusy(1);
  void send({ type: 'started' });
  try {
    const enter = (file: string): void => void send({ type: 'at', file });
    const tree = await readSourceTree(dir, { enter, skip: new Set(skip) });
    const known = plan ?? barePlan(detectType(tree));
    const { projectType } = known;
    const findings = await checkTree(tree, known, (found) =>
      send({ type: 'checked', projectType, findings: found }),
    );
    void send({ type: 'done', projectType, findings });
  } catch (error) {
    const { code, message } = toJobError(error);
    void send({ type: 'failed', code, message });
  }
  setBusy(0);
}

function setBusy(value: 0 | 1): void {
  Atomics.store(busy, 0, value);
  Atomics.notify(busy, 0);
}

/** Resolves once it is written: a parser that never returns would keep back the rest of a long one. */
function send(reply: CheckReply): Promise<void> {
  return new Promise((resolve) => {
    process.send?.(reply, undefined, undefined, () => resolve());
  });
}

/**
 * Kills the process if the parent is gone or memory runs out while a tree is checked. Runs in a thread
 * beside the parsers, and sleeps between trees.
 */
function watch(maxBytes: number): void {
  // This text becomes a script of its own, which cannot import.
  const { workerData } = process.getBuiltinModule('node:worker_threads');
  const parent = process.ppid;
  for (;;) {
    Atomics.wait(workerData, 0, 0);
    if (process.ppid !== parent || process.memoryUsage.rss() > maxBytes) {
      process.kill(process.pid, 'SIGKILL');
    }
    // Nothing else bounds the memory of a parser outside the JavaScript heap. A parser can allocate
    // hundreds of megabytes in a second, hence the short interval; a check takes a few microseconds.
    Atomics.wait(workerData, 0, 1, 20);
  }
}
