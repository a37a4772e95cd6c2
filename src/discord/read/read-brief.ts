import type { BriefFile } from './build-request.ts';

export interface BriefOptions {
  /** The address of the API, where it is not Discord's: files may lie there too. */
  readonly api?: string | undefined;
  /** @default 5000 */
  readonly timeoutMs?: number;
}

/** Why a text file cannot be used, said to who attached it. */
export class BriefError extends Error {}

/**
 * The text of a file at a message. Only files that lie with Discord are fetched, without following
 * redirects, and of at most 64 KB.
 *
 * @throws BriefError where it can be used never; any other error where it may be tried again
 */
export async function readBrief(
  file: BriefFile,
  { api, timeoutMs = 5000 }: BriefOptions = {},
): Promise<string> {
  if (!isWithDiscord(file.url, api))
    throw new BriefError('I only read files that lie with Discord.');
  if (file.bytes > maxBytes) throw tooLarge();
  const response = await fetch(file.url, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.status === 404 || response.status === 403) {
    throw new BriefError('The file is not there any more.');
  }
  if (!response.ok) throw new Error(`The file was answered with ${response.status}.`);
  const text = new TextDecoder().decode(await readBounded(response));
  if (text.includes('\0')) throw new BriefError('The file is no text.');
  return text;
}

const maxBytes = 65_536;
const hosts: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

function isWithDiscord(text: string, api: string | undefined): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:' && url.port === '' && hosts.has(url.hostname)) return true;
  return api !== undefined && URL.parse(api)?.origin === url.origin;
}

/** A server may say that a file is small, and send one without end. */
async function readBounded({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop early ends the download.
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(): BriefError {
  return new BriefError('The file is larger than 64 KB.');
}
