import { type ChildProcess, spawn } from 'node:child_process';
import { Duplex } from 'node:stream';
import { JobError } from '../errors/job-error.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import type { Sandbox } from './find-sandbox.ts';
import { bwrapCommand } from './launch/bwrap-command.ts';
import { handIn, type HandIn } from './launch/hand-in.ts';
import { outerCommand } from './launch/outer-command.ts';
import { createControlGroup } from './limits/control-group.ts';
import { followProgram } from './follow-program.ts';
import type { RunningProgram, SandboxedProgram } from './program.ts';

/**
 * Runs a program of an untrusted project in a sandbox: as nobody, without a network, without any file of
 * the machine but its system folders, and within its limits. Resolves when the program begins. It ends
 * with this process, even if that is killed.
 *
 * Rejects with `SANDBOX_UNAVAILABLE` if the machine does not allow a sandbox, or with the reason of the
 * signal.
 *
 * @example
 * const { ended, output } = await startProgram(sandbox, {
 *   command: ['node', '--test'],
 *   files: '/srv/output/job-1',
 *   limits: defaultLimits,
 *   signal,
 * });
 */
export async function startProgram(
  sandbox: Sandbox,
  program: SandboxedProgram,
): Promise<RunningProgram> {
  const { limits, signal, files } = program;
  signal.throwIfAborted();
  const group = createControlGroup(limits);
  const packed = spawn(sandbox.tar, ['-C', files, '--exclude=./node_modules', '-cf', '-', '.'], {
    env: {},
    stdio: ['ignore', 'pipe', 'ignore'],
  }).on('error', ignore);
  let passed: HandIn | undefined;
  try {
    passed = handIn(program);
    const bounds = { limits, hasMemoryGroup: group.controllers.includes('memory') };
    const command = bwrapCommand(sandbox, program, passed.descriptors, bounds);
    const [first = '', ...rest] = outerCommand(sandbox, group, limits, command);
    const child = spawn(first, rest, {
      cwd: '/',
      env: {},
      stdio: [packed.stdout, 'pipe', 'pipe', ...passed.stdio],
    });
    const pipes = pipesOf(child);
    for (const [descriptor, content] of passed.contents) pipes.get(descriptor)?.end(content);
    const followed = followProgram(child, group, program);
    await beginning(pipes.get(passed.descriptors.control), followed, program);
    return followed;
  } catch (error) {
    signal.throwIfAborted();
    if (JobError.isInstance(error)) throw error;
    throw unavailable(error instanceof Error ? error.message : String(error), error);
  } finally {
    passed?.close();
    packed.kill('SIGKILL');
  }
}

/** The pipes to a process that are not its standard streams. */
function pipesOf(child: ChildProcess): ReadonlyMap<number, Duplex> {
  const pipes = child.stdio.flatMap((stream, descriptor) =>
    descriptor > 2 && stream instanceof Duplex ? [[descriptor, stream] as const] : [],
  );
  // A process that ends early closes them.
  for (const [, pipe] of pipes) pipe.on('error', ignore);
  return new Map(pipes);
}

/** Plays the part of the engine for `launcher`; resolves when the program begins. */
async function beginning(
  control: Duplex | undefined,
  { ended, output }: RunningProgram,
  { signal }: SandboxedProgram,
): Promise<void> {
  const { promise: began, resolve } = Promise.withResolvers<'began'>();
  control?.on('data', (said: Buffer) => {
    if (said.includes('.')) control.write('go\n');
    if (said.includes('+')) resolve('began');
  });
  const first = await Promise.race([began, ended]);
  if (first === 'began') return;
  signal.throwIfAborted();
  const lastLine = output().trimEnd().split('\n').at(-1);
  throw unavailable(
    first.type === 'killed' ? first.reason : lastLine || `It exited with ${first.code}.`,
  );
}

function unavailable(why: string, cause?: unknown): JobError {
  return new JobError('SANDBOX_UNAVAILABLE', oneLine(`The sandbox did not start: ${why}`, 300), {
    cause,
  });
}

function ignore(): void {}
