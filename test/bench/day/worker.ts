import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createJobEngine } from '../../../src/create-job-engine.ts';
import { defineStage } from '../../../src/stages/define-stage.ts';
import { foldersIn } from '../bench-folders.ts';
import { placeholderStages } from '../placeholder-job.ts';

/** When the first stage of a job began, by the clock of this machine. */
export interface Start {
  readonly jobId: string;
  readonly at: number;
}

export interface Worker {
  readonly pid: number;
  /** Since the last call. */
  takeStarts(): readonly Start[];
  stop(): Promise<void>;
}

/** Starts a process that runs jobs, 16 at a time. */
export async function startWorker(store: string, base: string): Promise<Worker> {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), [store, base]);
  let starts: Start[] = [];
  await once(child, 'message');
  child.on('message', (some: Start[]) => starts.push(...some));
  return {
    pid: child.pid ?? 0,
    takeStarts() {
      const taken = starts;
      starts = [];
      return taken;
    },
    async stop() {
      const exited = once(child, 'exit');
      child.send('stop');
      await exited;
    },
  };
}

async function work(store: string, base: string): Promise<void> {
  let starts: Start[] = [];
  const engine = await createJobEngine({
    store,
    role: 'worker',
    config: foldersIn(base),
    stages: {
      ...placeholderStages,
      plan: defineStage('plan', (input, tools) => {
        starts.push({ jobId: input.jobId, at: Date.now() });
        return placeholderStages.plan.run(input, tools);
      }),
    },
    limits: { concurrency: 16 },
  });
  const reporting = setInterval(() => {
    process.send?.(starts);
    starts = [];
  }, 200);
  process.once('message', () => {
    clearInterval(reporting);
    void engine.close().then(() => process.disconnect?.());
  });
  process.send?.('ready');
}

if (import.meta.main) {
  const [store = '', base = ''] = process.argv.slice(2);
  await work(store, base);
}
