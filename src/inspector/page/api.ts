import type { Hello, ProblemMessage } from '../protocol.ts';
import { ensureSameServer, giveUp, ServerGoneError } from './same-server.ts';

/** An error reported by the server. */
export class ApiError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor({ error }: ProblemMessage) {
    super(error.message);
    this.name = 'ApiError';
    this.code = error.code;
    this.hint = error.hint;
  }
}

export async function get<Answer>(path: string, signal?: AbortSignal): Promise<Answer> {
  return parse(await ask(path, signal ? { signal } : {}));
}

export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  const response = await ask(path, signal ? { signal } : {});
  return response.ok ? response.text() : parse(response);
}

export async function post<Answer>(path: string, body: object): Promise<Answer> {
  return parse(
    await ask(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  await ensureSameServer();
  return fetch(`/api/${path}`, init);
}

async function parse<Answer>(response: Response): Promise<Answer> {
  const answer: unknown = await response.json();
  // Page and server have the same version, which the page checks when it loads.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (!response.ok) throw new ApiError(answer as ProblemMessage);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer as Answer;
}

/** `ended`: the stream is complete. `gone`: the page needs a new link. */
export type Connection = 'open' | 'lost' | 'ended' | 'gone';

interface StreamOptions<Events> {
  readonly path: string;
  readonly on: { readonly [Name in keyof Events]?: (data: Events[Name]) => void };
  onConnection(connection: Connection): void;
}

/**
 * Follows an event stream and reconnects, resuming after the last event with an id. Pauses while the
 * page is hidden. Returns a function that stops it.
 */
export function follow<Events>({ path, on, onConnection }: StreamOptions<Events>): () => void {
  let source: EventSource | undefined;
  let lastId = '';
  let timer = 0;
  let isStopped = false;

  function begin(): void {
    disconnect();
    if (document.hidden || isStopped) return;
    ensureSameServer().then(connect, (error: unknown) => {
      if (!(error instanceof ServerGoneError)) {
        onConnection('lost');
        return retryLater();
      }
      stop();
      onConnection('gone');
    });
  }

  function connect(): void {
    disconnect();
    if (document.hidden || isStopped) return;
    const after = lastId === '' ? '' : `?after=${encodeURIComponent(lastId)}`;
    const opened = new EventSource(`/api/${path}${after}`);
    source = opened;
    opened.addEventListener('open', () => onConnection('open'));
    opened.addEventListener('error', () => {
      const isRefused = opened.readyState === EventSource.CLOSED;
      // The browser would reconnect by itself and send the cookie to whatever has the port by now.
      disconnect();
      onConnection('lost');
      if (isRefused) void giveUpIfLocked();
      retryLater();
    });
    for (const name of Object.keys(on)) opened.addEventListener(name, receive);
    opened.addEventListener('end', () => {
      stop();
      onConnection('ended');
    });
  }

  function receive({ type, data, lastEventId }: MessageEvent<string>): void {
    if (lastEventId !== '') lastId = lastEventId;
    // The listeners were added for exactly these names.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    on[type as keyof Events]?.(JSON.parse(data));
  }

  function retryLater(): void {
    clearTimeout(timer);
    timer = setTimeout(begin, 1000);
  }

  function disconnect(): void {
    clearTimeout(timer);
    source?.close();
  }

  function stop(): void {
    isStopped = true;
    document.removeEventListener('visibilitychange', begin);
    disconnect();
  }

  document.addEventListener('visibilitychange', begin);
  begin();
  return stop;
}

/** An ended session needs a new link, too. */
async function giveUpIfLocked(): Promise<void> {
  try {
    await get<Hello>('hello');
  } catch (error) {
    if (error instanceof ApiError && error.code === 'INSPECTOR_REFUSED') giveUp();
  }
}
