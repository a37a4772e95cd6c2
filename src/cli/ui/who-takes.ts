import type { JobEngine } from '../../contracts/engine.ts';
import { asTypedHere } from './own-command.ts';

/** What becomes of what a command sent. */
export async function whoTakes(engine: Pick<JobEngine, 'isServed'>): Promise<string> {
  return (await engine.isServed())
    ? 'A running engine takes it up at once.'
    : asTypedHere(noEngine);
}

/** Said on stderr, so that what reads stdout goes on. */
export async function warnIfUnserved(engine: Pick<JobEngine, 'isServed'>): Promise<void> {
  if (!(await engine.isServed())) process.stderr.write(`${asTypedHere(noEngine)}\n`);
}

const noEngine =
  'No engine runs that would take it: it waits until one starts, as `jobchart serve` does.';
