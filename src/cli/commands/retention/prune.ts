import { readKeepConfig } from '../../../config/read-keep-config.ts';
import type { PruneReport } from '../../../contracts/engine/retention.ts';
import { exitCodes } from '../../exit-codes.ts';
import { formatBytes, formatCounted } from '../../ui/text/format.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { removedLines } from '../../ui/reports/removed-lines.ts';
import { withClient } from '../with-client.ts';

export interface PruneFlags {
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Removes what has been kept long enough. Resolves with the exit code. */
export async function prune({ dryRun = false, json = false }: PruneFlags): Promise<number> {
  const report = await withClient((engine) => engine.prune({ dryRun }), {
    retention: readKeepConfig(),
  });
  if (json) printJson(report);
  else printLines(dryRun ? [wouldLine(report)] : removedLines(report));
  return report.left.length === 0 ? exitCodes.done : exitCodes.failed;
}

function wouldLine({ jobs, files, bytes }: PruneReport): string {
  if (jobs + files === 0) return 'Nothing to remove.';
  return `Would remove parts of ${formatCounted(jobs, 'job')}: ${formatCounted(files, 'file')}, ${formatBytes(bytes)}.`;
}
