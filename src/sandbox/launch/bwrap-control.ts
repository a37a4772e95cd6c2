import type { ChildProcess } from 'node:child_process';
import { childrenOf, killAll } from '../limits/process-tree.ts';

/** How a running sandbox is ended. */
export interface SandboxControl {
  /** Kills all its processes; called again until it has ended. */
  kill(): void;
  /** Sends SIGTERM to the program. */
  terminate(): void;
  /** The exit code of the program, if it is known, whatever that of the sandbox. */
  exitCode?(): number | undefined;
}

/** Ends a sandbox of bubblewrap by signals. */
export function bwrapControl(child: ChildProcess): SandboxControl {
  // Once it has been reaped, its id may be that of another process.
  const running = (): number[] =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null
      ? []
      : [child.pid];
  return {
    kill() {
      // With the first process inside the kernel ends all others; bwrap then exits by itself and is reaped.
      // Killed first, it would leave the others for somebody else to reap.
      const inside = running().flatMap(childrenOf);
      killAll(inside.length > 0 ? inside : running());
    },
    terminate() {
      killAll(running().flatMap(childrenOf).flatMap(childrenOf), 'SIGTERM');
    },
  };
}
