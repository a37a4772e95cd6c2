import { setFlagsFromString } from 'node:v8';
import { CommanderError } from 'commander';
import { JobError } from '../errors/job-error.ts';
import { toFailure } from '../errors/to-job-error.ts';
import { exitCodes } from './exit-codes.ts';
import { createProgram } from './program/program.ts';
import { exitOnInterrupt } from './ui/interrupt.ts';
import { asTypedHere } from './ui/own-command.ts';
import { isReaderGone, printError } from './ui/print.ts';
import { reportFailure } from './ui/report-failure.ts';
import { plainLine } from './ui/text/plain-line.ts';

/** Runs the command in `process.argv` and sets the exit code of the process. */
export async function start(): Promise<void> {
  // Planning has a thousand patterns, and most run once or twice: compiling each once, not in two steps, saves
  // two fifths of the CPU of the first plan of a process (3.2 to 1.9 s with a dash or a curly quote in the
  // message). Not writing short repetitions out saves a quarter of the rest.
  setFlagsFromString('--no-regexp-tier-up');
  setFlagsFromString('--no-regexp-unroll');
  exitOnInterrupt();
  process.stdout.on('error', (error) => endUnlessReaderGone('stdout', error));
  process.stderr.on('error', (error) => endUnlessReaderGone('stderr', error));
  // Not process.exit: it would cut off output still buffered for a pipe.
  process.exitCode = await runCommand(process.argv);
}

/** If the reader closed the pipe, the remaining output is dropped. */
function endUnlessReaderGone(name: string, error: Error): void {
  if (isReaderGone(error)) return;
  process.stderr.write(
    `✗ The output could not be written to ${name}: ${plainLine(error.message)}\n`,
  );
  process.exit(exitCodes.failed);
}

/** Runs a command in this process; resolves with its exit code. */
export async function runCommand(argv: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.done;
  // Arguments after `--` are not options.
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
    // Commander has printed the message on stderr already.
    const message = error.message.replace(/^error: /, '');
    const failure = toFailure(new JobError('USAGE_INVALID', message));
    const command = program.commands.find((known) => known.name() === argv[2]);
    const hint =
      command === undefined
        ? 'Run `jobchart help` to list the commands.'
        : failure.hint.replace('<command>', command.name());
    // Without any argument, Commander has printed all of the help.
    if (error.code !== 'commander.help') process.stderr.write(`  ${asTypedHere(hint)}\n`);
    if (json) printError({ ...failure, hint });
    return exitCodes.badUsage;
  }
}
