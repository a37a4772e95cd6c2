import type { JobContext, JobEvent, StageOutput } from '../../../machines/index.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { cutText } from '../../errors/text/cut-text.ts';
import { JobError } from '../../errors/job-error.ts';
import type { JobBlobs } from './job-blobs.ts';
import { neededPart } from './needed-part.ts';
import { waitForBlobs } from './wait-for-blobs.ts';

interface BlobScope {
  readonly context: JobContext;
  readonly blobs: JobBlobs;
  readonly now: Now;
  readonly sleep: Sleep;
  /** Of the invocation. */
  readonly signal: AbortSignal;
  send(event: JobEvent): void;
  assertOwnership(): Promise<void>;
}

/**
 * Runs a stage between the blob store and the own folders: brings the files that it reads, and
 * publishes those that it wrote, before the commit that names them. While the blob store is down,
 * the job waits: neither counts towards the attempts or the time limit of the stage.
 *
 * @param run Runs the stage; aborts its controller when the stage is over.
 */
export async function runWithBlobs(
  scope: BlobScope,
  run: (controller: AbortController) => Promise<StageOutput>,
): Promise<StageOutput> {
  const { context, blobs, signal, send, assertOwnership } = scope;
  const { jobId, base } = context.spec;
  const wait = patience(scope);
  // If its files are gone, the stage says so when it reads them.
  if (base?.tree !== undefined && needsBase.has(context.status))
    await wait(() => blobs.bring(base.jobId, 'workspace')).catch(ignoreLoss);
  const needed = neededPart(context);
  const ref = needed?.ref;
  if (needed !== undefined && ref !== undefined) {
    try {
      await wait(() => blobs.ensure(jobId, needed.part, ref, assertOwnership));
    } catch (error) {
      ignoreLoss(error);
      // It stops this stage, and the files are generated again.
      send({ type: 'job.resumed', lastSeenAt: scope.now(), lapsed: true, filesLost: true });
      signal.throwIfAborted();
      throw error;
    }
  }
  const output = await run(linkedTo(signal));
  if (output.stage === 'generate')
    return { ...output, blob: await wait(() => blobs.publish(jobId, 'workspace')) };
  if (output.stage === 'package')
    return { ...output, blob: await wait(() => blobs.publish(jobId, 'output')) };
  return output;
}

/** Waits, and says why: once for each reason. */
function patience({ sleep, signal, send }: BlobScope) {
  let said: string | undefined;
  function onWait({ message }: JobError): void {
    if (message === said) return;
    said = message;
    const text = cutText(`Waiting for the blob store: ${message}`, 500);
    send({ type: 'stage.progress', message: text });
  }
  return <Result>(call: () => Promise<Result>) => waitForBlobs(call, { sleep, signal, onWait });
}

function ignoreLoss(error: unknown): void {
  if (!JobError.isInstance(error) || !losses.has(error.code)) throw error;
}

function linkedTo(signal: AbortSignal): AbortController {
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort, { once: true });
  return controller;
}

const losses: ReadonlySet<JobError['code']> = new Set([
  'BLOB_MISSING',
  'BLOB_DAMAGED',
  'FILES_REMOVED',
]);

/** `plan` and `generate` read the files of the base. */
const needsBase: ReadonlySet<JobContext['status']> = new Set(['created', 'planned']);
