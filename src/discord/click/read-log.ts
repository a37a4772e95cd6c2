import { open } from 'node:fs/promises';
import type { Job } from '../../contracts/job.ts';
import { withoutPaths } from '../reply/without-paths.ts';

/** The end of a job's log, without the folders of this machine; undefined where there is none. */
export async function readLog(job: Job): Promise<string | undefined> {
  try {
    const file = await open(job.diagnostics.logsPath);
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, maxBytes));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
      const text = buffer.toString('utf8', 0, bytesRead);
      const lines = size > bytesRead ? text.slice(text.indexOf('\n') + 1) : text;
      return withoutPaths(withoutStack(lines), job);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** It is for the operator. */
function withoutStack(log: string): string {
  return log.replace(/^\[[^\]\n]*\] Stack: .*\n?/gm, '');
}

/** Enough for a message, and a stack behind it. */
const maxBytes = 24_576;
