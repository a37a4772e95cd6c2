import type { JobEngine } from '../../contracts/engine/engine.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import type { Now } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import { callsOf } from '../follow/calls-of.ts';
import { endOf } from '../follow/end-of.ts';
import { newestCursor } from '../follow/newest-cursor.ts';
import { buildTrace } from './build-trace.ts';
import type { JobTrace } from './span-data.ts';

interface ExportOptions {
  readonly engine: JobEngine;
  readonly now: Now;
  emit(trace: JobTrace): void;
  /** Sends what was emitted, before the position is saved. */
  flush(): Promise<void>;
}

export interface TraceExporter {
  /** Where to begin: after the last job that was exported, by this or an earlier process. */
  start(): Promise<string | undefined>;
  /** Exports the job of an entry with which it ends. */
  onEntry(entry: JournalEntry): Promise<void>;
  /** Saves the position. */
  save(): Promise<void>;
  /** Drops the position. */
  forget(): Promise<void>;
}

/**
 * Exports each job when it ends, computed from its journal: so a job that was resumed by another process
 * has one trace, and no span stays open. The position is stored after the spans were sent, so a job that
 * ends while no process watches is exported by the next one, and a crash exports some jobs again.
 */
export function createTraceExporter({ engine, now, emit, flush }: ExportOptions): TraceExporter {
  const storage = engine.storage('telemetry');
  let seen: string | undefined;
  let saved: string | undefined;
  let savedAt = now();

  async function save(): Promise<void> {
    savedAt = now();
    const cursor = seen;
    if (cursor === undefined || cursor === saved) return;
    await flush();
    await storage.set(positionKey, { cursor });
    saved = cursor;
  }

  return {
    async start() {
      const stored = await storage.get(positionKey);
      if (isPosition(stored)) return stored.cursor;
      return newestCursor(engine);
    },
    async onEntry(entry) {
      if (endOf(entry) !== undefined) {
        const trace = await readTrace(engine, entry.jobId);
        if (trace !== undefined) emit(trace);
      }
      seen = entry.cursor;
      if (now() - savedAt >= saveEveryMs) await save();
    },
    save,
    async forget() {
      seen = saved = undefined;
      await storage.delete(positionKey);
    },
  };
}

const positionKey = 'traces';
const saveEveryMs = 5000;

function isPosition(value: unknown): value is { readonly cursor: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'cursor' in value &&
    typeof value.cursor === 'string'
  );
}

/** Undefined if the job was removed. */
async function readTrace(engine: JobEngine, jobId: string): Promise<JobTrace | undefined> {
  try {
    const [entries, calls] = await Promise.all([
      Array.fromAsync(engine.watch({ jobId })),
      callsOf(engine, jobId),
    ]);
    return buildTrace(entries, calls);
  } catch (error) {
    if (JobError.isInstance(error) && error.code === 'JOB_NOT_FOUND') return undefined;
    throw error;
  }
}
