/** A program of an untrusted project, to be run in a sandbox. */
export interface SandboxedProgram {
  /** Runs in `/project`; `node` is the Node of this process. */
  readonly command: readonly string[];
  /** A folder whose files are copied to `/project`, without its `node_modules`. Absolute. */
  readonly files: string;
  /** A folder that all can read; it is seen, read-only, as `/project/node_modules`. Absolute. */
  readonly packages?: string;
  /** All of its environment, besides `PATH`, `HOME`, `TMPDIR` and `TZ`. */
  readonly environment?: Readonly<Record<string, string>>;
  /** A listening Unix socket, which the program gets as descriptor `listenerDescriptor`. */
  readonly listener?: { readonly descriptor: number };
  readonly limits: ProgramLimits;
  /** Kills the program. */
  readonly signal: AbortSignal;
}

/** What a program and all its descendants may use together. */
export interface ProgramLimits {
  /** Bytes of memory, files included. */
  readonly memoryBytes: number;
  /** Processes and threads; Node has about ten threads. */
  readonly processes: number;
  readonly cpus: number;
  /** Bytes of files in `/project`; as much again in `/tmp`. */
  readonly diskBytes: number;
  /** Bytes of output. */
  readonly outputBytes: number;
  readonly timeoutMs: number;
}

export interface RunningProgram {
  /** Resolves once no process of the program remains. */
  readonly ended: Promise<ProgramEnd>;
  /** The last kilobytes that it printed, of both streams. */
  output(): string;
  /** Sends SIGTERM to the program. */
  terminate(): void;
  /** Kills all its processes. `reason` is a sentence. */
  kill(reason: string): void;
}

export type ProgramEnd =
  /** `code` is 128 and the number of the signal if a signal ended it. */
  | { readonly type: 'exited'; readonly code: number }
  | { readonly type: 'killed'; readonly reason: string };

/** Enough for a small server or the tests of a project. */
export const defaultLimits: ProgramLimits = {
  memoryBytes: 512 * 2 ** 20,
  processes: 256,
  cpus: 2,
  diskBytes: 128 * 2 ** 20,
  outputBytes: 2 * 2 ** 20,
  timeoutMs: 30_000,
};
