import type { AnyActorRef, AnyMachineSnapshot, EventObject } from 'xstate';
import type { JobFile } from '../contracts/job.ts';
import type { ActorChange, ActorClaim, InboxEvent, Store } from '../contracts/store.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import { JobError } from '../errors/job-error.ts';
import { toJobError } from '../errors/to-job-error.ts';
import { type Kind, toChange } from './actor-kind.ts';
import { isJobEmitted } from './job-kind.ts';
import { doneEvent, errorEvent, stepBy } from './resting-actor.ts';

/** An actor that this engine runs. */
export interface LiveActor {
  readonly claim: ActorClaim;
  /** Its state now; what is committed of it may be older. */
  readonly snapshot: AnyMachineSnapshot;
  /** The list of a job's files. */
  readonly files: readonly JobFile[];
  /** Resolves when all that the actor did so far is committed; rejects, once it is lost. */
  readonly committed: Promise<void>;
}

/**
 * What an actor that the chart invokes does. It reads its input from its reference; what it gives,
 * or throws, at once or as a promise, is told to the chart. The signal is aborted when the chart leaves the state.
 */
export type Effect = (
  invoked: AnyActorRef,
  controller: AbortController,
  live: LiveActor,
) => unknown;

export interface RunnerOptions {
  readonly kind: Kind;
  /** By the name of the slot. */
  readonly effects: Readonly<Record<string, Effect>>;
  readonly store: Store;
  readonly now: Now;
  readonly sleep: Sleep;
  /** After each commit, in order. */
  onCommitted(
    claim: ActorClaim,
    snapshot: AnyMachineSnapshot,
    emitted: readonly EventObject[],
  ): void;
  /** After the commit with which this engine is done with an actor, or has lost it. */
  onGone(live: LiveActor, why: 'ended' | 'released' | 'lost'): void;
}

export interface ActorRunner {
  readonly live: ReadonlyMap<string, LiveActor>;
  /** Runs what was claimed, from the state that the claim has committed. */
  start(claim: ActorClaim, snapshot: AnyMachineSnapshot, files: readonly JobFile[]): void;
  /** Tells an actor something; what it said has no effect any more once it is gone. */
  send(id: string, event: EventObject): void;
  /** Hands over events of the inbox; they are consumed by the commit that follows. */
  deliver(id: string, events: readonly InboxEvent[]): void;
  /** Commits once more what is committed: rejects where the actor is lost to another engine. */
  confirm(id: string): Promise<void>;
  /** Drops an actor: its stage is aborted, and whoever claims it next resumes it. */
  drop(id: string): void;
}

/**
 * Runs actors: each step of a chart is pure, is committed, and only then begins what it invokes.
 * (XState's own actors begin it first.)
 */
