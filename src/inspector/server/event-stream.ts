import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** A response of server-sent events, sent no faster than they are read. */
export interface EventStream {
  /** Aborted once the client disconnects. */
  readonly signal: AbortSignal;
  /** Resolves once there is room for more. The client resumes after the last `id`. */
  send(event: string, data: unknown, id?: string): Promise<void>;
  end(): void;
}

export function openEventStream(response: ServerResponse): EventStream {
  const disconnected = new AbortController();
  response.on('close', () => disconnected.abort());
  // Heartbeats for a client that does not read would only pile up in memory.
  const heartbeat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': beat\n\n');
  }, heartbeatMs).unref();
  disconnected.signal.addEventListener('abort', () => clearInterval(heartbeat), { once: true });

  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.write('retry: 500\n\n');
  return {
    signal: disconnected.signal,
    async send(event, data, id) {
      if (disconnected.signal.aborted) return;
      const text = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      if (response.write(text)) return;
      // Rejects if the client disconnects.
      await once(response, 'drain', { signal: disconnected.signal }).catch(() => {});
    },
    end: () => response.end(),
  };
}

const heartbeatMs = 15_000;
