import {
  type AnyActor,
  type AnyMachineSnapshot,
  createActor,
  type EventObject,
  type Snapshot,
} from 'xstate';
import type { JobFile } from '../contracts/job.ts';
import type {
  ActorChange,
  InboxEvent,
  JournalDraft,
  Store,
  StoredActor,
} from '../contracts/store.ts';
import type { Now, Sleep } from '../contracts/time.ts';
import { toJobError } from '../errors/to-job-error.ts';
import { type Kind, toChange } from './actor-kind.ts';
import { isJobEmitted } from './job-kind.ts';

/** An actor that this engine runs. */
export interface LiveActor {
  readonly id: string;
  readonly fence: number;
  readonly actor: AnyActor;
  /** The list of a job's files. */
  files: JobFile[];
  /** Resolves when all that the actor did so far is committed; rejects, once it is lost. */
  committed: Promise<void>;
}

export interface RunnerOptions {
  readonly kind: Kind;
  readonly store: Store;
  readonly owner: string;
  readonly now: Now;
  readonly sleep: Sleep;
  /** After each commit, in order. */
  onCommitted(live: LiveActor, entries: readonly JournalDraft[]): void;
  /** After the commit with which this engine is done with an actor, or has lost it. */
  onGone(live: LiveActor, why: 'ended' | 'released' | 'lost'): void;
}

export interface ActorRunner {
  readonly live: ReadonlyMap<string, LiveActor>;
  /** Starts what was claimed, from the snapshot of the claim. */
  start(claimed: StoredActor, persisted: Snapshot<unknown>, files: readonly JobFile[]): void;
  /** Hands over events of the inbox; they are consumed by the commit that follows. */
  deliver(id: string, events: readonly InboxEvent[]): void;
  /** Commits once more what is committed: rejects where the actor is lost to another engine. */
  confirm(id: string): Promise<void>;
  /** Drops an actor: its stage is aborted, and whoever claims it next resumes it. */
  drop(id: string): void;
}

/** Runs actors, and commits each transition before its effects begin. */
export function createActorRunner(options: RunnerOptions): ActorRunner {
  const { kind, store, owner, now, sleep } = options;
  const live = new Map<string, Running>();

  interface Running extends LiveActor {
    last: AnyMachineSnapshot;
    emitted: EventObject[];
    consumed: number[];
    readonly delivered: Set<number>;
    filesChanged: boolean;
    flush: NodeJS.Immediate | undefined;
    readonly stopped: AbortController;
  }

  function start(claimed: StoredActor, persisted: Snapshot<unknown>, files: readonly JobFile[]) {
    const actor = createActor(kind.machine, {
      id: claimed.id,
      snapshot: persisted,
    });
    const running: Running = {
      id: claimed.id,
      fence: claimed.fence,
      actor,
      files: [...files],
      committed: Promise.resolve(),
      last: actor.getSnapshot(),
      emitted: [],
      consumed: [],
      delivered: new Set(),
      filesChanged: false,
      flush: undefined,
      stopped: new AbortController(),
    };
    live.set(claimed.id, running);
    actor.on('*', (event: EventObject) => {
      noteFiles(running, event);
      running.emitted.push(event);
      running.flush ??= setImmediate(() => record(running));
    });
    actor.subscribe({
      next: (snapshot) => {
        if (snapshot !== running.last) record(running, snapshot);
      },
      // Without an observer of errors, an actor in error takes the process along.
      error: () => drop(claimed.id),
    });
    actor.start();
  }

  function record(running: Running, snapshot: AnyMachineSnapshot = running.last): void {
    clearImmediate(running.flush);
    running.flush = undefined;
    if (running.stopped.signal.aborted) return;
    running.last = snapshot;
    const { emitted, consumed } = running;
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
    running.committed = running.committed.then(() => commit(running, change));
    running.committed.catch(() => {});
  }

  async function commit(running: Running, change: ActorChange): Promise<void> {
    const { id, fence } = running;
    const kept = await persist(running, () =>
      store.commit({ kind: kind.kind, id, owner, fence }, change),
    );
    if (!kept) {
      leave(running, 'lost');
      throw new DOMException(`${id} is run by another engine now.`, 'AbortError');
    }
    options.onCommitted(running, change.job?.entries ?? []);
    if (change.standing === 'ended') leave(running, 'ended');
    if (change.standing === 'released') leave(running, 'released');
  }

  /** A store that fails for a while makes its actors wait; a commit is never given up for that. */
  async function persist(running: Running, write: () => Promise<boolean>): Promise<boolean> {
    for (let delay = 50; ; delay = Math.min(delay * 2, 5000)) {
      try {
        return await write();
      } catch (error) {
        if (!toJobError(error).retryable) return false;
      }
      await sleep(delay, running.stopped.signal).catch(() => {});
      if (running.stopped.signal.aborted) return false;
    }
  }

  function leave(running: Running, why: 'ended' | 'released' | 'lost'): void {
    if (live.get(running.id) !== running) return;
    live.delete(running.id);
    running.stopped.abort(stopped);
    running.actor.stop();
    options.onGone(running, why);
  }

  function drop(id: string): void {
    const running = live.get(id);
    if (running) leave(running, 'lost');
  }

  return {
    live,
    start,
    drop,
    async confirm(id) {
      const running = live.get(id);
      if (running === undefined) return;
      record(running);
      await running.committed;
    },
    deliver(id, events) {
      const running = live.get(id);
      if (running === undefined) return;
      for (const { id: eventId, event } of events) {
        if (running.delivered.has(eventId)) continue;
        running.delivered.add(eventId);
        running.consumed.push(eventId);
        running.actor.send(JSON.parse(event));
        if (running.consumed.length > 0) record(running, running.actor.getSnapshot());
      }
    },
  };
}

// Given, for the error that is made otherwise takes down a stack.
const stopped = new Error('The actor was stopped.');

function noteFiles(running: { files: JobFile[]; filesChanged: boolean }, event: EventObject): void {
  if (!isJobEmitted(event)) return;
  if (event.type === 'stage.started' && event.stage === 'generation') running.files = [];
  else if (event.type === 'file.written') running.files.push(event.file);
  else return;
  running.filesChanged = true;
}
