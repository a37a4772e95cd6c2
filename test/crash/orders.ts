import { join } from 'node:path';
import { type CrashPoint, crashPoints } from '../../src/testing/crash-points.ts';

/** The `n`-th time that something is moved into place. */
type RenamePoint = `rename:${number}:${'before' | 'after'}`;
export type Point = CrashPoint | RenamePoint;

/** What a child is told to do. */
export interface Orders {
  readonly base: string;
  /** Where previews are served, until the store remembers where that was. */
  readonly port?: number;
  /** Messages to submit, each under a key of its own. */
  readonly submit: readonly string[];
  /** Where it dies. */
  readonly crash?: Point;
  readonly leaseMs?: number;
  /** Where the disk fills up; the child says so, and goes on. */
  readonly fill?: Point;
  /** The code with which a job may have failed. */
  readonly mayFail?: string;
  /** How far its clock is off. */
  readonly clockMs?: number;
  /** The rename that fails with EIO. */
  readonly brokenRename?: number;
  /**
   * Whether previews must answer: not while a frozen process has their port, and `soon` when it has
   * just gone on. @default true
   */
  readonly previews?: boolean | 'soon';
  /** Stops itself as by SIGSTOP when it has opened a log that it is about to write; then says so. */
  readonly freezeInRepair?: boolean;
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
 * Every point at which a child is told to die: a job with a preview makes 16 writes, two calls and 3
 * renames, its engine's own stage `deploy` is in between.
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