export function createActorRunner(options: RunnerOptions): ActorRunner {
  const { kind, effects, store, now, sleep } = options;
  const live = new Map<string, Running>();

  interface Running extends LiveActor {
    snapshot: AnyMachineSnapshot;
    files: JobFile[];
    committed: Promise<void>;
    emitted: EventObject[];
    consumed: number[];
    readonly delivered: Set<number>;
    filesChanged: boolean;
    flush: NodeJS.Immediate | undefined;
    /** What was begun, by the reference under which the chart invoked it, until that is left. */
    readonly begun: Map<AnyActorRef, AbortController | typeof over>;
    isGone: boolean;
    /** Ends the wait for a store that failed. */
    wake: AbortController | undefined;
  }

  function start(claim: ActorClaim, snapshot: AnyMachineSnapshot, files: readonly JobFile[]): void {
    const running: Running = {
      claim,
      snapshot,
      files: [...files],
      committed: Promise.resolve(),
      emitted: [],
      consumed: [],
      delivered: new Set(),
      filesChanged: false,
      flush: undefined,
      begun: new Map(),
      isGone: false,
      wake: undefined,
    };
    live.set(claim.id, running);
    begin(running, snapshot);
  }

  /** One step of the chart, and the commit of what came of it. */
  function advance(running: Running, event: EventObject): void {
    const before = running.snapshot;
    if (before.status !== 'active') return;
    try {
      const { snapshot, emitted } = stepBy(kind.machine, before, event);
      running.snapshot = snapshot;
      for (const said of emitted) {
        noteFiles(running, said);
        running.emitted.push(said);
      }
    } catch {
      // A chart that throws is a defect of ours: the job is left for the next engine.
      return leave(running, 'lost');
    }
    if (running.snapshot !== before) {
      abortLeft(running);
      record(running);
    } else if (running.emitted.length > 0) running.flush ??= setImmediate(record, running);
  }

  function record(running: Running): void {
    clearImmediate(running.flush);
    running.flush = undefined;
    if (running.isGone) return;
    const { snapshot, emitted, consumed } = running;
    running.emitted = [];
    running.consumed = [];
    const change = toChange(kind, {
      snapshot,
      emitted,
      consumed,
      at: now(),
      files: running.filesChanged && snapshot.status === 'active' ? running.files : undefined,
    });
    running.filesChanged = false;
    running.committed = running.committed.then(() => commit(running, change, snapshot, emitted));
    running.committed.catch(() => {});
  }

  async function commit(
    running: Running,
    change: ActorChange,
    snapshot: AnyMachineSnapshot,
    emitted: readonly EventObject[],
  ): Promise<void> {
    if (!(await persist(running, change))) {
      leave(running, 'lost');
      throw new DOMException(`${running.claim.id} is run by another engine now.`, 'AbortError');
    }
    options.onCommitted(running.claim, snapshot, emitted);
    if (change.standing === 'ended' || change.standing === 'released')
      leave(running, change.standing);
    else begin(running, snapshot);
  }

  /** A store that fails for a while makes its actors wait; a commit is never given up for that. */
  async function persist(running: Running, change: ActorChange): Promise<boolean> {
    for (let delay = 50; ; delay = Math.min(delay * 2, 5000)) {
      try {
        return await store.commit(running.claim, change);
      } catch (error) {
        if (!toJobError(error).retryable) return false;
      }
      if (running.isGone) return false;
      running.wake = new AbortController();
      await sleep(delay, running.wake.signal).catch(() => {});
    }
  }

  /** Begins what a committed state invokes, as far as it has not been left since. */
  function begin(running: Running, { children }: AnyMachineSnapshot): void {
    if (running.isGone) return;
    const invoked: readonly AnyActorRef[] = Object.values(children);
    for (const ref of invoked) {
      if (running.begun.has(ref) || running.snapshot.children[ref.id] !== ref) continue;
      const controller = new AbortController();
      running.begun.set(ref, controller);
      void run(running, ref, controller);
    }
  }

  async function run(running: Running, ref: AnyActorRef, controller: AbortController) {
    let event: EventObject;
    try {
      const effect = typeof ref.src === 'string' ? effects[ref.src] : undefined;
      if (effect === undefined) throw new JobError('STAGE_MISSING', `Nothing does "${ref.id}".`);
      event = doneEvent(ref.id, await effect(ref, controller, running));
    } catch (error) {
      event = errorEvent(ref.id, error);
    }
    if (running.begun.get(ref) !== controller) return;
    running.begun.set(ref, over);
    advance(running, event);
  }

  /** What the chart has left is none of its business any more. */
  function abortLeft(running: Running): void {
    for (const [ref, controller] of running.begun) {
      if (running.snapshot.children[ref.id] === ref) continue;
      running.begun.delete(ref);
      if (controller !== over) controller.abort(left);
    }
  }

  function leave(running: Running, why: 'ended' | 'released' | 'lost'): void {
    const { id } = running.claim;
    if (live.get(id) !== running) return;
    live.delete(id);
    running.isGone = true;
    running.wake?.abort(left);
    for (const controller of running.begun.values())
      if (controller !== over) controller.abort(left);
    running.begun.clear();
    options.onGone(running, why);
  }

  return {
    live,
    start,
    send(id, event) {
      const running = live.get(id);
      if (running !== undefined) advance(running, event);
    },
    deliver(id, events) {
      const running = live.get(id);
      if (running === undefined) return;
      for (const { id: eventId, event } of events) {
        if (running.delivered.has(eventId)) continue;
        running.delivered.add(eventId);
        running.consumed.push(eventId);
        advance(running, JSON.parse(event));
        if (running.consumed.length > 0) record(running);
      }
    },
    async confirm(id) {
      const running = live.get(id);
      if (running === undefined) return;
      record(running);
      await running.committed;
    },
    drop(id) {
      const running = live.get(id);
      if (running) leave(running, 'lost');
    },
  };
}

/** In place of the controller of what has ended. */
const over = Symbol('over');

// Given, for the error that is made otherwise takes down a stack.
const left = new Error('The actor was stopped.');

function noteFiles(running: { files: JobFile[]; filesChanged: boolean }, event: EventObject): void {
  if (!isJobEmitted(event)) return;
  if (event.type === 'stage.started' && event.stage === 'generation') {
    if (running.files.length === 0) return;
    running.files = [];
  } else if (event.type === 'file.written') running.files.push(event.file);
  else return;
  running.filesChanged = true;
}
