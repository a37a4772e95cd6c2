import { type Hello, type ProblemMessage, protocolVersion } from '../protocol.ts';

/** What the server has refused or could not do. */
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
  return parse(await fetch(`/api/${path}`, signal ? { signal } : {}));
}

export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  const response = await fetch(`/api/${path}`, signal ? { signal } : {});
  return response.ok ? response.text() : parse(response);
}

export async function post<Answer>(path: string, body: object): Promise<Answer> {
  return parse(
    await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}

async function parse<Answer>(response: Response): Promise<Answer> {
  const answer: unknown = await response.json();
  // Page and server are of one version, which the page checks when it begins.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  if (!response.ok) throw new ApiError(answer as ProblemMessage);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer as Answer;
}

export type Connection = 'open' | 'lost' | 'ended';

interface StreamOptions<Events> {
  readonly path: string;
  readonly on: { readonly [Name in keyof Events]?: (data: Events[Name]) => void };
  onConnection(connection: Connection): void;
}

/**
 * Follows an event stream, over breaks and restarts of the server: it goes on behind the last event
 * that came with an id. A page that nobody sees follows nothing. Gives a function that ends it.
 */
export function follow<Events>({ path, on, onConnection }: StreamOptions<Events>): () => void {
  let source: EventSource | undefined;
  let lastId = '';
  let timer = 0;
  let wasLost = false;

  function connect(): void {
    disconnect();
    if (document.hidden) return;
    const after = lastId === '' ? '' : `?after=${encodeURIComponent(lastId)}`;
    const opened = new EventSource(`/api/${path}${after}`);
    source = opened;
    opened.addEventListener('open', () => {
      if (wasLost) void reloadIfOld();
      wasLost = false;
      onConnection('open');
    });
    opened.addEventListener('error', () => {
      wasLost = true;
      onConnection('lost');
      // The browser tries again by itself while there is no answer, but not after one like 503.
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(connect, 1000);
    });
    for (const name of Object.keys(on)) opened.addEventListener(name, receive);
    opened.addEventListener('end', () => {
      stop();
      onConnection('ended');
    });
  }

  function receive({ type, data, lastEventId }: MessageEvent<string>): void {
    if (lastEventId !== '') lastId = lastEventId;
    // Names of the events are the keys that were given.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    on[type as keyof Events]?.(JSON.parse(data));
  }

  function disconnect(): void {
    clearTimeout(timer);
    source?.close();
  }

  function stop(): void {
    document.removeEventListener('visibilitychange', connect);
    disconnect();
  }

  document.addEventListener('visibilitychange', connect);
  connect();
  return stop;
}

/** A server that was restarted may be of another version. */
async function reloadIfOld(): Promise<void> {
  const { protocol } = await get<Hello>('hello');
  if (protocol !== protocolVersion) location.reload();
}
