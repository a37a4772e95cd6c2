import type { QueueStatus } from '../../../contracts/limits.ts';
import { createJobEngine } from '../../../create-job-engine.ts';
import { exitCodes } from '../../exit-codes.ts';
import { asTypedHere } from '../../ui/own-command.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { ensureStoreFolder } from '../find-store.ts';

/** Pauses the store, or resumes it, and prints its queue. Resolves with the exit code. */
export async function pause(
  pauses: boolean,
  { json = false }: { readonly json?: boolean },
): Promise<number> {
  await ensureStoreFolder();
  // A store that does not exist yet is created: the pause is kept there.
  await using engine = await createJobEngine({ limits: { concurrency: 0 } });
  await (pauses ? engine.pause({ scope: 'store' }) : engine.resume({ scope: 'store' }));
  const queue = await engine.queue();
  if (json) printJson(queue);
  else printLines([queueLine(queue)]);
  return exitCodes.done;
}

function queueLine({ paused, running, waiting }: QueueStatus): string {
  const jobs = `${running} still ${running === 1 ? 'runs' : 'run'}, ${waiting} ${waiting === 1 ? 'waits' : 'wait'}.`;
  if (!paused) return `Resumed: waiting jobs begin again. ${jobs.replace('still ', '')}`;
  return asTypedHere(`Paused: no waiting job begins until \`jobchart resume\`. ${jobs}`);
}
