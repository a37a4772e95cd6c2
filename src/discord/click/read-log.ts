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
      return withoutPaths(buffer.toString('utf8', 0, bytesRead), job);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

const maxBytes = 8192;
