import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The machine to search. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The value of `PATH`. */
  readonly path: string;
}

export function thisMachine(): Machine {
  return { platform: process.platform, path: process.env['PATH'] ?? '' };
}

/** The absolute path of a program in `PATH`. Relative entries of `PATH` do not count. */
export function programInPath(name: string, { path }: Machine): string | undefined {
  const folders = path.split(delimiter).filter((folder) => folder.startsWith('/'));
  return firstProgram(folders.map((folder) => join(folder, name)));
}

/** The first path that is an executable file, without links. */
export function firstProgram(candidates: readonly string[]): string | undefined {
  for (const candidate of candidates) {
    try {
      accessSync(candidate, constants.X_OK);
      if (statSync(candidate).isFile()) return realpathSync(candidate);
    } catch {
      // Not executable: try the next one.
    }
  }
  return undefined;
}
