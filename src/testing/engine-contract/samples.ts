import type { JobEngine, WatchOptions } from '../../contracts/engine.ts';
import type { JobRequest } from '../../contracts/job.ts';
import type { Stage, StageName } from '../../contracts/stage.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import { fakeOutputs } from '../fake-outputs.ts';

/** A request that needs no router. */
export function aRequest(over: Partial<JobRequest> = {}): JobRequest {
  const input = { userMessage: 'create a landing page', userId: 'user-1', channelId: 'channel-1' };
  return { ...input, projectType: 'static_html', ...over };
}

/** Submits a request, and gives the id. */
export async function submitted(
  engine: JobEngine,
  over: Partial<JobRequest> = {},
): Promise<string> {
  const { jobId } = await engine.submit(aRequest(over));
  return jobId;
}

/** A stage that does not end until it is told to, or aborted. */
export interface GatedStage<Name extends StageName> {
  readonly stage: Stage<Name>;
  /** Resolves when it runs, to the signal that it was given. */
  readonly entered: Promise<AbortSignal>;
  /** Lets this run and all further ones end. */
  open(): void;
  /** How many runs there are at the moment. */
  readonly running: number;
}

export function gated<Name extends StageName>(name: Name): GatedStage<Name> {
  const entered = Promise.withResolvers<AbortSignal>();
  const gate = Promise.withResolvers<void>();
  let running = 0;
  const { run }: Pick<Stage<Name>, 'run'> = { run: fakeOutputs[name] };
  return {
    entered: entered.promise,
    open: gate.resolve,
    get running() {
      return running;
    },
    stage: {
      name,
      async run(input, tools) {
        running += 1;
        entered.resolve(tools.signal);
        try {
          await Promise.race([gate.promise, aborted(tools.signal)]);
          return await run(input, tools);
        } finally {
          running -= 1;
        }
      },
    },
  };
}

/** Watches until an entry of the state, such as `planned.awaitingApproval`, has come so many times. */
export async function untilState(
  engine: JobEngine,
  jobId: string,
  state: string,
  times = 1,
): Promise<void> {
  let seen = 0;
  for await (const entry of engine.watch({ jobId })) {
    if (entry.type === 'job.status' && entry.state === state) seen += 1;
    if (seen === times) return;
  }
  throw new Error(`The job ended and was never ${state}.`);
}

/** All that a watch gives. */
export async function entriesOf(
  engine: JobEngine,
  options: WatchOptions,
): Promise<readonly JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for await (const entry of engine.watch(options)) entries.push(entry);
  return entries;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
