import { assertKnown, type NamesOf } from '../errors/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import type { InspectedEvent } from './actors/inspected.ts';
import { toPlain } from './actors/to-plain.ts';
import { createRedactor } from '../redact/redact.ts';

export interface StatelyInspectorOptions {
  /** Of the server of `@statelyai/inspect`. @default 'ws://127.0.0.1:8080' */
  readonly url?: string;
  /** Where secret values stand that must not be sent. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** `using` stops it. */
export interface StatelyInspector extends Disposable {
  /** For `createActor(machine, { inspect })`. */
  readonly inspect: (event: InspectedEvent) => void;
  stop(): void;
}

/**
 * Sends actors to the inspector of stately.ai, through `@statelyai/inspect`, which you install. Its
 * own server listens on every interface and asks for no token; secrets are taken out before.
 *
 * @throws JobError `INSPECTOR_FAILED` when `@statelyai/inspect` is not there
 * @example
 * const { inspect } = await createStatelyInspector();
 * createActor(machine, { inspect }).start();
 */
export async function createStatelyInspector(
  options: StatelyInspectorOptions = {},
): Promise<StatelyInspector> {
  assertKnown(options, optionNames, 'createStatelyInspector: the options');
  const { url = 'ws://127.0.0.1:8080', environment } = options;
  const { createWebSocketInspector } = await import('@statelyai/inspect').catch(
    (cause: unknown) => {
      const message = 'It needs @statelyai/inspect: npm install @statelyai/inspect';
      throw new JobError('INSPECTOR_FAILED', message, { cause });
    },
  );
  const redact = createRedactor(environment);
  // What is plain data stays an object: that is all the two ask for.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const clean = <Data extends object>(data: Data) => redact.value(toPlain(data)) as Data;
  const inspector = createWebSocketInspector({
    url,
    sanitizeEvent: clean,
    sanitizeContext: clean,
    // The definition of a machine may hold some too.
    serialize: (event) =>
      'definition' in event && event.definition !== undefined
        ? { ...event, definition: redact.text(event.definition) }
        : event,
  });
  const { next } = inspector.inspect;
  return {
    // The same events as XState hands out, of which fewer fields are read here.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    inspect: (event) => next?.(event as Parameters<NonNullable<typeof next>>[0]),
    stop: () => inspector.stop(),
    [Symbol.dispose]: () => inspector.stop(),
  };
}

const optionNames: NamesOf<StatelyInspectorOptions> = { url: true, environment: true };
