import type { JobFile } from '../../../../contracts/job/job.ts';
import type { Finding } from '../../../../contracts/stages/finding.ts';
import type { Plan } from '../../../../contracts/job/plan.ts';
import type { JobRow } from '../../../protocol.ts';
import { planChanges } from './plan-changes.ts';

/** A new beginning of a job after the first one. */
export interface Revision {
  readonly number: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly cause: 'rejection' | 'repair' | 'lost files';
  /** Of a rejection. */
  readonly reason?: string;
  /** Of a repair: the errors to repair. */
  readonly errors: readonly Finding[];
  /** What changed in the plan or in the files; undefined until that is known. */
  readonly changes?: readonly string[];
  /** What was asked for and is not done. */
  readonly notIncluded: readonly string[];
}

/** The revisions of a job, latest first: why each began, and what it changed. */
export function revisionsOf(rows: readonly JobRow[]): readonly Revision[] {
  const revisions: Revision[] = [];
  let plan: Plan | undefined;
  let errors: readonly Finding[] = [];
  let [before, files]: [JobFile[], JobFile[]] = [[], []];
  let isReplanned = false;
  let previous: JobRow | undefined;
  const tellLast = (known: Partial<Revision>) => {
    const last = revisions.at(-1);
    if (last !== undefined) revisions[revisions.length - 1] = { ...last, ...known };
  };
  for (const row of rows) {
    const { type, at, data } = row;
    if (type === 'job.revised') {
      const cause = causeOf(row, previous);
      isReplanned = cause === 'rejection';
      const { reason } = data;
      revisions.push({
        number: data.revision,
        at,
        cause,
        ...(reason !== undefined && { reason }),
        errors: cause === 'repair' ? errors : [],
        notIncluded: [],
      });
    } else if (type === 'file.written') {
      files.push(data.file);
    } else if (type === 'stage.completed' || type === 'stage.skipped') {
      const { result } = data;
      if (result?.stage === 'plan') {
        if (plan && isReplanned) {
          const { notIncluded = [] } = result.plan;
          tellLast({ changes: planChanges(plan, result.plan), notIncluded });
        }
        isReplanned = false;
        ({ plan } = result);
      } else if (result?.stage === 'generate') {
        const last = revisions.at(-1);
        if (last?.cause === 'repair' && last.changes === undefined) {
          tellLast({ changes: fileChanges(before, files) });
        }
        [before, files] = [files, []];
      } else if (result?.stage === 'validate') {
        errors = result.findings.filter(({ severity }) => severity === 'error');
      }
    }
    previous = row;
  }
  return revisions.toReversed();
}

/** A rejection begins again with the plan; a repair follows the validation at once. */
function causeOf({ state }: JobRow, previous: JobRow | undefined): Revision['cause'] {
  if (state.startsWith('created')) return 'rejection';
  const isVerdict = previous?.type === 'stage.completed' && previous.data.stage === 'validation';
  return isVerdict ? 'repair' : 'lost files';
}

function fileChanges(before: readonly JobFile[], after: readonly JobFile[]): readonly string[] {
  const hashes = new Map(before.map(({ path, sha256 }) => [path, sha256]));
  const kept = new Set(after.map(({ path }) => path));
  return [
    ...after.flatMap(({ path, sha256 }) => {
      const old = hashes.get(path);
      if (old === sha256) return [];
      return [old === undefined ? `${path} (new)` : path];
    }),
    ...before.filter(({ path }) => !kept.has(path)).map(({ path }) => `${path} (deleted)`),
  ];
}
