import { nanoid } from 'nanoid';
import type { StoreChange } from '../../../contracts/store/store.ts';
import { createListeners, type Listeners } from '../../listeners.ts';
import { createConnection } from './connection.ts';
import type { Driver } from './load-driver.ts';
import type { PostgresAddress } from './postgres-address.ts';
import type { Sql } from '../sql.ts';

/** Engines notify each other of changes, by `LISTEN` and `NOTIFY` of PostgreSQL. */
export interface Notifications {
  readonly listeners: Listeners;
  /** Whether changes of other engines are heard of at the moment. */
  readonly isListening: boolean;
  /** Sends that something has changed; others hear of it once the transaction is committed. */
  notify(sql: Sql, change: StoreChange): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Listens while there are listeners. After the connection was lost, and again when it is back, listeners
 * are notified that anything may have changed: nothing is missed.
 *
 * @param onForeign Called before the listeners for a change of another engine.
 */
export function createNotifications(
  driver: Driver,
  address: PostgresAddress,
  onForeign: (change: StoreChange) => void,
): Notifications {
  const channel = `jobchart_${address.schema}`;
  const own = nanoid(10);
  let isListening = false;
  /** Counts what replaces an attempt to connect, whose outcome is nothing then. */
  let attempts = 0;
  let retry: NodeJS.Timeout | undefined;
  let beat: NodeJS.Timeout | undefined;
  let closing: Promise<void> | undefined;

  const listeners = createListeners((size) => {
    if (size === 0) closing = disconnect();
    else if (size === 1 && !isListening) connect(firstPauseMs);
  });

  function hear(change: StoreChange): void {
    onForeign(change);
    listeners.call(change);
  }

  const connection = createConnection(driver, {
    ...address,
    queryTimeoutMs: 5000,
    async onOpened(client) {
      client.on('notification', ({ payload = '' }) => {
        const [sender, what] = payload.split(' ');
        if (sender !== own) hear({ work: what === 'work' });
      });
      await client.query(`listen ${channel}`);
    },
    onLost() {
      isListening = false;
      connect(firstPauseMs);
    },
  });

  /** Tries until it listens, or nobody listens to it. */
  function connect(pauseMs: number): void {
    if (listeners.size === 0) return;
    const attempt = ++attempts;
    const onOpened = () => {
      if (attempt !== attempts) return;
      isListening = true;
      clearInterval(beat);
      beat = setInterval(ask, beatMs).unref();
      hear({ work: true });
    };
    const onFailed = () => {
      if (attempt !== attempts) return;
      retry = setTimeout(connect, pauseMs, Math.min(maxPauseMs, pauseMs * 2)).unref();
    };
    connection.open().then(onOpened, onFailed);
  }

  /** A cut network is silent, as a quiet server is. */
  function ask(): void {
    const asked = isListening ? connection.open().then((sql) => sql('select 1')) : undefined;
    // A connection without an answer is lost, which is handled there.
    asked?.catch(() => {});
  }

  function disconnect(): Promise<void> {
    attempts += 1;
    clearTimeout(retry);
    clearInterval(beat);
    isListening = false;
    return connection.close();
  }

  return {
    listeners,
    get isListening() {
      return isListening;
    },
    notify: (sql, { work }) =>
      sql('select pg_notify($1, $2)', channel, `${own} ${work ? 'work' : 'change'}`),
    async close() {
      listeners.clear();
      await closing;
    },
  };
}

const firstPauseMs = 100;
const maxPauseMs = 5000;
const beatMs = 10_000;
