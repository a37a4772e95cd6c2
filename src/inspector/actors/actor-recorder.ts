import { type Diagram } from '../../diagram/diagram.ts';
import { describeMachine } from '../../diagram/describe-machine.ts';
import type { Now } from '../../contracts/time.ts';
import type { ActorSummary, ChartTransition } from '../protocol.ts';
import {
  deliver,
  insert,
  type Received,
  type RecordedExchange,
  type RecordedRow,
  takeFrom,
  trimmed,
} from './recorded-rows.ts';
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
      deliver(actor.inbox, { event, order: (order += 1), ...(from && { from }) });
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

const notifyDelayMs = 50;
