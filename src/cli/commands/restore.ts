import { restoreStore } from '../../store-backups.ts';
import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { showShare } from '../ui/show-share.ts';

export interface RestoreFlags {
  readonly incomplete?: boolean;
  readonly json?: boolean;
}

/** Puts a backup in the place of the store; resolves with the exit code. */
export async function restore(
  file: string,
  { incomplete = false, json = false }: RestoreFlags,
): Promise<number> {
  const shown = showShare({ copy: 'Copying', check: 'Checking the backup' });
  const { onProgress } = shown;
  const restored = await restoreStore(file, { incomplete, onProgress }).finally(shown.end);
  if (json) {
    printJson(restored);
    return exitCodes.done;
  }
  const { path, jobs, replaced } = restored;
  printLines([
    `${path} holds the ${jobs} ${jobs === 1 ? 'job' : 'jobs'} of ${file} now.`,
    ...(replaced === undefined ? [] : [`What it held before is in ${replaced}`]),
  ]);
  return exitCodes.done;
}
