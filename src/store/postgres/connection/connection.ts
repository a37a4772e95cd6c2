import { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Client, ClientConfig } from 'pg';
import { JobError } from '../../../errors/job-error.ts';
import { toJobError } from '../../../errors/to-job-error.ts';
import type { Driver } from './load-driver.ts';
import type { PostgresAddress } from './postgres-address.ts';
import type { Sql } from '../sql.ts';

/** A connection that is opened on first use, and again when it was lost. */
export interface Connection {
  /**
   * Gives the function that runs queries over the connection as it is now: once that is lost, it rejects.
   * Queries are sent at once, without waiting for the answers to earlier ones.
   */
  open(): Promise<Sql>;
  /** Closes the connection. It may be opened again. */
  close(): Promise<void>;
}

export interface ConnectionOptions extends PostgresAddress {
  /** After so many milliseconds without an answer, the connection is lost; 0 for never. @default 15000 */
  readonly queryTimeoutMs?: number;
  /** Called with each new connection before it is used. */
  onOpened?(client: Client): Promise<void>;
  /** Called when an open connection was lost. */
  onLost?(): void;
}

/** The connection rejects with what the driver and the server throw. */
export function createConnection(driver: Driver, options: ConnectionOptions): Connection {
  let opening: Promise<OwnClient> | undefined;

  return {
    async open() {
      opening ??= connect();
      return toSql((await opening).client);
    },
    async close() {
      const closed = opening;
      opening = undefined;
      await closed?.then((opened) => opened.end()).catch(() => {});
    },
  };

  function connect(): Promise<OwnClient> {
    const own = createClient(driver, options);
    const { client } = own;
    const opened = openClient(own, options);
    const forget = () => {
      // After an error of its own, the driver leaves the connection open.
      if (isOpened) void own.end();
      if (opening !== opened) return;
      opening = undefined;
      if (isOpened) options.onLost?.();
    };
    let isOpened = false;
    // Without a listener, the loss of an idle connection would end the process.
    client.on('error', forget);
    client.on('end', forget);
    opened.then(
      () => (isOpened = true),
      () => {
        forget();
        return own.end();
      },
    );
    return opened;
  }
}

async function openClient(own: OwnClient, options: ConnectionOptions): Promise<OwnClient> {
  const { client } = own;
  await client.connect();
  await client.query(`set search_path = "${options.schema}"; ${sessionSettings}`);
  await options.onOpened?.(client);
  return own;
}

function toSql(client: Client): Sql {
  return async (text, ...values) => {
    const { rows } = await client.query({ name: nameOf(text), text, values: [...values] });
    return rows;
  };
}

/** A connection of the driver. */
export interface OwnClient {
  readonly client: Client;
  /** Ends it: within a second, even if the server cannot be reached. */
  end(): Promise<void>;
}

/** A connection of the driver, not open yet. */
export function createClient(
  driver: Driver,
  { connectionString, queryTimeoutMs = 15_000 }: ConnectionOptions,
): OwnClient {
  const socket = new Socket();
  const client = newClient(driver, {
    connectionString,
    stream: () => socket,
    application_name: 'jobchart',
    pipeline: true,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
    connectionTimeoutMillis: 10_000,
    // A cut network gives no error: this bounds the wait.
    query_timeout: queryTimeoutMs,
    types: {
      getTypeParser: (type, format) =>
        type === driver.types.builtins.INT8 ? Number : driver.types.getTypeParser(type, format),
    },
  });
  return {
    client,
    async end() {
      // A cut network answers no goodbye.
      await Promise.race([client.end(), delay(1000, undefined, { ref: false })]).catch(() => {});
      socket.destroy();
    },
  };
}

function newClient(driver: Driver, config: ClientConfig): Client {
  try {
    return new driver.Client(config);
  } catch (error) {
    // Certificates are read here.
    const message = `The PostgreSQL address: ${toJobError(error).message}`;
    throw new JobError('CONFIG_INVALID', message, { cause: error });
  }
}

/**
 * A process that is frozen or cut off in the middle of a transaction holds the lock of the store: the
 * server ends that transaction after a few seconds. All queries are short lookups by an index: compiling
 * them takes a hundred times as long as they take, and other plans read whole tables.
 */
const sessionSettings = `set idle_in_transaction_session_timeout = '5s'; set lock_timeout = '10s';
  set jit = off; set enable_bitmapscan = off; set enable_incremental_sort = off`;

/** Names of prepared statements, the same on all connections. */
const names = new Map<string, string>();

function nameOf(query: string): string {
  let name = names.get(query);
  if (name === undefined) names.set(query, (name = `jobchart_${names.size}`));
  return name;
}
