import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { SandboxControl } from './launch/bwrap-control.ts';
import type { ControlGroup } from './limits/control-group.ts';
import { memoryExceeded, watchLimits } from './limits/watch-limits.ts';
import { createOutputTail } from './output-tail.ts';
import type { ProgramEnd, RunningProgram, SandboxedProgram } from './program.ts';

/** Follows a sandbox from its start to its end, and kills it where it exceeds a limit. */
export function followProgram(
  child: ChildProcess,
  control: SandboxControl,
  group: ControlGroup,
  { limits, signal }: Pick<SandboxedProgram, 'limits' | 'signal'>,
): RunningProgram {
  let killedBecause: string | undefined;
  let killing: NodeJS.Timeout | undefined;
  const kill = (reason: string): void => {
    if (killedBecause !== undefined) return;
    killedBecause = reason;
    control.kill();
    // The first time may have been before the sandbox had a process inside.
    killing = setInterval(control.kill, againMs);
  };
  const megabytes = Math.round(limits.outputBytes / 2 ** 20);
  const tail = createOutputTail(limits.outputBytes, () =>
    kill(`It printed more than ${megabytes} MB.`),
  );
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  for (const stream of streams) stream.on('data', tail.add);
  const watch = watchLimits(child.pid, limits, group, kill);
  const onAbort = (): void => kill('It was stopped.');
  signal.addEventListener('abort', onAbort, { once: true });

  async function end(): Promise<ProgramEnd> {
    try {
      const [code] = await once(child, 'exit');
      clearInterval(killing);
      await Promise.all(streams.map((stream) => finished(stream).catch(() => {})));
      if (group.ranOutOfMemory()) killedBecause ??= memoryExceeded(limits.memoryBytes);
      if (killedBecause !== undefined) return { type: 'killed', reason: killedBecause };
      const known = control.exitCode?.() ?? code;
      return { type: 'exited', code: typeof known === 'number' ? known : killedCode };
    } finally {
      // From here on there is nothing to kill.
      killedBecause ??= '';
      clearInterval(killing);
      watch.stop();
      signal.removeEventListener('abort', onAbort);
      group.remove();
    }
  }

  return { ended: end(), output: tail.text, terminate: control.terminate, kill };
}

const againMs = 20;
const killedCode = 128 + 9;
