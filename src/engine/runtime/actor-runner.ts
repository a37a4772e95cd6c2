import type { EventObject } from 'xstate';
import type { ActorChange } from '../../contracts/store/actor-change.ts';
import type { StepChange } from '../../contracts/store/stored-step.ts';
import { type Begin, createActorCommits } from './actor-commits.ts';
import { parseEvent } from './actor-events.ts';
import { prepareInvocation, stopInvocation, stopped } from './invocations.ts';
import {
  type ActorRunner,
  lost,
  type RunnerOptions,
  type RunningActor,
  toRunning,
} from './live-actor.ts';
import { areStepsSaved, noteStep } from './open-steps.ts';
import type { Invocation } from './stepper/stepper.ts';

/** Runs actors. Every effect begins after the commit of the step that invokes it. */
export function createActorRunner<Context extends object>(
  options: RunnerOptions<Context>,
): ActorRunner<Context> {
  type Running = RunningActor<Context>;
  const { kind, effects, lease } = options;
  const live = new Map<string, Running>();
  let drained: PromiseWithResolvers<void> | undefined;
  const isDraining = () => drained !== undefined;
  const { commit, flush, quarantine } = createActorCommits(options, { leave, isDraining });

  lease.onRegained(() => {
    for (const running of live.values()) void verify(running);
  });

  /** Steps the machine, commits the step, then starts what it invokes. */
  function advance(running: Running, event: EventObject, isUrgent = true): void {
    const before = running.state;
    let begins: readonly Begin[];
    try {
      const step = kind.stepper.step(before, event);
      running.state = step.state;
      for (const id of step.stopped) stopInvocation(running.invocations, id);
      begins = step.started.map((invocation) => prepare(running, invocation));
      options.onEmitted?.(running.claim.id, step.emitted);
      running.emitted.push(...step.emitted);
    } catch (error) {
      return quarantine(running, error);
    }
    if (running.state !== before && isUrgent) commit(running, begins);
    // Events and durable steps of the same turn of the event loop share a commit.
    else if (running.emitted.length > 0) running.flushing ??= setImmediate(flush, running);
  }

  async function record(running: Running, step: StepChange, event?: EventObject): Promise<void> {
    if (running.isGone) throw lost(running);
    if (step.state === 'sent' && drained !== undefined) {
      // Nothing begins any more. The commit that ends the last open step leaves the actor.
      if (areStepsSaved(running)) leave(running);
      return new Promise(() => {});
    }
    if (!noteStep(running, step)) return;
    if (event !== undefined) advance(running, event, false);
    running.flushing ??= setImmediate(flush, running);
    // Behind the flush.
    await new Promise(setImmediate);
    if (running.steps.includes(step)) throw lost(running);
    await running.committed;
  }

  function prepare(running: Running, invocation: Invocation): Begin {
    const input = invocation.input(running.state.context);
    const effect = effects[invocation.src];
    const run =
      effect &&
      ((controller: AbortController) =>
        effect(input, {
          actor: running,
          controller,
          send: (event) => send(running.claim.id, event),
          record: (step, sent) => record(running, step, sent),
          assertOwnership: () => assertOwnership(running, controller.signal),
        }));
    return prepareInvocation(running.invocations, invocation, run, (event) =>
      advance(running, event),
    );
  }

  async function assertOwnership(running: Running, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (lease.isFresh && !running.isUnverified) return;
    if (running.isGone) throw lost(running);
    commit(running);
    await running.committed;
    signal.throwIfAborted();
  }

  /** If another engine has claimed the actor meanwhile, this commit fails and drops it. */
  async function verify(running: Running): Promise<void> {
    running.isUnverified = true;
    commit(running);
    await running.committed.catch(() => {});
    running.isUnverified = false;
  }

  function leave(running: Running, last?: ActorChange): void {
    const { id } = running.claim;
    if (live.get(id) !== running) return;
    live.delete(id);
    running.isGone = true;
    running.wake?.abort(stopped);
    for (const each of running.invocations.keys()) stopInvocation(running.invocations, each);
    options.onGone(running, last);
    if (live.size === 0) drained?.resolve();
  }

  function send(id: string, event: EventObject): void {
    const running = live.get(id);
    if (running !== undefined) advance(running, event);
  }

  return {
    live,
    get isDraining() {
      return isDraining();
    },
    send,
    drop(id) {
      const running = live.get(id);
      if (running !== undefined) leave(running);
    },
    start(claim, state) {
      const running = toRunning(claim, state);
      live.set(claim.id, running);
      const begins = state.leaf.invoked.map((invocation) => prepare(running, invocation));
      for (const begin of begins) void begin();
    },
    deliver(id, { id: eventId, event }) {
      const running = live.get(id);
      if (running === undefined || running.delivered.has(eventId)) return;
      running.delivered.add(eventId);
      running.consumed.push(eventId);
      const posted = parseEvent(event);
      if (posted !== undefined) advance(running, posted);
      flush(running);
    },
    async drain(isIdle) {
      drained = Promise.withResolvers();
      for (const running of live.values()) if (isIdle(running.state)) leave(running);
      if (live.size === 0) drained.resolve();
      await drained.promise;
    },
  };
}
