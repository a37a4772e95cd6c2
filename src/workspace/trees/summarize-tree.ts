import { hash } from 'node:crypto';
import type { JobFile, TreeSummary } from '../../contracts/job/job.ts';

/** The summary of a tree, from its files sorted by path. */
export function summarizeTree(files: readonly JobFile[]): TreeSummary {
  const manifest = files.map(({ path, sha256 }) => `${path}\0${sha256}\n`).join('');
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { count: files.length, bytes, sha256: hash('sha256', manifest) };
}
