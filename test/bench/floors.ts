import {
  appendFileSync,
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { page, request } from './placeholder-job.ts';
import { foldersIn } from './bench-folders.ts';

/** The placeholder job as plain functions. */
export interface Floor {
  /** Runs one job from its first step to its last. */
  run(jobId: string): Promise<void>;
  close(): void;
}

export interface FloorOptions {
  /** Folder of the files. */
  readonly base: string;
  /** Where the state is stored after each step, if at all. */
  readonly store?: { readonly path: string; readonly durability: 'normal' | 'full' };
  /** Stores it anywhere else. */
  keep?(jobId: string, state: string): Promise<unknown>;
  /** Number of jobs, whose rows are inserted before the measurement starts. */
  readonly jobIds: readonly string[];
}

const steps = ['created', 'planned', 'generated', 'validated', 'packaged', 'deployed', 'done'];

/** The same synchronous file calls as in the engine, and nothing else. */
export function createFloor({ base, store, keep, jobIds }: FloorOptions): Floor {
  const { workBase, outputBase, logBase } = foldersIn(base);
  for (const folder of [workBase, outputBase, logBase]) mkdirSync(folder, { recursive: true });
  const states = store && keepStates(store, jobIds);
  // With FULL, the engine also flushes the files before the step that refers to them.
  const isFlushed = store?.durability === 'full';

  return {
    async run(jobId) {
      const [work, output] = [join(workBase, jobId), join(outputBase, jobId)];
      const log = join(logBase, `${jobId}.log`);
      for (const [index, step] of steps.entries()) {
        if (step === 'created') {
          mkdirSync(work, { recursive: true, mode: 0o700 });
          mkdirSync(output, { recursive: true, mode: 0o700 });
        }
        if (step === 'planned') {
          writeFileSync(join(work, 'index.html'), page);
          if (isFlushed) flush([join(work, 'index.html'), work, workBase]);
        }
        if (step === 'validated') {
          copyFileSync(join(work, 'index.html'), join(output, 'index.html'));
          if (isFlushed) flush([join(output, 'index.html'), output, outputBase]);
        }
        // The engine also writes the log lines of a commit in one call.
        const at = new Date().toISOString();
        appendFileSync(log, `[${at}] Stage completed: ${step}\n[${at}] Status changed: ${step}\n`);
        states?.keep(jobId, stateOf(jobId, index));
        await keep?.(jobId, stateOf(jobId, index));
      }
    },
    close: () => states?.close(),
  };
}

function flush(paths: readonly string[]): void {
  for (const path of paths) {
    const file = openSync(path, 'r');
    fsyncSync(file);
    closeSync(file);
  }
}

/** About 2 KB, different after each step. */
function stateOf(jobId: string, step: number): string {
  const attempts = steps
    .slice(0, step)
    .map((stage) => ({ stage, attempt: 1, startedAt: Date.now(), outcome: 'completed' }));
  return JSON.stringify({ jobId, status: steps[step], input: request, attempts, rest });
}

const rest = 'x'.repeat(1500);

function keepStates(
  { path, durability }: { path: string; durability: 'normal' | 'full' },
  jobIds: readonly string[],
) {
  const database = new DatabaseSync(path);
  database.exec(`pragma journal_mode = wal; pragma synchronous = ${durability};
    create table jobs (id text primary key, state text not null); begin`);
  const insert = database.prepare('insert into jobs values (?, ?)');
  for (const jobId of jobIds) insert.run(jobId, stateOf(jobId, 0));
  database.exec('commit');
  const update = database.prepare('update jobs set state = ? where id = ?');
  return {
    keep(jobId: string, state: string) {
      update.run(state, jobId);
    },
    close: () => database.close(),
  };
}
