import type { CallRecord, LiveText } from '../contracts/stages/durable-step.ts';
import type {
  JobFailure,
  JobPhase,
  JobPreview,
  JobStatus,
  ProjectType,
} from '../contracts/job/job.ts';
import type { JournalEntry } from '../contracts/job/journal.ts';
import type { JobCounts, JobGroup } from '../contracts/job/job-groups.ts';
import type { JobBase } from '../contracts/job/job-base.ts';
import type { EngineStatus } from '../contracts/engine/engine-status.ts';
import type { StageName } from '../contracts/stages/stage.ts';
import type { QueueStatus } from '../contracts/engine/limits.ts';
import type { Usage } from '../contracts/engine/retention.ts';

/** Incremented whenever a message changes in a way that an older page could misread. */
export const protocolVersion = 2;

/** The response to the first request of a page. */
export interface Hello {
  readonly protocol: number;
  /** What is inspected: the jobs of an engine, a recorded journal, or actors of any machine. */
  readonly mode: InspectorMode;
  readonly readOnly: boolean;
  /** Whether people sign in with a token, and may sign out. */
  readonly canSignOut: boolean;
  /** How `jobchart` is typed where the server was started. */
  readonly command: string;
  /** Display name of what is inspected. */
  readonly title: string;
}

export type InspectorMode = 'engine' | 'recording' | 'actors';

/** One row of a list of jobs. */
export interface JobSummary {
  readonly jobId: string;
  /** Epoch milliseconds. */
  readonly createdAt: number;
  readonly projectType: ProjectType;
  readonly status: JobStatus;
  readonly phase?: JobPhase;
  readonly title?: string;
  readonly message: string;
  readonly userId: string;
  readonly revision: number;
  /** Milliseconds spent running. */
  readonly runningMs: number;
  readonly preview: JobPreview;
  /** Whether retention keeps it. */
  readonly pinned?: true;
  readonly error?: Pick<JobFailure, 'code' | 'message'>;
  readonly hasPicture: boolean;
  readonly parentJobId?: string;
  readonly base?: Pick<JobBase, 'jobId' | 'reused'>;
}

export interface JobPage {
  readonly jobs: readonly JobSummary[];
  readonly cursor?: string;
}

/** A job among those that came from one another. */
export interface FamilyMember extends JobSummary {
  readonly hasFiles: boolean;
}

/** Response of `/api/jobs/:id/family`: the first job at the front, each after its parent. */
export interface FamilyMessage {
  readonly jobs: readonly FamilyMember[];
}

/** The group of a job. */
export function groupOf({ status, phase }: Pick<JobSummary, 'status' | 'phase'>): JobGroup {
  if (phase !== undefined) return phase === 'awaitingApproval' ? 'needsYou' : 'running';
  return status === 'done' || status === 'cancelled' ? status : 'failed';
}

/** Events of `/api/board`. */
export interface BoardEvents {
  /** New and changed jobs. */
  readonly jobs: readonly JobSummary[];
  /** Ids of jobs that are no longer there. */
  readonly removed: readonly string[];
  readonly counts: JobCounts;
  /** More changed than a page can follow: it must request the list again. */
  readonly skipped: { readonly jobs: number };
}

/** Response of `/api/gone`: which of the jobs are no longer there. The board reports them too. */
export interface GoneMessage {
  readonly jobIds: readonly string[];
}

/** Events of `/api/jobs/:id/rows`, `/api/actors/:id/rows` and `/api/actors/:id/exchanges`. */
export interface RowEvents<Entry> {
  readonly rows: readonly Entry[];
  /** No more rows will follow. */
  readonly end: Record<string, never>;
  /** Rows before this one are no longer stored. */
  readonly skipped: { readonly before: number };
}

/** Events of `/api/jobs/:id/rows`. */
export interface JobEvents extends RowEvents<JobRow> {
  /** Text that a stage is writing. */
  readonly text: LiveTextMessage;
}

/** The end of a text that is being written. It replaces the previous message about the same text. */
export interface LiveTextMessage extends Pick<LiveText, 'stage' | 'file' | 'text'> {
  /** Line breaks received so far. */
  readonly lines: number;
}

