import { backupStore } from '../../../store-backups.ts';
import { exitCodes } from '../../exit-codes.ts';
import { formatBytes } from '../../ui/text/format.ts';
import { escapeControls } from '../../ui/text/plain-line.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { showPercentage } from '../../ui/show-percentage.ts';

/** Backs up the store to a file. Resolves with the exit code. */
export async function backup(
  file: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const display = showPercentage({ copy: 'Copying', check: 'Checking the copy' });
  const written = await backupStore(file, display.onProgress).finally(display.end);
  if (json) printJson(written);
  else
    printLines([
      escapeControls(`Backed up all jobs to ${written.path} (${formatBytes(written.bytes)}).`),
    ]);
  return exitCodes.done;
}
