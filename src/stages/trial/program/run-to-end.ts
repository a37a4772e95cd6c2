import { defaultLimits } from '../../../sandbox/program.ts';
import { startProgram } from '../../../sandbox/start-program.ts';
import type { ProgramParts } from './program-parts.ts';
import { badEnd, type PartReport } from './report.ts';

/** Runs the tests of a project. */
export async function runTests(parts: ProgramParts, script: string): Promise<PartReport> {
  const { output, ...bad } = await runToEnd(parts, ['/bin/sh', '-c', script], '`npm test`');
  return { ...bad, output };
}

/** Runs a command with `--help`: it must say something. */
export async function checkHelp(parts: ProgramParts, file: string): Promise<PartReport> {
  const report = await runToEnd(parts, ['node', file, '--help'], '`--help`');
  const isSilent = report.failure === undefined && report.output.trim() === '';
  return isSilent ? { ...report, errors: [...report.errors, '`--help` printed nothing.'] } : report;
}

async function runToEnd(
  { sandbox, files, packages, signal }: ProgramParts,
  command: readonly string[],
  what: string,
): Promise<PartReport> {
  const program = await startProgram(sandbox, {
    command,
    files,
    ...(packages !== undefined && { packages }),
    limits: defaultLimits,
    signal,
  });
  const end = await program.ended;
  return { ...badEnd(what, end), failedRequests: [], output: program.output() };
}
