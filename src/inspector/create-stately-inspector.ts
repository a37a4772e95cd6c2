import { assertKnown, type NamesOf } from '../errors/checks/assert-known.ts';
import { JobError } from '../errors/job-error.ts';
import type { InspectedEvent } from './actors/inspected.ts';
import { toPlain } from './actors/to-plain.ts';
import { createRedactor } from '../redact/redact.ts';

export interface StatelyInspectorOptions {
  /** URL of the `@statelyai/inspect` server. @default 'ws://127.0.0.1:8080' */
  readonly url?: string;
  /** Variables whose secret values must not be sent. @default process.env */
  readonly environment?: Readonly<Record<string, string | undefined>>;
}

/** `using` stops it. */
export interface StatelyInspector extends Disposable {
  /** For `createActor(machine, { inspect })`. */
  readonly inspect: (event: InspectedEvent) => void;
  stop(): void;
}

/**
 * Sends actors to the inspector of stately.ai through `@statelyai/inspect`, which must be installed.
 * Its server listens on every interface and requires no token; secrets are removed first.
 *
 * @throws {JobError} `INSPECTOR_FAILED` if `@statelyai/inspect` is not installed.
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
      const message =
        'The package @statelyai/inspect is not installed: npm install @statelyai/inspect';
      throw new JobError('INSPECTOR_FAILED', message, { cause });
    },
  );
  const redact = createRedactor(environment);
  // Plain data stays an object, which is all that both options require.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const clean = <Data extends object>(data: Data) => redact.value(toPlain(data)) as Data;
  const inspector = createWebSocketInspector({
    url,
    sanitizeEvent: clean,
    sanitizeContext: clean,
    // The definition of a machine may contain secrets too.
    serialize: (event) =>
      'definition' in event && event.definition !== undefined
        ? { ...event, definition: redact.text(event.definition) }
        : event,
  });
  const { next } = inspector.inspect;
  return {
    // XState's own events: `InspectedEvent` only declares fewer fields.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    inspect: (event) => next?.(event as Parameters<NonNullable<typeof next>>[0]),
    stop: () => inspector.stop(),
    [Symbol.dispose]: () => inspector.stop(),
  };
}

const optionNames: NamesOf<StatelyInspectorOptions> = { url: true, environment: true };
