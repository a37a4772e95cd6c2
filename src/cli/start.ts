import { CommanderError } from 'commander';
import { JobError } from '../errors/job-error.ts';
import { toFailure } from '../errors/to-failure.ts';
import { exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { isReaderGone, printError } from './ui/print.ts';
import { reportFailure } from './ui/report-failure.ts';

/** Runs the command of this process, and sets its exit code. */
export async function start(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    // What is left to say is then for nobody.
    stream.on('error', (error) => {
      if (!isReaderGone(error)) throw error;
    });
  }
  // Not process.exit: it would cut off what is still on its way to a pipe.
  process.exitCode = await run(process.argv);
}

async function run(argv: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.done;
  // What follows `--` is no option.
  const json = argv.slice(0, [...argv, '--'].indexOf('--')).includes('--json');
  const program = createProgram((code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(argv);
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) {
      return reportFailure(error, { json });
    }
    if (error.exitCode === 0) return exitCodes.done;
    // On stderr it has been said.
    const said = error.message.replace(/^error: /, '');
    if (json) printError(toFailure(new JobError('USAGE_INVALID', said)));
    return exitCodes.badUsage;
  }
}
