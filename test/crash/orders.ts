import { join } from 'node:path';
import { type CrashPoint, crashPoints } from '../../src/testing/crash-points.ts';

/** The `n`-th rename of a file or folder. */
type RenamePoint = `rename:${number}:${'before' | 'after'}`;
export type Point = CrashPoint | RenamePoint;

/** The instructions of a child. */
export interface Orders {
  readonly base: string;
  /** The preview port, until the store has one. */
  readonly port?: number;
  /** Messages to submit, each with its own idempotency key. */
  readonly submit: readonly string[];
  /** A follow-up of the first job, which has ended. */
  readonly follow?: string;
  /** The point at which it is killed. */
  readonly crash?: Point;
  readonly leaseMs?: number;
  /** The point at which it fills the disk, reports that, and continues. */
  readonly fill?: Point;
  /** The error code with which jobs may fail. */
  readonly mayFail?: string;
  /** The offset of its clock, in milliseconds. */
  readonly clockMs?: number;
  /** The number of the rename that fails with EIO. */
  readonly brokenRename?: number;
  /**
   * Whether previews must answer: not while a frozen process has their port, and `soon` when it has just
   * woken up. @default true
   */
  readonly previews?: boolean | 'soon';
  /** Stops itself (SIGSTOP) between opening a log and writing it. Prints `written` afterwards. */
  readonly freezeInRepair?: boolean;
  /** The address of a model server: the model plans and writes the project. */
  readonly model?: string;
  /** Whether it has a blob store: no file is written twice, even if the folders are gone. */
  readonly blobs?: boolean;
  /** Runs until it is killed. */
  readonly stay?: boolean;
}

export function foldersOf(base: string) {
  return {
    workBase: join(base, 'work'),
    outputBase: join(base, 'output'),
    logBase: join(base, 'logs'),
  };
}

/**
 * Every point at which a child is killed. A job with a preview makes 16 writes, two calls and 3 renames.
 * Not at points of `deploy`, which the engine itself provides.
 */
export const points: readonly Point[] = [
  ...crashPoints(16, 2).filter((point) => !point.startsWith('stage:deploy')),
  ...[1, 2, 3].flatMap((rename) => [`rename:${rename}:before`, `rename:${rename}:after`] as const),
];

export function isRenamePoint(point: Point): point is RenamePoint {
  return point.startsWith('rename:');
}

export const messages = {
  static_html: 'create a landing page for my startup',
  node_project: 'make an Express API server',
  discord_bot: 'build a discord bot with slash commands',
} as const;
