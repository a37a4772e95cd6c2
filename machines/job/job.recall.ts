import type { JobFile, JobSpec } from '../../src/contracts/job.ts';
import type { JournalEvent } from '../../src/contracts/journal.ts';
import { emptyAccount, withAttempt, withEnd, withWait } from './job.account.ts';
import { fold } from './job.results.ts';
import type { JobContext } from './job.types.ts';

/** Where a job is: all of its context that its journal does not tell. */
export type JobSnapshotData = Omit<JobContext, 'spec' | 'results' | 'account' | 'error'>;

/** What a journal tells of its job. */
export interface Recalled extends Pick<
  JobContext,
  'spec' | 'approval' | 'status' | 'revision' | 'results' | 'account' | 'error'
> {
  readonly files: readonly JobFile[];
}

/** Where a job is, as it is kept beside the journal. */
export function toSnapshotData(context: JobContext): JobSnapshotData {
  const { approval, status, revision, repairs, attempt } = context;
  const { waitingSince, dueAt, rejection, rejectedTree } = context;
  return {
    approval,
    status,
    revision,
    repairs,
    attempt,
    ...(waitingSince !== undefined && { waitingSince }),
    ...(dueAt !== undefined && { dueAt }),
    ...(rejection !== undefined && { rejection }),
    ...(rejectedTree !== undefined && { rejectedTree }),
  };
}

/** What the events of a journal tell of its job, from the first one on; undefined before that. */
export function recall(events: Iterable<JournalEvent>): Recalled | undefined {
  let job: Recalled | undefined;
  for (const event of events) {
    job =
      event.type === 'job.created' ? begin(event.spec, event.approval) : job && step(job, event);
  }
  return job;
}

function begin(spec: JobSpec, approval = false): Recalled {
  return {
    spec,
    approval,
    status: 'created',
    revision: 1,
    results: { findings: [] },
    account: emptyAccount,
    files: [],
  };
}

function step(job: Recalled, event: JournalEvent): Recalled {
  const { account, results } = job;
  switch (event.type) {
    case 'job.status':
      return { ...job, status: event.to, ...(event.error && { error: event.error }) };
    case 'job.waited': {
      const { reason, startedAt, endedAt } = event;
      return { ...job, account: withWait(account, { reason, startedAt, endedAt }) };
    }
    case 'job.revised':
      return { ...job, revision: event.revision };
    case 'job.usage':
      return { ...job, account: { ...account, tokens: event.total } };
    case 'stage.started': {
      const { stage, attempt, at: startedAt } = event;
      const begun = { ...job, account: withAttempt(account, { stage, attempt, startedAt }) };
      return stage === 'generation' ? { ...begun, files: [] } : begun;
    }
    case 'stage.completed': {
      const end = { endedAt: event.at, outcome: 'completed' } as const;
      const ended = { ...job, account: withEnd(account, end) };
      return event.result ? { ...ended, results: { ...results, ...fold(event.result) } } : ended;
    }
    case 'stage.failed':
      return { ...job, account: withEnd(account, { ...event, endedAt: event.at }) };
    case 'file.written':
      return { ...job, files: [...job.files, event.file] };
    case 'preview.skipped':
      // The stage that gives a reason has told the rest of its result before.
      if (results.deployment?.reason === event.reason) return job;
      return { ...job, results: { ...results, deployment: { reason: event.reason } } };
    case 'job.created':
    case 'job.quarantined':
    case 'job.routed':
    case 'stage.progress':
    case 'stage.retrying':
    case 'preview.live':
    case 'preview.expiring':
    case 'preview.extended':
    case 'preview.ended':
    // Of a newer version.
    default:
      return job;
  }
}
