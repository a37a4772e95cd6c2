import { JobError } from '../../../errors/job-error.ts';
import { withoutSecrets } from './api-keys.ts';
import { limitBytes } from './limit-bytes.ts';
import { receivedBytes } from './received-bytes.ts';

/**
 * `fetch` that follows no redirect: key and prompt are for the server that was configured. A redirect
 * to another host would keep headers such as `x-api-key`. Bodies have a limit of bytes, and what
 * arrives is told to `receivedBytes`.
 *
 * @throws JobError `MODEL_REPLY_INVALID` for a redirect, naming where to
 */
export async function fetchWithoutRedirects(
  input: string | URL | Request,
  init?: RequestInit,
): Promise<Response> {
  const onBytes = receivedBytes.getStore();
  const response = await fetch(input, { ...init, redirect: 'manual' });
  if (response.status < 300 || response.status > 399) return limitBytes(response, onBytes);
  await response.body?.cancel();
  const from = input instanceof Request ? input.url : String(input);
  const target = URL.parse(response.headers.get('location') ?? '', from);
  const place = target === null ? '' : ` to ${withoutSecrets(target.origin)}`;
  throw new JobError(
    'MODEL_REPLY_INVALID',
    `The server redirects${place}, where nothing is sent. If that is the right address, set JOB_MODEL_BASE_URL to it.`,
  );
}
