import { fileURLToPath } from 'node:url';
import { runNode, type RunOptions } from './run-node.ts';

const inTurn = fileURLToPath(new URL('children/in-turn.ts', import.meta.url));

/**
 * Runs scripts in one process, each once the one before has ended by itself, so that they share what
 * they load and the child process that checks their files. Resolves to what each printed.
 */
export async function runInTurn(scripts: readonly string[], options: RunOptions) {
  const { stdout, stderr } = await runNode([inTurn, ...scripts], options);
  const said = stdout.split(end);
  const complained = stderr.split(end);
  return new Map(
    scripts.map((script, index) => [
      script,
      {
        stdout: said[2 * index],
        stderr: complained[2 * index],
        // Undefined if the script, or one before it, did not end.
        exitCode: said[2 * index + 1],
      },
    ]),
  );
}

const end = /\0(\d+)\n/;
