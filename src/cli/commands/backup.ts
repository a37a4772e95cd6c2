import { backupStore } from '../../store-backups.ts';
import { exitCodes } from '../exit-codes.ts';
import { formatBytes } from '../ui/format.ts';
import { printJson, printLines } from '../ui/print.ts';
import { showShare } from '../ui/show-share.ts';

/** Writes a backup of the store; resolves with the exit code. */
export async function backup(
  file: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const shown = showShare({ copy: 'Copying', check: 'Checking the copy' });
  const written = await backupStore(file, shown.onProgress).finally(shown.end);
  if (json) printJson(written);
  else printLines([`All jobs are in ${written.path} (${formatBytes(written.bytes)}).`]);
  return exitCodes.done;
}
