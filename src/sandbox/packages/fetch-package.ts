import { createHash } from 'node:crypto';
import { JobError } from '../../errors/job-error.ts';
import type { LockedPackage } from '../../contracts/stages/package-lock.ts';

/**
 * Downloads the archive of a package from the registry and checks its hash. The address is made from name
 * and version alone. Rejects with `PACKAGES_UNAVAILABLE` or the reason of the signal.
 */
export async function fetchPackage(
  { name, version, integrity }: LockedPackage,
  registry: string,
  signal: AbortSignal,
): Promise<Buffer> {
  const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
  const url = `${registry}${name}/-/${file}`;
  const what = `${name}@${version}`;
  let content: Buffer;
  try {
    const response = await fetch(url, { signal, credentials: 'omit' });
    if (!response.ok) throw new Error(`the registry answered ${response.status}`);
    content = await readBounded(response);
  } catch (error) {
    signal.throwIfAborted();
    throw refused(`${what} could not be downloaded: ${reasonOf(error)}.`, error);
  }
  const hash = `sha512-${createHash('sha512').update(content).digest('base64')}`;
  if (hash !== integrity) throw refused(`${what} from the registry is not the known package.`);
  return content;
}

async function readBounded(response: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) throw new Error('it is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** More than any of the known packages. */
const mostBytes = 32 * 2 ** 20;

function reasonOf(error: unknown): string {
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}

function refused(message: string, cause?: unknown): JobError {
  return new JobError('PACKAGES_UNAVAILABLE', message, { cause });
}
