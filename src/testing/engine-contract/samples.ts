import type { JobEngine, WatchOptions } from '../../contracts/engine/engine.ts';
import type { JobRequest } from '../../contracts/job/job.ts';
import type { Stage, StageName } from '../../contracts/stages/stage.ts';
import type { JournalEntry } from '../../contracts/job/journal.ts';
import { fakeOutputs } from '../fake-outputs.ts';

/** A request that needs no router. */
export function aRequest(over: Partial<JobRequest> = {}): JobRequest {
  const input = { userMessage: 'create a landing page', userId: 'user-1', channelId: 'channel-1' };
  return { ...input, projectType: 'static_html', ...over };
}

/** Submits a request and returns the id of the job. */
export async function submitted(
  engine: JobEngine,
  over: Partial<JobRequest> = {},
): Promise<string> {
  const { jobId } = await engine.submit(aRequest(over));
  return jobId;
}

/** A stage that does not end until it is opened or aborted. */
export interface GatedStage<Name extends StageName> {
  readonly stage: Stage<Name>;
  /** Resolves to its signal when it first runs. */
  readonly entered: Promise<AbortSignal>;
  /** Lets this run and all later ones end. */
  open(): void;
  /** The number of current runs. */
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

/** Watches a job until it has entered a state, such as `planned.awaitingApproval`, a number of times. */
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

/** All entries of a watch. */
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
