/**
 * Runs the scripts that it is given in one process, each as soon as the one before has nothing left to
 * do. After each it prints a line to stdout and stderr: a NUL and the exit code.
 */
import { pathToFileURL } from 'node:url';

const [node = '', , ...scripts] = process.argv;
let started = false;

async function runNext(): Promise<void> {
  if (started) {
    const line = `\0${process.exitCode ?? 0}\n`;
    process.stdout.write(line);
    process.stderr.write(line);
  }
  process.exitCode = undefined;
  const script = scripts.shift();
  if (script === undefined) return process.exit();
  started = true;
  process.argv = [node, script];
  try {
    await import(pathToFileURL(script).href);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
}

// The event is repeated only if something was scheduled.
process.on('beforeExit', () => setImmediate(() => void runNext()));
