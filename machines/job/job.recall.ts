import type { JobFile, JobSpec } from '../../src/contracts/job/job.ts';
import type { JournalEvent } from '../../src/contracts/job/journal.ts';
import { emptyAccount, withAttempt, withEndedAttempt, withWait } from './job.account.ts';
import { fold } from './job.results.ts';
import { usageOf } from './job.usage.ts';
import type { JobContext } from './job.types.ts';

/** The part of the context that cannot be derived from the journal. */
export type JobSnapshotData = Omit<JobContext, 'spec' | 'results' | 'account' | 'error'>;

/** The part of the context that the journal gives, and the list of files. */
export interface Recalled extends Pick<
  JobContext,
  'spec' | 'approval' | 'status' | 'revision' | 'results' | 'account' | 'error'
> {
  readonly files: readonly JobFile[];
}

/** The snapshot data to store beside the journal. */
export function toSnapshotData(context: JobContext): JobSnapshotData {
  const { approval, status, revision, repairs, attempt } = context;
  const { waitingSince, dueAt, rejection, rejectedTree, rewound } = context;
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
    ...(rewound !== undefined && { rewound }),
  };
}

/** Replays the events of a journal, which start with `job.created`; undefined without it. */
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
      return { ...job, account: { ...account, usage: usageOf(event) } };
    case 'stage.started': {
      const { stage, attempt, at: startedAt } = event;
      const started = { ...job, account: withAttempt(account, { stage, attempt, startedAt }) };
      return stage === 'generation' ? { ...started, files: [] } : started;
    }
    case 'stage.completed': {
      const end = { endedAt: event.at, outcome: 'completed' } as const;
      const ended = { ...job, account: withEndedAttempt(account, end) };
      return event.result ? { ...ended, results: { ...results, ...fold(event.result) } } : ended;
    }
    case 'stage.skipped':
      return { ...job, results: { ...results, ...fold(event.result) } };
    case 'stage.failed':
      return { ...job, account: withEndedAttempt(account, { ...event, endedAt: event.at }) };
    case 'file.written':
      return { ...job, files: [...job.files, event.file] };
    case 'preview.skipped':
      // A stage that gives the reason has emitted its whole deployment just before.
      if (results.deployment?.reason === event.reason) return job;
      return { ...job, results: { ...results, deployment: { reason: event.reason } } };
    case 'job.created':
    case 'job.quarantined':
    case 'job.pinned':
    case 'job.unpinned':
    case 'job.pruned':
    case 'job.routed':
    case 'stage.progress':
    case 'stage.retrying':
    case 'preview.live':
    case 'preview.expiring':
    case 'preview.extended':
    case 'preview.ended':
    // Events of a newer version.
    default:
      return job;
  }
}
