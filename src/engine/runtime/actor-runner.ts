import type { EventObject } from 'xstate';
import type { JobFile } from '../../contracts/job.ts';
import type { ActorChange, ActorClaim, InboxEvent, Store } from '../../contracts/store.ts';
import type { Now, Sleep } from '../../contracts/time.ts';
import { JobError } from '../../errors/job-error.ts';
import { type MachineKind, toSnapshot, toStep } from './machine-kind.ts';
import { doneEvent, errorEvent } from './actor-events.ts';
import type { MachineState, Invoked } from './compiled-stepper.ts';
import { commitWithRetry } from './commit-with-retry.ts';
import { isJobEmitted } from '../jobs/job-kind.ts';

/** An actor that this engine runs. */
export interface LiveActor<Context> {
  readonly claim: ActorClaim;
  /** Where it is now; what is committed of it may be older. */
  readonly state: MachineState<Context>;
  /** The list of a job's files. */
  readonly files: readonly JobFile[];
  /** Resolves when all that the actor did so far is committed; rejects, once it is lost. */
  readonly committed: Promise<void>;
}

/**
 * What a state of the chart invokes. What it gives, or throws, at once or as a promise, is told to
 * the chart. The signal is aborted when the chart leaves the state.
 */
export type Effect<Context> = (
  input: unknown,
  controller: AbortController,
  live: LiveActor<Context>,
) => unknown;

export interface RunnerOptions<Context> {
  readonly kind: MachineKind<Context>;
  /** By the name of the slot. */
  readonly effects: Readonly<Record<string, Effect<Context>>>;
  /** Whether what a slot does may begin before the step that leads there from another is durable. */
  mayBeginEarly?(actor: LiveActor<Context>, slot: string, after: string | undefined): boolean;
  readonly store: Store;
  readonly now: Now;
  readonly sleep: Sleep;
  /** After each commit, in order, with where that leads. */
  onCommitted(
    claim: ActorClaim,
    state: MachineState<Context>,
    changes: readonly ActorChange[],
  ): void;
  /** After the commit with which this engine is done with an actor; or, without it, has lost it. */
  onGone(live: LiveActor<Context>, last: ActorChange | undefined): void;
}

export interface ActorRunner<Context> {
  readonly live: ReadonlyMap<string, LiveActor<Context>>;
  /** Runs what was claimed, from the state that the claim has committed. */
  start(claim: ActorClaim, state: MachineState<Context>, files: readonly JobFile[]): void;
  /** Tells an actor something; what it said has no effect any more once it is gone. */
  send(id: string, event: EventObject): void;
  /** Hands over events of the inbox; they are consumed by the commit that follows. */
  deliver(id: string, events: readonly InboxEvent[]): void;
  /** Commits once more what is committed: rejects where the actor is no longer this engine's. */
  assertOwnership(actor: LiveActor<Context>): Promise<void>;
  /** Drops an actor: its stage is aborted, and whoever claims it next resumes it. */
  drop(id: string): void;
}

/**
 * Runs actors: each step of a chart is committed, and only then begins what it invokes. What may begin
 * early begins at once, and the steps of one turn are committed together.
 */
