import { restoreStore } from '../../../store-backups.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { escapeControls } from '../../ui/text/plain-line.ts';
import { showPercentage } from '../../ui/show-percentage.ts';
import { formatCounted } from '../../ui/text/format.ts';

export interface RestoreFlags {
  readonly incomplete?: boolean;
  readonly json?: boolean;
}

/** Replaces the store with a backup. Resolves with the exit code. */
export async function restore(
  file: string,
  { incomplete = false, json = false }: RestoreFlags,
): Promise<number> {
  const display = showPercentage({ copy: 'Copying', check: 'Checking the backup' });
  const { onProgress } = display;
  const restored = await restoreStore(file, { incomplete, onProgress }).finally(display.end);
  if (json) {
    printJson(restored);
    return exitCodes.done;
  }
  const { path, jobs, replaced } = restored;
  const lines = [
    `Restored ${formatCounted(jobs, 'job')} from ${file} to ${path}.`,
    ...(replaced === undefined ? [] : [`The old store is now ${replaced}`]),
  ];
  printLines(lines.map(escapeControls));
  return exitCodes.done;
}
