import { exitCodes } from '../exit-codes.ts';
import { printJson, printLines } from '../ui/print.ts';
import { whoHeeds } from '../ui/who-heeds.ts';
import { withClient } from './with-client.ts';

/** Ends the preview of a job; resolves with the exit code. */
export async function takedown(
  jobId: string,
  reason: string,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  const why = reason !== '' && { reason };
  await withClient((engine) => engine.previews.stop(jobId, { ...why }));
  if (json) printJson({ jobId, sent: 'preview.stop', ...why });
  else printLines([`The preview of ${jobId} is taken down. ${whoHeeds}`]);
  return exitCodes.done;
}
