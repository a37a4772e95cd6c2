import type { PruneReport } from '../../../contracts/engine/retention.ts';
import { formatBytes } from '../text/format.ts';
import { plainLine } from '../text/plain-line.ts';

/** What was removed, and what was left. */
export function removedLines(
  { jobs, files, bytes, left }: PruneReport,
  nothing = 'Nothing to remove.',
): readonly string[] {
  const counted = `${files} ${files === 1 ? 'file' : 'files'}, ${formatBytes(bytes)}`;
  return [
    jobs + files === 0
      ? nothing
      : `Removed from ${jobs} ${jobs === 1 ? 'job' : 'jobs'}: ${counted}.`,
    ...left.map((what) => `Left: ${plainLine(what)}`),
  ];
}
