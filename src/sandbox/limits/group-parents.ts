import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProgramLimits } from '../program.ts';

export type Controller = 'memory' | 'pids' | 'cpu';

/** The files of the kernel. */
export interface GroupFiles {
  readonly root: string;
  /** The content of `/proc/self/cgroup`. */
  readonly own: string;
}

/** A folder in which control groups can be made, and the files that set their limits. */
export interface GroupParent {
  readonly folder: string;
  settings(limits: ProgramLimits): readonly GroupSetting[];
}

export interface GroupSetting {
  readonly file: string;
  readonly value: string | number;
  /** What this setting bounds; others only help. */
  readonly controller?: Controller;
}

/** One parent in version 2, and one for each controller in version 1. */
export function groupParents({ root, own }: GroupFiles): readonly GroupParent[] {
  const lines = own.split('\n').map((line) => {
    const [, names = '', path = '/'] = /^\d+:([^:]*):(.*)$/.exec(line) ?? [];
    return { names: names.split(','), path };
  });
  const unified = lines.find(({ names }) => names[0] === '');
  const folder = unified && parentInVersion2(root, unified.path);
  if (folder !== undefined) return [{ folder, settings: settingsInVersion2 }];
  return controllers.flatMap((controller) => {
    const path = lines.find(({ names }) => names.includes(controller))?.path ?? '/';
    // In a container the path may be one of the machine.
    const found = [join(root, controller, path), join(root, controller)].find(isFolder);
    const settings = settingsInVersion1[controller];
    return found === undefined ? [] : [{ folder: found, settings }];
  });
}

const controllers = ['memory', 'pids', 'cpu'] as const;

/** Beside the own group rather than in it: a group that holds processes passes no limits on. */
function parentInVersion2(root: string, path: string): string | undefined {
  const own = join(root, path);
  return [dirname(own), own, root]
    .filter((folder) => folder === root || folder.startsWith(`${root}/`))
    .find((folder) => {
      const file = join(folder, 'cgroup.subtree_control');
      const enabled = () => readText(file).split(/\s/);
      for (const name of controllers) {
        if (!enabled().includes(name)) writeValue(file, `+${name}`);
      }
      return enabled().includes('memory');
    });
}

const periodUs = 100_000;

function settingsInVersion2({ memoryBytes, processes, cpus }: ProgramLimits): GroupSetting[] {
  return [
    { controller: 'memory', file: 'memory.max', value: memoryBytes },
    { file: 'memory.swap.max', value: 0 },
    { controller: 'pids', file: 'pids.max', value: processes },
    { controller: 'cpu', file: 'cpu.max', value: `${cpus * periodUs} ${periodUs}` },
  ];
}

const settingsInVersion1: Readonly<Record<Controller, GroupParent['settings']>> = {
  memory: ({ memoryBytes }) => [
    { controller: 'memory', file: 'memory.limit_in_bytes', value: memoryBytes },
    { file: 'memory.memsw.limit_in_bytes', value: memoryBytes },
  ],
  pids: ({ processes }) => [{ controller: 'pids', file: 'pids.max', value: processes }],
  cpu: ({ cpus }) => [
    { file: 'cpu.cfs_period_us', value: periodUs },
    { controller: 'cpu', file: 'cpu.cfs_quota_us', value: cpus * periodUs },
  ],
};

/** Writes to a file of the kernel; whether that worked. */
export function writeValue(file: string, value: string | number): boolean {
  try {
    writeFileSync(file, String(value), { flag: 'r+' });
    return true;
  } catch {
    return false;
  }
}

/** The text of a file of the kernel; empty if it cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
