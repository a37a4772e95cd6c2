import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ControlGroup } from './limits/control-group.ts';
import { childrenOf, killAll } from './limits/process-tree.ts';
import { memoryExceeded, watchLimits } from './limits/watch-limits.ts';
import { createOutputTail } from './output-tail.ts';
import type { ProgramEnd, RunningProgram, SandboxedProgram } from './program.ts';

/** Follows a sandbox from its start to its end, and kills it where it exceeds a limit. */
export function followProgram(
  child: ChildProcess,
  group: ControlGroup,
  { limits, signal }: Pick<SandboxedProgram, 'limits' | 'signal'>,
): RunningProgram {
  // Once it has been reaped, its id may be that of another process.
  const running = (): number[] =>
    child.pid === undefined || child.exitCode !== null || child.signalCode !== null
      ? []
      : [child.pid];
  let killedBecause: string | undefined;
  let killing: NodeJS.Timeout | undefined;
  const kill = (reason: string): void => {
    if (killedBecause !== undefined) return;
    killedBecause = reason;
    killInside(running());
    // The first signal may have come before the sandbox had a process inside.
    killing = setInterval(() => killInside(running()), againMs);
  };
  const megabytes = Math.round(limits.outputBytes / 2 ** 20);
  const tail = createOutputTail(limits.outputBytes, () =>
    kill(`It printed more than ${megabytes} MB.`),
  );
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  for (const stream of streams) stream.on('data', tail.add);
  const watch = watchLimits(running, limits, group, kill);
  const onAbort = (): void => kill('It was stopped.');
  signal.addEventListener('abort', onAbort, { once: true });

  async function end(): Promise<ProgramEnd> {
    try {
      const [code] = await once(child, 'exit');
      clearInterval(killing);
      killing = undefined;
      await Promise.all(streams.map((stream) => finished(stream).catch(() => {})));
      if (group.ranOutOfMemory()) killedBecause ??= memoryExceeded(limits.memoryBytes);
      if (killedBecause !== undefined) return { type: 'killed', reason: killedBecause };
      return { type: 'exited', code: typeof code === 'number' ? code : 137 };
    } finally {
      killedBecause ??= '';
      clearInterval(killing);
      watch.stop();
      signal.removeEventListener('abort', onAbort);
      group.remove();
    }
  }

  return {
    ended: end(),
    output: tail.text,
    terminate: () => {
      for (const program of running().flatMap(childrenOf).flatMap(childrenOf))
        send(program, 'SIGTERM');
    },
    kill,
  };
}

/**
 * Kills the first process inside, with which the kernel ends all others; bwrap then exits by itself and is
 * reaped. Killed first, it would leave the others for somebody else to reap.
 */
function killInside(sandbox: readonly number[]): void {
  const inside = sandbox.flatMap(childrenOf);
  killAll(inside.length > 0 ? inside : sandbox);
}

const againMs = 20;

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has already exited.
  }
}
