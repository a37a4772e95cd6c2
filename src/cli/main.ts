#!/usr/bin/env node
import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { reportFailure } from './ui/report-failure.ts';

for (const stream of [process.stdout, process.stderr]) {
  // Who reads may stop reading, as `head` does: what is left to say is then for nobody.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}
// Not process.exit: it would cut off what is still on its way to a pipe.
process.exitCode = await main(process.argv);

/** Runs one command; resolves with its exit code. */
async function main(argv: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      return reportFailure(error, { json: argv.includes('--json') });
    }
    return error.exitCode === 0 ? exitCodes.done : exitCodes.badUsage;
  }
}
