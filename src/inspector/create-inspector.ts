import type { Now } from '../contracts/time.ts';
import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { createActorRecorder } from './actors/actor-recorder.ts';
import type { InspectedEvent } from './actors/inspected.ts';

export interface InspectorOptions {
  /** Loopback port; 0 picks a free one. @default 0 */
  readonly port?: number;
  /** Rows stored per actor, at least. @default 5000 */
  readonly maxRows?: number;
  /** Actors stored; ended ones are dropped first. @default 500 */
  readonly maxActors?: number;
  /** @default Date.now */
  readonly now?: Now;
  /** Variables whose secret values must not be shown. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** `await using` closes it. */
export interface Inspector extends AsyncDisposable {
  /** For `createActor(machine, { inspect })`, with any number of actors. */
  readonly inspect: (event: InspectedEvent) => void;
  /** Starts the server if necessary, and returns a link that opens the page once. */
  link(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Shows the actors of any XState 5 machine on a loopback page: live charts, events and contexts. It
 * does not keep the process alive.
 *
 * `link` rejects with `INSPECTOR_FAILED` if the server cannot listen.
 *
 * @example
 * const { inspect, link } = createInspector();
 * console.log(await link());
 * createActor(machine, { inspect }).start();
 */
export function createInspector(options: InspectorOptions = {}): Inspector {
  assertKnown(options, optionNames, 'createInspector: the options');
  const { port = 0, maxRows = 5000, maxActors = 500, now = Date.now, environment } = options;
  const recorder = createActorRecorder(now, { rows: maxRows, actors: maxActors });
  let server: Promise<Server> | undefined;

  async function start(): Promise<Server> {
    // The server is only loaded once a link is requested.
    const { inspectActors } = await import('./inspect-actors.ts');
    return inspectActors({ recorder, port, now, ...(environment && { environment }) });
  }

  async function close(): Promise<void> {
    const running = server;
    server = undefined;
    await (await running)?.close();
  }

  return {
    inspect: recorder.inspect,
    async link() {
      server ??= start().catch((error: unknown) => {
        // Retry next time: the port may be free then.
        server = undefined;
        throw error;
      });
      const { link, laidOut } = await server;
      await laidOut();
      return link();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Server {
  link(): string;
  laidOut(): Promise<void>;
  close(): Promise<void>;
}

const optionNames: NamesOf<InspectorOptions> = {
  port: true,
  maxRows: true,
  maxActors: true,
  now: true,
  environment: true,
};
