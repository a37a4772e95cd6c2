import type { PruneReport } from '../../../contracts/engine/retention.ts';
import { formatBytes, formatCounted } from '../text/format.ts';
import { plainLine } from '../text/plain-line.ts';

/** What was removed, and what was left. */
export function removedLines(
  { jobs, files, bytes, left }: PruneReport,
  nothing = 'Nothing to remove.',
): readonly string[] {
  const counted = `${formatCounted(files, 'file')}, ${formatBytes(bytes)}`;
  return [
    jobs + files === 0 ? nothing : `Removed from ${formatCounted(jobs, 'job')}: ${counted}.`,
    ...left.map((what) => `Left: ${plainLine(what)}`),
  ];
}
