import type { JobEngine } from '../../contracts/engine/engine.ts';
import { asTypedHere } from './own-command.ts';

/** Says when a command that was sent takes effect. */
export async function deliveryNote(engine: Pick<JobEngine, 'isServed'>): Promise<string> {
  return (await engine.isServed())
    ? 'A running engine applies it at once.'
    : asTypedHere(noEngineNote);
}

/** Warns on stderr, because stdout holds the result. */
export async function warnIfUnserved(engine: Pick<JobEngine, 'isServed'>): Promise<void> {
  if (!(await engine.isServed())) process.stderr.write(`${asTypedHere(noEngineNote)}\n`);
}

const noEngineNote =
  'No engine is running: this takes effect when one starts, for example with `jobchart serve`.';