/** Response of `/api/jobs/:id/calls`. */
export interface CallsMessage {
  readonly calls: readonly CallRecord[];
}

export type JobRow = JournalEntry;

/** A file of a job, with its content if that is still available. */
export interface FileMessage {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Absent if the file is binary, too large or gone. */
  readonly text?: string;
  /** Why there is no text. */
  readonly reason?: string;
}

/** Response of `/api/jobs/:id/frame`: whether the page may show the preview in a frame. */
export interface FrameMessage {
  readonly isAllowed: boolean;
}

/** A chart to draw. All positions are pixels from the top left corner. */
export interface ChartMessage {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly ChartBox[];
  readonly arrows: readonly ChartArrow[];
  /** All transitions with a target, drawn or not. */
  readonly transitions: readonly ChartTransition[];
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isStart: boolean }[];
}

/** A transition to one target. `from` and `to` are ids of states. */
export interface ChartTransition {
  readonly from: string;
  readonly to: string;
  /** XState's own name of the event; empty for a transition without one. */
  readonly on: string;
  readonly guard?: string;
  readonly actions: readonly string[];
}

export interface ChartBox {
  readonly id: string;
  /** Names below the root, joined by dots; empty for the root. */
  readonly path: string;
  readonly name: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly isRoot: boolean;
  readonly isRegion: boolean;
  readonly hasStates: boolean;
  /** Names of its entry and exit actions. */
  readonly entry: readonly string[];
  readonly exit: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly texts: readonly {
    readonly kind: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
}

export interface ChartArrow {
  /** Ids of the states it connects; absent for the line of a dot. */
  readonly from?: string;
  readonly to?: string;
  /** An SVG path. */
  readonly d: string;
  readonly tone: 'event' | 'done' | 'error';
  readonly labels: readonly {
    readonly kind: string;
    readonly text: string;
    readonly x: number;
    readonly y: number;
  }[];
}

/** An actor of any XState system. */
export interface ActorSummary {
  /** Its session id. */
  readonly id: string;
  readonly name: string;
  readonly parentId?: string;
  readonly hasChart: boolean;
  readonly status: ActorStatus;
  /** Paths of its active states. */
  readonly state: readonly string[];
  readonly rows: number;
}

export type ActorStatus = 'active' | 'done' | 'error' | 'stopped';

export interface ActorName {
  /** Its session id. */
  readonly id: string;
  readonly name: string;
}

/** An event between two actors: the row of the one that received it. */
export interface ActorExchange extends Omit<ActorRow, 'context'> {
  /** Counts the events of all actors. */
  readonly order: number;
  readonly to: ActorName;
}

/** One step of an actor. */
export interface ActorRow {
  readonly seq: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Type of the event. */
  readonly type: string;
  /** The actor that sent the event. */
  readonly from?: ActorName;
  /** The transitions that it took, in order. One without a target has its own state as `to`. */
  readonly taken: readonly ChartTransition[];
  /** Names of the actions that it executed. */
  readonly actions: readonly string[];
  /** The input of each actor that it started, by its id. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  /** Paths of the active states after it. */
  readonly state: readonly string[];
  readonly status: ActorStatus;
  readonly event: unknown;
  /** Absent if it did not change. */
  readonly context?: unknown;
}

/** Response of `/api/usage`. */
export interface UsageMessage {
  readonly queue: QueueStatus;
  /** `freeBytes` is absent if it is not known. */
  readonly usage: Omit<Usage, 'freeBytes'> & Partial<Pick<Usage, 'freeBytes'>>;
  /** How long ago the usage was measured, in milliseconds. */
  readonly ageMs: number;
}

/** Response of `/api/engines`: those that run jobs first. */
export interface EnginesMessage {
  readonly engines: readonly EngineStatus[];
}

/** Which stages of jobs are run at the moment. */
export interface Served {
  readonly isServed: boolean;
  /** By status: the stage that leads on from there, if no engine runs it while others are run. */
  readonly unrun: Partial<Record<JobStatus, StageName>>;
}

/** Body of every response that is not 2xx. */
export interface ProblemMessage {
  readonly error: JobFailure;
}
