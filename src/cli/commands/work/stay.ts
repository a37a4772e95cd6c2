import { createInterface } from 'node:readline/promises';
import type { JobEngine } from '../../../contracts/engine/engine.ts';
import type { Job } from '../../../contracts/job/job.ts';
import { createSleep, sleepUntil } from '../../../engine/runtime/timer.ts';
import { onInterrupt } from '../../ui/interrupt.ts';
import { asTypedHere } from '../../ui/own-command.ts';
import { printLines } from '../../ui/print.ts';
import { formatClock } from '../../ui/text/format.ts';
import { paint } from '../../ui/text/paint.ts';

interface StayOptions {
  /** Ask what to change. */
  readonly asks: boolean;
  /** Whether the page that shows the job is open. */
  readonly isInspected: boolean;
}

/**
 * Serves the preview until it expires or the user leaves (Ctrl-C, or Enter at the question); with an
 * inspector, until the user leaves. Resolves with what is to change, if the user says it.
 */
export async function stay(
  engine: JobEngine,
  job: Job,
  { asks, isInspected }: StayOptions,
): Promise<string | undefined> {
  const { url, expiresAt } = job.preview;
  const isServed = url !== undefined && expiresAt !== undefined;
  if (!isServed && !isInspected && !asks) return undefined;
  if (isServed) printLines(['', asTypedHere(servedUntil(expiresAt, asks))]);
  if (isInspected) printLines(['', `The inspector stays open. ${howToStop(asks)}`]);
  const left = new AbortController();
  const leave = () => left.abort();
  const stopListening = onInterrupt(leave);
  try {
    const answer = asks ? askChange(left.signal) : undefined;
    const end = isInspected || !isServed ? untilLeft(left.signal) : untilExpiry(engine, job, left);
    // Whatever ends first ends the other.
    return await Promise.race([...(answer ? [answer] : []), end]);
  } finally {
    leave();
    stopListening();
  }
}

function servedUntil(expiresAt: number, asks: boolean): string {
  return `The preview is served until ${formatClock(expiresAt)}. ${howToStop(asks)}; \`jobchart serve\` serves it again.`;
}

function howToStop(asks: boolean): string {
  return asks ? 'Press Enter to stop' : 'Press Ctrl-C to stop';
}

/** What the user types; undefined for nothing, Ctrl-C and Ctrl-D. */
async function askChange(signal: AbortSignal): Promise<string | undefined> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  const close = () => prompt.close();
  prompt.once('close', () => left.abort());
  prompt.once('SIGINT', close);
  signal.addEventListener('abort', close, { once: true });
  const question = paint(process.stderr)('bold', 'Anything to change? ');
  try {
    const answer = (await prompt.question(question, { signal: left.signal })).trim();
    return answer === '' ? undefined : answer;
  } catch (error) {
    if (left.signal.aborted) return undefined;
    throw error;
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

async function untilExpiry(
  engine: JobEngine,
  { jobId, preview }: Job,
  left: AbortController,
): Promise<undefined> {
  let { expiresAt } = preview;
  const clock = { now: Date.now, sleep: createSleep() };
  try {
    while (expiresAt !== undefined && expiresAt > Date.now()) {
      await sleepUntil(expiresAt, left.signal, clock);
      // The preview may have been extended meanwhile.
      expiresAt = (await engine.get(jobId))?.preview.expiresAt;
    }
    printLines(['', 'The preview has expired.']);
  } catch (error) {
    if (!left.signal.aborted) throw error;
  }
}

async function untilLeft(signal: AbortSignal): Promise<undefined> {
  await createSleep()(2 ** 31 - 1, signal).catch(() => {});
}
