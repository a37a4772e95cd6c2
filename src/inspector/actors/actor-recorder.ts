import { type Diagram } from '../../diagram/diagram.ts';
import { describeMachine } from '../../diagram/describe-machine.ts';
import type { Now } from '../../contracts/time.ts';
import type { ActorName, ActorStatus, ActorSummary, ChartTransition } from '../protocol.ts';
import {
  fieldOf,
  type InspectedEvent,
  machineOf,
  nameOf,
  parentOf,
  pathsIn,
  startedIn,
  statusOf,
  transitionsIn,
} from './inspected.ts';

/** One step of an actor. Values are as XState emitted them, never modified. */
export interface RecordedRow {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly from?: ActorName;
  readonly taken: readonly ChartTransition[];
  readonly actions: readonly string[];
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly state: readonly string[];
  readonly status: ActorStatus;
  readonly event: unknown;
  readonly context?: unknown;
}

/** The row of the actor that received an event, among those of all actors. */
export interface RecordedExchange {
  readonly order: number;
  readonly to: ActorName;
  readonly row: RecordedRow;
}

export interface ActorRecorder {
  /** Records an inspection event. Cheap, and never throws. */
  inspect(event: InspectedEvent): void;
  summaries(): readonly ActorSummary[];
  chart(id: string): Diagram | undefined;
  has(id: string): boolean;
  /** Rows after a number, oldest first, and the number of the first row still stored. */
  rows(
    id: string,
    after: number,
    limit: number,
  ): { readonly rows: readonly RecordedRow[]; readonly first: number };
  /** What an actor received and sent after a number, oldest first. */
  exchanges(id: string, after: number, limit: number): readonly RecordedExchange[];
  /** Resolves shortly after the next change. Changes in quick succession count as one. */
  changed(): Promise<void>;
}

interface RecordedActor {
  readonly summary: Omit<ActorSummary, 'rows' | 'state' | 'status'>;
  readonly ref: object;
  rows: RecordedRow[];
  exchanges: RecordedExchange[];
  seq: number;
  context: unknown;
  /** Events that it has not handled. */
  readonly inbox: Received[];
  /** Of the step that is not complete. */
  step: ReturnType<typeof emptyStep>;
}

interface Received {
  readonly order: number;
  readonly event?: unknown;
  readonly from?: ActorName;
}

function emptyStep() {
  const taken: ChartTransition[] = [];
  const actions: string[] = [];
  const inputs: Record<string, unknown> = {};
  return { taken, actions, inputs };
}

export interface RecorderLimits {
  readonly rows: number;
  readonly actors: number;
}

