import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { whoHeeds } from '../ui/who-heeds.ts';
import { withClient } from './with-client.ts';

/** Lets the preview of a job live longer; resolves with the exit code. */
export async function extend(
  jobId: string,
  minutes: number,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  await withClient((engine) => engine.previews.extend(jobId, minutes * 60_000));
  if (json) printJson({ jobId, sent: 'preview.extend', minutes });
  else printLines([`The preview of ${jobId} lives ${minutes} minutes longer. ${whoHeeds}`]);
  return exitCodes.done;
}
