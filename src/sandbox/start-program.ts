import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Duplex } from 'node:stream';
import { JobError } from '../errors/job-error.ts';
import { oneLine } from '../workspace/text/one-line.ts';
import type { Sandbox } from './find-sandbox.ts';
import { bwrapCommand } from './launch/bwrap-command.ts';
import { bwrapControl } from './launch/bwrap-control.ts';
import { handIn, type HandIn } from './launch/hand-in.ts';
import { podmanCommand, podmanEnvironment } from './launch/podman-command.ts';
import { podmanControl } from './launch/podman-control.ts';
import { createControlGroup, noControlGroup } from './limits/control-group.ts';
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
  const isContainer = sandbox.kind === 'podman';
  // Podman makes one itself.
  const group = isContainer ? noControlGroup : createControlGroup(limits);
  let packed: ChildProcess | undefined;
  let passed: HandIn | undefined;
  try {
    packed = packFiles(sandbox.tar, files);
    passed = handIn(program, isContainer);
    const { stdio, descriptors, contents } = passed;
    const [first = '', ...rest] =
      sandbox.kind === 'podman'
        ? podmanCommand(sandbox, program, descriptors.control)
        : bwrapCommand(sandbox, program, descriptors, group);
    const child = spawn(first, rest, {
      cwd: '/',
      env: isContainer ? podmanEnvironment() : {},
      stdio: [packed.stdout, 'pipe', 'pipe', ...stdio],
    });
    const pipes = pipesOf(child);
    for (const [descriptor, content] of contents) pipes.get(descriptor)?.end(content);
    const said = pipes.get(descriptors.control);
    const control = isContainer && said ? podmanControl(child, said) : bwrapControl(child);
    const followed = followProgram(child, control, group, program);
    await beginning(said, followed, program);
    return followed;
  } catch (error) {
    group.remove();
    signal.throwIfAborted();
    if (JobError.isInstance(error)) throw error;
    throw unavailable(error instanceof Error ? error.message : String(error), error);
  } finally {
    passed?.close();
    packed?.kill('SIGKILL');
  }
}

/** Writes the files of a folder as an archive: not the folder itself, which the sandbox has already. */
function packFiles(tar: string, folder: string) {
  const names = readdirSync(folder).filter((name) => name !== 'node_modules');
  // Without any name, tar wants a list.
  const list = ['--files-from', '/dev/null', ...names.map((name) => `./${name}`)];
  const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
  return spawn(tar, ['-C', folder, '-cf', '-', ...list], { env: {}, stdio }).on('error', ignore);
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
