import type { ActorChange } from '../../contracts/store/actor-change.ts';
import { commitWithRetry } from './commit-with-retry.ts';
import { lost, type RunnerOptions, type RunningActor } from './live-actor.ts';
import { toChange } from './machine-kind.ts';
import { areStepsSaved, isEnd } from './open-steps.ts';
import { toQuarantine } from './rehydrate.ts';
import type { MachineState } from './stepper/stepper.ts';

/** Begins what a step invokes. */
export type Begin = () => Promise<void>;

interface ActorCommits<Context> {
  /** Commits what an actor has emitted, consumed and recorded, then begins what its step invokes. */
  commit(running: RunningActor<Context>, begins?: readonly Begin[]): void;
  /** Commits if there is anything to commit. */
  flush(running: RunningActor<Context>): void;
  /** Quarantines an actor whose machine threw: no engine runs it again. */
  quarantine(running: RunningActor<Context>, error: unknown): void;
}

interface RunnerState<Context> {
  /** Lets an actor go: with its last commit, or without one if it was lost. */
  leave(running: RunningActor<Context>, last?: ActorChange): void;
  isDraining(): boolean;
}

/** The commits of the actors of a runner, one after the other for each. */
export function createActorCommits<Context extends object>(
  options: Pick<RunnerOptions<Context>, 'kind' | 'store' | 'now' | 'sleep' | 'onCommitted'>,
  { leave, isDraining }: RunnerState<Context>,
): ActorCommits<Context> {
  type Running = RunningActor<Context>;
  const { kind, store, now, sleep } = options;

  function flush(running: Running): void {
    const { emitted, consumed, steps } = running;
    if (emitted.length > 0 || consumed.length > 0 || steps.length > 0) commit(running);
  }

  function commit(running: Running, begins: readonly Begin[] = []): void {
    clearImmediate(running.flushing);
    running.flushing = undefined;
    if (running.isGone) return;
    const { state, emitted, consumed, steps } = running;
    running.emitted = [];
    running.consumed = [];
    running.steps = [];
    const change = toChange(kind, { state, emitted, consumed, steps, at: now() });
    running.committed = commitNow(running, change, state, begins);
    running.committed.catch(() => {});
  }

  async function commitNow(
    running: Running,
    change: ActorChange,
    state: MachineState<Context>,
    begins: readonly Begin[],
  ): Promise<void> {
    // The one before: the caller replaces it when this function first waits.
    await running.committed;
    // Run again, what the store refuses would be refused again.
    const isCommitted = await commitOwn(running, change).catch((error: unknown) =>
      commitQuarantine(running, error),
    );
    if (!isCommitted) {
      leave(running);
      throw lost(running);
    }
    running.claim = { ...running.claim, revision: running.claim.revision + 1 };
    running.unsavedSteps -= change.steps?.filter(isEnd).length ?? 0;
    options.onCommitted(running.claim, state, change);
    if (change.lifecycle !== 'running' || change.handTo !== undefined) leave(running, change);
    else if (isDraining() && areStepsSaved(running)) leave(running);
    for (const begin of begins) void begin();
  }

  function quarantine(running: Running, error: unknown): void {
    // Behind the commits before it.
    const last = running.committed.then(() => commitQuarantine(running, error));
    last.catch(() => {}).finally(() => leave(running));
  }

  async function commitQuarantine(running: Running, error: unknown): Promise<false> {
    const last = toQuarantine(kind, kind.version, now(), error);
    if (await commitOwn(running, last).catch(() => false)) leave(running, last);
    return false;
  }

  function commitOwn(running: Running, change: ActorChange): Promise<boolean> {
    const wait = (ms: number) => waitForStore(running, ms);
    return commitWithRetry(store, running.claim, change, wait);
  }

  async function waitForStore(running: Running, ms: number): Promise<boolean> {
    if (running.isGone) return false;
    running.wake = new AbortController();
    await sleep(ms, running.wake.signal).catch(() => {});
    return true;
  }

  return { commit, flush, quarantine };
}
