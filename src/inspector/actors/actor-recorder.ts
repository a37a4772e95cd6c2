import { type Diagram } from '../../diagram/diagram.ts';
import { describeMachine } from '../../diagram/describe-machine.ts';
import type { Now } from '../../contracts/time.ts';
import type { ActorStatus, ActorSummary } from '../protocol.ts';
import {
  fieldOf,
  type InspectedEvent,
  machineOf,
  nameOf,
  parentOf,
  pathsIn,
  statusOf,
} from './inspected.ts';

/** One step of an actor. Values are as XState emitted them, never modified. */
export interface RecordedRow {
  readonly seq: number;
  readonly at: number;
  readonly type: string;
  readonly from?: string;
  readonly state: readonly string[];
  readonly status: ActorStatus;
  readonly event: unknown;
  readonly context?: unknown;
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
  /** Resolves shortly after the next change. Changes in quick succession count as one. */
  changed(): Promise<void>;
}

interface RecordedActor {
  readonly summary: Omit<ActorSummary, 'rows' | 'state' | 'status'>;
  readonly ref: object;
  rows: RecordedRow[];
  seq: number;
  context: unknown;
}

export interface RecorderLimits {
  readonly rows: number;
  readonly actors: number;
}

/** Records the actors of any XState system: the latest rows of the latest actors. */
export function createActorRecorder(now: Now, limits: RecorderLimits): ActorRecorder {
  const actors = new Map<string, RecordedActor>();
  let source: { readonly event: unknown; readonly from: string } | undefined;
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
      seq: 0,
      context: undefined,
    };
    actors.set(ref.sessionId, actor);
    for (const [id, other] of actors) {
      if (actors.size <= limits.actors) break;
      if (other.rows.at(-1)?.status !== 'active') actors.delete(id);
    }
    return actor;
  }

  function record({ type, actorRef, event, snapshot, sourceRef }: InspectedEvent): void {
    const actor = actorOf(actorRef);
    if (type === '@xstate.event') {
      source = sourceRef && { event, from: nameOf(sourceRef) };
    } else if (type === '@xstate.snapshot') {
      const context = fieldOf(snapshot, 'context');
      actor.seq += 1;
      actor.rows.push({
        seq: actor.seq,
        at: now(),
        type: event?.type ?? '',
        ...(source !== undefined && source.event === event && { from: source.from }),
        state: pathsIn(fieldOf(snapshot, 'value')),
        status: statusOf(snapshot),
        event,
        ...(context !== actor.context && { context }),
      });
      actor.context = context;
      // Trimmed in bulk, so that the limit costs next to nothing per row.
      if (actor.rows.length > limits.rows * 1.25) actor.rows = actor.rows.slice(-limits.rows);
    }
    notifyChange();
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
    changed: () => nextChange.promise,
  };
}

const notifyDelayMs = 50;