/** Records the actors of any XState system: the latest rows of the latest actors. */
export function createActorRecorder(now: Now, limits: RecorderLimits): ActorRecorder {
  const actors = new Map<string, RecordedActor>();
  let order = 0;
  let nextChange = Promise.withResolvers<void>();
  let timer: NodeJS.Timeout | undefined;

  function notifyChange(): void {
    timer ??= setTimeout(() => {
      timer = undefined;
      const { resolve } = nextChange;
      nextChange = Promise.withResolvers<void>();
      resolve();
    }, notifyDelayMs).unref();
  }

  function actorOf(ref: InspectedEvent['actorRef']): RecordedActor {
    const known = actors.get(ref.sessionId);
    if (known !== undefined) return known;
    const parentId = parentOf(ref);
    const actor: RecordedActor = {
      summary: {
        id: ref.sessionId,
        name: nameOf(ref),
        ...(parentId !== undefined && { parentId }),
        hasChart: machineOf(ref) !== undefined,
      },
      ref,
      rows: [],
      exchanges: [],
      seq: 0,
      context: undefined,
      inbox: [],
      step: emptyStep(),
    };
    actors.set(ref.sessionId, actor);
    for (const [id, other] of actors) {
      if (actors.size <= limits.actors) break;
      if (other.rows.at(-1)?.status !== 'active') actors.delete(id);
    }
    return actor;
  }

  function record(inspected: InspectedEvent): void {
    const { type, actorRef, event, snapshot, sourceRef, action } = inspected;
    const actor = actorOf(actorRef);
    if (type === '@xstate.event') {
      const from = sourceRef && { id: sourceRef.sessionId, name: nameOf(sourceRef) };
      actor.inbox.push({ event, order: (order += 1), ...(from && { from }) });
      if (actor.inbox.length > maxInbox) actor.inbox.shift();
    } else if (type === '@xstate.microstep') {
      actor.step.taken.push(...transitionsIn(inspected));
    } else if (type === '@xstate.action' && action !== undefined) {
      actor.step.actions.push(action.type);
      const started = startedIn(action);
      if (started !== undefined) actor.step.inputs[started.id] = started.input;
    } else if (type === '@xstate.snapshot') {
      const context = fieldOf(snapshot, 'context');
      const received = takeFrom(actor.inbox, event) ?? { order: (order += 1) };
      const { taken, actions, inputs } = actor.step;
      actor.step = emptyStep();
      actor.seq += 1;
      add(actor, received.order, {
        seq: actor.seq,
        at: now(),
        type: event?.type ?? '',
        ...(received.from && { from: received.from }),
        taken,
        actions,
        ...(Object.keys(inputs).length > 0 && { inputs }),
        state: pathsIn(fieldOf(snapshot, 'value')),
        status: statusOf(snapshot),
        event,
        ...(context !== actor.context && { context }),
      });
      actor.context = context;
    }
    notifyChange();
  }

  function add(actor: RecordedActor, at: number, row: RecordedRow): void {
    const { id, name } = actor.summary;
    actor.rows.push(row);
    actor.rows = trimmed(actor.rows, limits.rows);
    const sender = actors.get(row.from?.id ?? '');
    for (const each of new Set([actor, sender])) {
      if (each === undefined) continue;
      insert(each.exchanges, { order: at, to: { id, name }, row });
      each.exchanges = trimmed(each.exchanges, limits.rows);
    }
  }

  return {
    inspect(event) {
      try {
        record(event);
      } catch {
        // Inspection must not disturb the inspected program.
      }
    },
    summaries: () =>
      [...actors.values()].map(({ summary, rows, seq }) => {
        const last = rows.at(-1);
        return {
          ...summary,
          rows: seq,
          state: last?.state ?? [],
          status: last?.status ?? 'active',
        };
      }),
    chart(id) {
      const machine = machineOf(actors.get(id)?.ref ?? {});
      return machine && describeMachine(machine);
    },
    has: (id) => actors.has(id),
    rows(id, after, limit) {
      const rows = actors.get(id)?.rows ?? [];
      const first = rows[0]?.seq ?? 1;
      const start = Math.max(0, after + 1 - first);
      return { rows: rows.slice(start, start + limit), first };
    },
    exchanges(id, after, limit) {
      const all = actors.get(id)?.exchanges ?? [];
      const start = all.findIndex((exchange) => exchange.order > after);
      return start < 0 ? [] : all.slice(start, start + limit);
    },
    changed: () => nextChange.promise,
  };
}

/** Events wait in an inbox while an actor handles another one. Removes the event, and lost ones before it. */
function takeFrom(inbox: Received[], event: unknown): Received | undefined {
  const index = inbox.findIndex((received) => received.event === event);
  return index < 0 ? undefined : inbox.splice(0, index + 1).at(-1);
}

const maxInbox = 1000;

/** In its order: what an actor sends while it handles an event is complete before that. */
function insert(exchanges: RecordedExchange[], exchange: RecordedExchange): void {
  const last = exchanges.findLastIndex(({ order }) => order < exchange.order);
  exchanges.splice(last + 1, 0, exchange);
}

/** Trimmed in bulk, so that the limit costs next to nothing per item. */
function trimmed<Item>(items: Item[], limit: number): Item[] {
  return items.length > limit * 1.25 ? items.slice(-limit) : items;
}

const notifyDelayMs = 50;
