import { setTimeout as delay } from 'node:timers/promises';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { QueueStatus } from '../../../contracts/engine/limits.ts';
import { createJobEngine } from '../../../create-job-engine.ts';
import { exitCodes } from '../../exit-codes.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { asTypedHere } from '../../ui/own-command.ts';
import { printJson, printLines } from '../../ui/print.ts';
import { ensureStoreFolder } from '../find-store.ts';
import { drain, type DrainEnd } from './drain.ts';

interface PauseFlags {
  readonly json?: boolean;
  /** Wait until no job runs. */
  readonly wait?: boolean;
}

/** Pauses the store, or resumes it, and prints its queue. Resolves with the exit code. */
export async function pause(
  pauses: boolean,
  { json = false, wait = false }: PauseFlags,
): Promise<number> {
  await ensureStoreFolder();
  // A store that does not exist yet is created: the pause is kept there.
  await using engine = await createJobEngine({ limits: { concurrency: 0 } });
  await (pauses ? engine.pause({ scope: 'store' }) : engine.resume({ scope: 'store' }));
  if (!wait) {
    const queue = await engine.queue();
    if (json) printJson(queue);
    else printLines([queueLine(queue)]);
    return exitCodes.done;
  }
  const { end, queue } = await waitUntilDrained(engine);
  if (json) printJson(queue);
  else printLines([endLines[end](queue)]);
  return end === 'interrupted' ? exitCodes.interrupted : exitCodes.done;
}

/** Tells the progress on stderr. Ctrl-C ends the wait, not the pause. */
async function waitUntilDrained(engine: JobEngine) {
  const interrupted = new AbortController();
  const { signal } = interrupted;
  const stopListening = onInterrupt(() => interrupted.abort());
  try {
    return await drain({
      engine,
      signal,
      onProgress({ running }) {
        if (running > 0) process.stderr.write(`Paused; ${runningText(running)} …\n`);
      },
      pause: (ms) => delay(ms, undefined, { signal }).catch(() => {}),
    });
  } finally {
    stopListening();
  }
}

const endLines = {
  drained: ({ waiting }) =>
    asTypedHere(
      `Paused: no job runs, ${waitingText(waiting)}. \`jobchart resume\` lets them begin.`,
    ),
  unserved: ({ running }) =>
    `Paused: no engine is running. ${running === 1 ? '1 job was' : `${running} jobs were`} interrupted and will go on with the next one.`,
  interrupted: ({ running }) =>
    asTypedHere(`Still paused, but ${runningText(running)}. \`jobchart resume\` ends the pause.`),
} as const satisfies Record<DrainEnd, (queue: QueueStatus) => string>;

function queueLine({ paused, running, waiting }: QueueStatus): string {
  if (!paused)
    return `Resumed: waiting jobs begin again. ${running} ${running === 1 ? 'runs' : 'run'}, ${waitingText(waiting)}.`;
  return asTypedHere(
    `Paused: no waiting job begins until \`jobchart resume\`. ${runningText(running)}, ${waitingText(waiting)}.`,
  );
}

function runningText(running: number): string {
  return `${running} still ${running === 1 ? 'runs' : 'run'}`;
}

function waitingText(waiting: number): string {
  return `${waiting} ${waiting === 1 ? 'waits' : 'wait'}`;
}
