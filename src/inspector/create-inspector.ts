import type { Now } from '../contracts/time.ts';
import { assertKnown, type NamesOf } from '../errors/assert-known.ts';
import { createActorRecorder } from './actors/actor-recorder.ts';
import type { InspectedEvent } from './actors/inspected.ts';

export interface InspectorOptions {
  /** Port on loopback; 0 has one chosen. @default 0 */
  readonly port?: number;
  /** Rows that are kept of an actor: at least so many. @default 5000 */
  readonly maxRows?: number;
  /** Actors that are kept; ended ones go first. @default 500 */
  readonly maxActors?: number;
  /** @default Date.now */
  readonly now?: Now;
  /** Where secret values stand that must not be shown. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** `await using` closes it. */
export interface Inspector extends AsyncDisposable {
  /** For `createActor(machine, { inspect })`; one serves any number of actors. */
  readonly inspect: (event: InspectedEvent) => void;
  /** Starts the server, where it is not there yet, and gives a link that opens the page once. */
  link(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Shows actors of any XState 5 machine on a page on loopback: their charts as they go, events,
 * contexts. It never keeps a process alive that has nothing else to do.
 *
 * `link` rejects with `INSPECTOR_FAILED` when the server cannot listen.
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
    // A program that is watched, but not looked at, loads no server.
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
        // The port may be free next time.
        server = undefined;
        throw error;
      });
      return (await server).link();
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}

interface Server {
  link(): string;
  close(): Promise<void>;
}

const optionNames: NamesOf<InspectorOptions> = {
  port: true,
  maxRows: true,
  maxActors: true,
  now: true,
  environment: true,
};
