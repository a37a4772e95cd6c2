import { once } from 'node:events';
import type { ServerResponse } from 'node:http';

/** An answer that goes on: server-sent events, no faster than they are read. */
export interface EventStream {
  /** Aborted when the reader is gone. */
  readonly signal: AbortSignal;
  /** Resolves when there is room for more; `id` is where the reader goes on after a break. */
  send(event: string, data: unknown, id?: string): Promise<void>;
  end(): void;
}

export function openEventStream(response: ServerResponse): EventStream {
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  // What the socket does not take waits in memory: a beat on top of that would only pile up.
  const beat = setInterval(() => {
    if (!response.writableNeedDrain) response.write(': beat\n\n');
  }, beatMs).unref();
  gone.signal.addEventListener('abort', () => clearInterval(beat), { once: true });

  response.setHeader('Content-Type', 'text/event-stream; charset=utf-8');
  response.write('retry: 500\n\n');
  return {
    signal: gone.signal,
    async send(event, data, id) {
      if (gone.signal.aborted) return;
      const text = `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
      if (response.write(text)) return;
      // Rejects when the reader is gone.
      await once(response, 'drain', { signal: gone.signal }).catch(() => {});
    },
    end: () => response.end(),
  };
}

const beatMs = 15_000;
