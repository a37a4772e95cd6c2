import { hash } from 'node:crypto';
import type { Job } from '../../../contracts/job/job.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import { readJobFile } from './read-job-file.ts';

/** Contents of generated files by hash, because a revision replaces the files of the previous one. */
export interface ContentCache {
  /** Caches the file of a `file.written` row. */
  observe(entry: JournalEntry, job: () => Promise<Job | undefined>): void;
  get(sha256: string): Buffer | undefined;
  add(content: Buffer): void;
}

export function createContentCache(maxBytes = 32_000_000): ContentCache {
  const contents = new Map<string, Buffer>();
  const jobs = new Map<string, Promise<Job | undefined>>();
  let bytes = 0;

  function add(content: Buffer): void {
    const sha256 = hash('sha256', content);
    if (contents.has(sha256) || content.length > maxBytes / 8) return;
    contents.set(sha256, content);
    bytes += content.length;
    for (const [oldest, { length }] of contents) {
      if (bytes <= maxBytes) break;
      contents.delete(oldest);
      bytes -= length;
    }
  }

  async function read(path: string, job: Promise<Job | undefined>): Promise<void> {
    const found = await job;
    if (found === undefined) return;
    const { jobId, paths } = found;
    const content = readJobFile({ jobId, dir: paths.workspaceDir }, path);
    if (content) add(content);
  }

  return {
    add,
    get: (sha256) => contents.get(sha256),
    observe({ type, jobId, data }, find) {
      if (type !== 'file.written') return;
      const { path, sha256 } = data.file;
      if (contents.has(sha256)) return;
      const job = jobs.get(jobId) ?? find();
      if (jobs.size > 100) jobs.clear();
      jobs.set(jobId, job);
      read(path, job).catch(() => {
        // The file may be gone already.
      });
    },
  };
}
