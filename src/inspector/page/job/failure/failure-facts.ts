import type { ForkStatus } from '../../../../contracts/engine/engine.ts';
import type { Job, StageTiming } from '../../../../contracts/job/job.ts';
import type { JobRow } from '../../../protocol.ts';
import type { JobStep } from '../steps/job-steps.ts';

/** Where a job failed. */
export interface FailurePlace {
  /** Path of the state in which it failed. */
  readonly state: string;
  /** Position of the journal row that tells it. */
  readonly index: number;
}

/** Why a job was set aside, as its journal tells it: it has no error of its own. */
export function quarantineIn(rows: readonly JobRow[]) {
  const index = rows.findLastIndex(({ type }) => type === 'job.quarantined');
  const row = rows[index];
  if (row?.type !== 'job.quarantined') return undefined;
  const hint = 'The stored state of this job cannot be read. Retry it to start over.';
  return { index, error: { code: 'QUARANTINED', message: row.data.message, hint } };
}

/** Where the job failed; undefined if it has not, so far. */
export function failurePlace(steps: readonly JobStep[]): FailurePlace | undefined {
  const last = steps.findLast(({ event }) => event !== '');
  if (last?.after !== 'failed') return undefined;
  const at = last.rows.findIndex(({ type }) => type !== 'file.written');
  return { state: last.before, index: last.index + Math.max(0, at) };
}

/** What "Run again from here" takes over from the failed job. */
export interface Rerun {
  /** Undefined to begin with the request. */
  readonly from?: ForkStatus;
  readonly text: string;
}

/** How to run the failed stage again; a verdict about the files needs new files. */
export function rerunOf({ error, findings, plan, files }: Job): Rerun | undefined {
  if (error === undefined) return undefined;
  const isVerdict = findings.some(({ severity }) => severity === 'error');
  const from = forkFor(error.stage, isVerdict);
  const hasPart = from === 'planned' ? plan !== undefined : files.length > 0;
  if (from === undefined || !hasPart) return { text: 'Run again from the start' };
  return { from, text: texts[from] };
}

function forkFor(stage: StageTiming | undefined, isVerdict: boolean): ForkStatus | undefined {
  switch (stage) {
    case 'generation':
      return 'planned';
    case 'validation':
      return isVerdict ? 'planned' : 'generated';
    case 'packaging':
    case 'deployment':
    case 'finalization':
      return 'validated';
    case 'planning':
    case undefined:
      return undefined;
  }
}

const texts: Readonly<Record<ForkStatus, string>> = {
  planned: 'Run again from here, with the same plan',
  generated: 'Run again from here, with the same files',
  validated: 'Run again from here, with the checked files',
};

/** The stack that the engine wrote to the log of a job whose stage threw an unexpected error. */
export function stackIn(log: string): readonly string[] {
  return log.split('\n').flatMap((line) => /^\[[^\]]{1,40}\] Stack: (.*)$/.exec(line)?.[1] ?? []);
}

/** `/app/src/page.ts:12`: the first place of a stack that is in no library. */
export function frameIn(stack: readonly string[]): string | undefined {
  for (const line of stack) {
    const [, place] = placePattern.exec(line.slice(0, maxLineLength)) ?? [];
    if (place !== undefined && !place.includes('/node_modules/')) return place;
  }
  return undefined;
}

const placePattern = /(?<=[\s(])(?:file:\/\/)?(\/[^\s()]{1,300}:\d{1,7}):\d{1,7}\)?$/;
const maxLineLength = 400;
