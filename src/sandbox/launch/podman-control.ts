import type { ChildProcess } from 'node:child_process';
import type { Duplex } from 'node:stream';
import type { SandboxControl } from './bwrap-control.ts';

/** Ends a container by the descriptor that its first process reads. */
export function podmanControl(child: ChildProcess, control: Duplex): SandboxControl {
  let code: number | undefined;
  let calls = 0;
  let said = '';
  control.on('data', (chunk: Buffer) => {
    said = (said + chunk.toString('latin1')).slice(-100);
    const ended = /=(\d{1,3})\n/.exec(said)?.[1];
    if (ended === undefined) return;
    code = Number(ended);
    control.destroy();
  });
  return {
    kill() {
      control.destroy();
      calls += 1;
      // The container ends in any case; its client may hang.
      if (calls > patience) child.kill('SIGKILL');
    },
    terminate() {
      control.write('terminate\n');
    },
    exitCode: () => code,
  };
}

const patience = 250;
