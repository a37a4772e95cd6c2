import { JobError } from '../../../errors/job-error.ts';
import { endAtDone } from './end-at-done.ts';

/**
 * The same response, but its body ends at `data: [DONE]`, and fails with `MODEL_REPLY_TOO_LARGE` beyond
 * 64 MB, or 1 MB of an error; the connection is closed then. Bytes are counted as they are unpacked: a small archive may hold a lot.
 *
 * @param onBytes is called as they arrive
 */
export function limitBytes(response: Response, onBytes?: () => void): Response {
  const { body, status, statusText, headers } = response;
  if (body === null) return response;
  const megabytes = status < 400 ? 64 : 1;
  let bytes = 0;
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      onBytes?.();
      bytes += chunk.byteLength;
      if (bytes > megabytes * 1_000_000) throw tooLarge(megabytes);
      controller.enqueue(chunk);
    },
  });
  const limited = body.pipeThrough(counter).pipeThrough(endAtDone());
  return new Response(limited, { status, statusText, headers });
}

function tooLarge(megabytes: number): JobError {
  return new JobError('MODEL_REPLY_TOO_LARGE', `The server sent more than ${megabytes} MB.`);
}
