import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What `fetch` calls when bytes of a reply arrive, within `run`. The AI SDK gives no part of a stream
 * for pings and comments, which a server sends while its model thinks.
 */
export const receivedBytes = new AsyncLocalStorage<() => void>();