export function createActorRunner<Context extends object>(
  options: RunnerOptions<Context>,
): ActorRunner<Context> {
  const { kind, effects, mayBeginEarly = () => false, store, now, sleep } = options;
  const live = new Map<string, Running>();

  interface Running extends LiveActor<Context> {
    /** What the next commit follows. */
    claim: ActorClaim;
    state: MachineState<Context>;
    files: JobFile[];
    committed: Promise<void>;
    emitted: EventObject[];
    consumed: number[];
    readonly delivered: Set<number>;
    /** Steps that the store has not been given. */
    unsent: ActorChange[];
    /** The end of the turn, when they are sent. */
    turn: NodeJS.Immediate | undefined;
    /** Counts the states that were entered. */
    visit: number;
    /** The last one whose effect was begun, and that while it runs. */
    begun: number;
    effect: AbortController | undefined;
    isGone: boolean;
    /** Ends the wait for a store that failed. */
    wake: AbortController | undefined;
  }

  function start(claim: ActorClaim, state: MachineState<Context>, files: readonly JobFile[]): void {
    const running: Running = {
      claim,
      state,
      files: [...files],
      committed: Promise.resolve(),
      emitted: [],
      consumed: [],
      delivered: new Set(),
      unsent: [],
      turn: undefined,
      visit: 1,
      begun: 0,
      effect: undefined,
      isGone: false,
      wake: undefined,
    };
    live.set(claim.id, running);
    begin(running, running.visit);
  }

  /** One step of the chart, and the commit of what came of it. */
  function advance(running: Running, event: EventObject): void {
    const before = running.state;
    let entered: boolean;
    try {
      const step = kind.stepper.step(before, event);
      ({ entered, state: running.state } = step);
      if (entered) enter(running);
      for (const told of step.emitted) {
        noteFiles(running, told);
        running.emitted.push(told);
      }
    } catch {
      // A chart that throws is a defect of ours: the job is left for the next engine.
      return leave(running);
    }
    if (running.state !== before) record(running);
    else if (running.emitted.length === 0) return;
    if (entered) {
      const { invoked } = running.state.leaf;
      if (!invoked || !mayBeginEarly(running, invoked.slot, before.leaf.invoked?.slot))
        return send(running);
      begin(running, running.visit);
    }
    running.turn ??= setImmediate(flush, running);
  }

  /** What ran in the state before is none of the chart's business any more. */
  function enter(running: Running): void {
    running.visit += 1;
    running.effect?.abort(left);
    running.effect = undefined;
  }

  /** Takes down where an actor is, and what it told on the way. */
  function record(running: Running): void {
    const { state, emitted, consumed } = running;
    running.emitted = [];
    running.consumed = [];
    running.unsent.push(toStep(kind, { state, emitted, consumed, at: now() }));
  }

  function flush(running: Running): void {
    if (running.emitted.length > 0 || running.consumed.length > 0) record(running);
    send(running);
  }

  function send(running: Running): void {
    clearImmediate(running.turn);
    running.turn = undefined;
    const { state, visit, unsent } = running;
    const last = unsent.pop();
    if (running.isGone || last === undefined) return;
    running.unsent = [];
    const changes = [...unsent, { ...last, snapshot: toSnapshot(kind, state) }];
    running.committed = running.committed.then(() => commit(running, changes, { state, visit }));
    running.committed.catch(() => {});
  }

  async function commit(
    running: Running,
    changes: readonly ActorChange[],
    { state, visit }: Pick<Running, 'state' | 'visit'>,
  ): Promise<void> {
    const wait = (ms: number) => waitForStore(running, ms);
    if (!(await commitWithRetry(store, running.claim, changes, wait))) {
      leave(running);
      throw lost(running);
    }
    running.claim = { ...running.claim, revision: running.claim.revision + 1 };
    options.onCommitted(running.claim, state, changes);
    const last = changes.at(-1);
    if (last?.lifecycle === 'running') begin(running, visit);
    else leave(running, last);
  }

  async function waitForStore(running: Running, ms: number): Promise<boolean> {
    if (running.isGone) return false;
    running.wake = new AbortController();
    await sleep(ms, running.wake.signal).catch(() => {});
    return true;
  }

  /** Begins what a state invokes, unless it was left or begun since. */
  function begin(running: Running, visit: number): void {
    if (running.isGone || visit !== running.visit || visit === running.begun) return;
    running.begun = visit;
    if (running.state.leaf.invoked !== undefined) void run(running, running.state.leaf.invoked);
  }

  async function run(running: Running, { id, slot, input }: Invoked): Promise<void> {
    const controller = new AbortController();
    running.effect = controller;
    let event: EventObject;
    try {
      const effect = effects[slot];
      if (effect === undefined) throw new JobError('STAGE_MISSING', `Nothing does "${slot}".`);
      event = doneEvent(id, await effect(input(running.state.context), controller, running));
    } catch (error) {
      event = errorEvent(id, error);
    }
    if (running.effect !== controller) return;
    running.effect = undefined;
    advance(running, event);
  }

  function leave(running: Running, last?: ActorChange): void {
    const { id } = running.claim;
    if (live.get(id) !== running) return;
    live.delete(id);
    running.isGone = true;
    running.wake?.abort(left);
    running.effect?.abort(left);
    running.effect = undefined;
    options.onGone(running, last);
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
        const posted = readEvent(event);
        if (posted !== undefined) advance(running, posted);
      }
      flush(running);
    },
    async assertOwnership(actor) {
      const running = live.get(actor.claim.id);
      if (running === undefined || running !== actor) throw lost(actor);
      record(running);
      send(running);
      await running.committed;
    },
    drop(id) {
      const running = live.get(id);
      if (running) leave(running);
    },
  };
}

// Given, for the error that is made otherwise takes down a stack.
const left = new Error('The actor was stopped.');

/** Undefined for what is no event: it is consumed, and nothing else. */
function readEvent(text: string): EventObject | undefined {
  try {
    const event: unknown = JSON.parse(text);
    return isEvent(event) ? event : undefined;
  } catch {
    return undefined;
  }
}

function isEvent(value: unknown): value is EventObject {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function lost({ claim }: Pick<LiveActor<unknown>, 'claim'>): DOMException {
  return new DOMException(`${claim.id} is no longer run by this engine.`, 'AbortError');
}

function noteFiles(running: { files: JobFile[] }, event: EventObject): void {
  if (!isJobEmitted(event)) return;
  if (event.type === 'file.written') running.files.push(event.file);
  if (event.type === 'stage.started' && event.stage === 'generation') running.files = [];
}
