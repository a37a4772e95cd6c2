import type { JobEngine } from '../../contracts/engine/engine.ts';
import { asTypedHere } from './own-command.ts';
import { unrunStages } from './unrun-stages.ts';

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

/** Warns on stderr if nobody runs the next stage of a job. */
export async function warnIfUnrun(
  engine: Pick<JobEngine, 'get' | 'servedStages'>,
  jobId: string,
): Promise<void> {
  const served = await engine.servedStages();
  const job = await engine.get(jobId);
  const note = served.length === 0 ? asTypedHere(noEngineNote) : job && unrunStages([job], served);
  if (note !== undefined) process.stderr.write(`${note}\n`);
}

const noEngineNote =
  'No engine is running: this takes effect when one starts, for example with `jobchart serve`.';
