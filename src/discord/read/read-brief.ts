import type { BriefFile } from './build-request.ts';

export interface BriefOptions {
  /** Base URL of the API if it is not Discord's: files may be hosted there too. */
  readonly api?: string | undefined;
  /** Milliseconds. @default 5000 */
  readonly timeoutMs?: number;
}

/** Why a text file cannot be used. */
export class BriefError extends Error {
  readonly reason: BriefReason;

  constructor(reason: BriefReason) {
    super(`The file cannot be used: ${reason}.`);
    this.reason = reason;
  }
}

export type BriefReason = 'elsewhere' | 'tooLarge' | 'gone' | 'notText';

/**
 * Downloads an attached text file of at most 64 KB. Only fetches from Discord's hosts and follows no
 * redirects.
 *
 * @throws BriefError if the file cannot be used; any other error may be retried
 */
export async function readBrief(
  file: BriefFile,
  { api, timeoutMs = 5000 }: BriefOptions = {},
): Promise<string> {
  if (!isHostedByDiscord(file.url, api)) throw new BriefError('elsewhere');
  if (file.bytes > maxBytes) throw new BriefError('tooLarge');
  const response = await fetch(file.url, {
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  if (response.status === 404 || response.status === 403) {
    throw new BriefError('gone');
  }
  if (!response.ok) throw new Error(`Downloading the file failed with status ${response.status}.`);
  const text = new TextDecoder().decode(await readBounded(response));
  // A PDF or a picture, whatever its name.
  if (/\0|^%PDF-/.test(text)) throw new BriefError('notText');
  return text;
}

const maxBytes = 65_536;
const hosts: ReadonlySet<string> = new Set(['cdn.discordapp.com', 'media.discordapp.net']);

function isHostedByDiscord(text: string, api: string | undefined): boolean {
  const url = URL.parse(text);
  if (url === null || url.username !== '' || url.password !== '') return false;
  if (url.protocol === 'https:' && url.port === '' && hosts.has(url.hostname)) return true;
  return api !== undefined && URL.parse(api)?.origin === url.origin;
}

/** The server may send more than it announced. */
async function readBounded({ body }: Response): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Throwing out of the loop aborts the download.
  for await (const chunk of body ?? []) {
    bytes += chunk.length;
    if (bytes > maxBytes) throw new BriefError('tooLarge');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
