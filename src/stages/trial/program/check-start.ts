import { setTimeout as sleep } from 'node:timers/promises';
import { defaultLimits } from '../../../sandbox/program.ts';
import { startProgram } from '../../../sandbox/start-program.ts';
import { endOf } from './check-server.ts';
import type { ProgramParts } from './program-parts.ts';
import { badEnd, type PartReport } from './report.ts';

/** Starts a program without a server: it must not fail at once, and must end with SIGTERM. */
export async function checkStart(parts: ProgramParts, entry: string): Promise<PartReport> {
  const { sandbox, files, packages, signal } = parts;
  const program = await startProgram(sandbox, {
    command: ['node', entry],
    files,
    ...(packages !== undefined && { packages }),
    limits: defaultLimits,
    signal,
  });
  const end = await Promise.race([program.ended, sleep(settleMs, undefined, { ref: false })]);
  const bad = end === undefined ? await endOf(program) : badEnd('The program', end);
  const output = program.output();
  // It wants arguments.
  const errors = /\busage\b/i.test(output) ? [] : bad.errors;
  return { ...bad, errors, failedRequests: [], output };
}

const settleMs = 1_000;
