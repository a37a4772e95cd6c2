import { existsSync, mkdirSync, readdirSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ProgramLimits } from '../program.ts';
import {
  type Controller,
  type GroupFiles,
  groupParents,
  readText,
  writeValue,
} from './group-parents.ts';

/** A control group of the kernel, with the limits of one program. */
export interface ControlGroup {
  /** A process joins by writing `0` to each of these files. */
  readonly joins: readonly string[];
  /** What it bounds. */
  readonly controllers: readonly Controller[];
  /** Whether the kernel has killed a process because the memory was used up. */
  ranOutOfMemory(): boolean;
  /** Removes the group, whose processes have ended. */
  remove(): void;
}

/**
 * Creates a control group, of version 2 or 1. Often it bounds nothing unless this process is root: then
 * it has no `controllers`.
 */
export function createControlGroup(
  limits: ProgramLimits,
  files: GroupFiles = { root: '/sys/fs/cgroup', own: readText('/proc/self/cgroup') },
): ControlGroup {
  count += 1;
  const made = groupParents(files).flatMap(({ folder: parent, settings }) => {
    removeLeftOvers(parent);
    const folder = join(parent, `${prefix}${process.pid}-${count}`);
    if (!make(folder)) return [];
    const set = settings(limits).filter(({ file, value }) => writeValue(join(folder, file), value));
    const controllers = set.flatMap(({ controller }) => controller ?? []);
    return [{ folder, controllers }];
  });
  return {
    joins: made.map(({ folder }) => join(folder, 'cgroup.procs')),
    controllers: made.flatMap(({ controllers }) => controllers),
    ranOutOfMemory: () => made.some(({ folder }) => killsIn(folder) > 0),
    remove: () => {
      for (const { folder } of made) remove(folder);
    },
  };
}

/** For a sandbox that has limits of its own: bounds nothing, and needs no watching. */
export const noControlGroup: ControlGroup = {
  joins: [],
  controllers: ['memory', 'pids', 'cpu'],
  ranOutOfMemory: () => false,
  remove: () => {},
};

let count = 0;
const prefix = 'jobchart-';

/** Counted in `memory.events` (version 2) or `memory.oom_control` (version 1). */
function killsIn(folder: string): number {
  const texts = ['memory.events', 'memory.oom_control'].map((name) => readText(join(folder, name)));
  return Number(/^oom_kill (\d+)$/m.exec(texts.join('\n'))?.[1] ?? 0);
}

/** Removes the groups of killed engines, and own ones that could not be removed when they ended. */
function removeLeftOvers(parent: string): void {
  const ended = namesIn(parent).filter((name) => {
    const pid = Number(new RegExp(`^${prefix}(\\d{1,9})-\\d+$`).exec(name)?.[1] ?? Number.NaN);
    return pid > 0 && !isRunning(pid);
  });
  for (const name of ended) remove(join(parent, name));
  for (const folder of unremoved) remove(folder);
}

const unremoved = new Set<string>();

function remove(folder: string): void {
  try {
    rmdirSync(folder);
    unremoved.delete(folder);
  } catch {
    // Its last process is still ending, unless the group is gone already.
    if (!existsSync(folder)) unremoved.delete(folder);
    else if (unremoved.size < mostUnremoved) unremoved.add(folder);
  }
}

const mostUnremoved = 100;

function make(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
