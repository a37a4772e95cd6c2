import { execFileSync } from 'node:child_process';
import { chmod, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sandbox } from '../../../src/sandbox/find-sandbox.ts';
import { processTree } from '../../../src/sandbox/limits/process-tree.ts';
import { defaultLimits, type RunningProgram } from '../../../src/sandbox/program.ts';
import { startProgram } from '../../../src/sandbox/start-program.ts';
import { type Attack, prelude } from './attack.ts';
import type { Canaries } from './canaries.ts';

export interface AttackOutcome {
  readonly end: string;
  readonly seconds: number;
  /** What it reached outside, where it was tried there. */
  readonly outside?: number;
  /** What is wrong, as sentences. */
  readonly violations: readonly string[];
}

/** Runs a hostile program in the sandbox, and looks for what it did. */
export async function runAttack(
  attack: Attack,
  sandbox: Sandbox,
  canaries: Canaries,
): Promise<AttackOutcome> {
  const files = await mkdtemp(join(tmpdir(), 'jobchart-attack-'));
  const before = new Set(processTree(process.pid));
  try {
    await writeTree(files, attack, canaries);
    const limits = { ...defaultLimits, ...attack.limits };
    const { signal } = new AbortController();
    const other = await startProgram(sandbox, { ...victim, files, limits: patient, signal });
    let otherEnd: unknown;
    void other.ended.then((ended) => (otherEnd = ended));
    const begin = performance.now();
    const program = await startProgram(sandbox, {
      command: commandOf(attack),
      files,
      limits,
      signal,
    });
    const end = await program.ended;
    const seconds = (performance.now() - begin) / 1000;
    const violations = [
      ...reachedIn(program),
      ...canaries.touched(),
      ...(attack.ends === 'killed' && end.type !== 'killed' ? [`ended: ${describe(end)}`] : []),
      ...(seconds * 1000 > limits.timeoutMs + 3_000 ? [`took ${seconds.toFixed(1)} s`] : []),
      ...(otherEnd === undefined ? [] : ['another program was ended']),
    ];
    other.kill('The end.');
    await other.ended;
    const left = processTree(process.pid).filter((pid) => !before.has(pid));
    const outside = attack.isTriedOutside ? tryOutside(attack, files) : undefined;
    // Connections from outside are counted a little later.
    await sleep(100);
    canaries.touched();
    return {
      end: describe(end),
      seconds,
      ...(outside !== undefined && { outside }),
      violations: [
        ...violations,
        ...(left.length > 0 ? [`${left.length} processes left`] : []),
        ...(outside === 0 ? ['it reaches nothing outside either'] : []),
      ],
    };
  } finally {
    await rm(files, { recursive: true, force: true });
  }
}

const patient = { ...defaultLimits, timeoutMs: 120_000 };

/** Another program of ours, with secrets. */
const victim = {
  command: [
    'node',
    '-e',
    `const fs = require('fs');
for (const folder of ['/project', '/tmp', '/dev/shm']) fs.writeFileSync(folder + '/other-secret', 'x');
require('http').createServer(() => {}).listen(3000);
require('net').createServer().listen('\\0other');`,
  ],
};

function commandOf({ sh, js }: Attack): string[] {
  return js === undefined ? ['/bin/sh', '-c', sh ?? ''] : ['node', 'attack.mjs'];
}

async function writeTree(files: string, { js }: Attack, { canary }: Canaries): Promise<void> {
  await chmod(files, 0o755);
  await writeFile(join(files, 'canary.json'), JSON.stringify(canary));
  if (js !== undefined) await writeFile(join(files, 'attack.mjs'), prelude + js);
  await symlink('/etc/shadow', join(files, 'link-shadow'));
  await symlink(canary.secretFile, join(files, 'link-secret'));
  await symlink(`/proc/${canary.pid}/environ`, join(files, 'link-environment'));
  await symlink('../../../../../../../etc/shadow', join(files, 'link-up'));
}

/** How many things it reaches without a sandbox. */
function tryOutside(attack: Attack, cwd: string): number {
  const [program = '', ...args] = commandOf(attack);
  const path = program === 'node' ? process.execPath : program;
  let output: string;
  try {
    output = execFileSync(path, args, {
      cwd,
      encoding: 'utf8',
      timeout: 20_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch (error) {
    output = String((error as { stdout?: string }).stdout);
  }
  return output.split('\n').filter((line) => line.startsWith('REACHED')).length;
}

function reachedIn({ output }: RunningProgram): string[] {
  return output()
    .split('\n')
    .filter((line) => line.startsWith('REACHED'))
    .slice(0, 5);
}

function describe(end: Awaited<RunningProgram['ended']>): string {
  return end.type === 'killed' ? end.reason : `exit code ${end.code}`;
}
