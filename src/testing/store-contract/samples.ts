import type { Job } from '../../contracts/job/job.ts';
import type { JournalEntry, JournalEvent } from '../../contracts/job/journal.ts';
import type {
  ActorChange,
  NewActor,
  TransitionEvents,
} from '../../contracts/store/actor-change.ts';
import type { ActorClaim } from '../../contracts/store/actor.ts';
import type { Store } from '../../contracts/store/store.ts';

/** The time at which the suite takes place, in epoch milliseconds. */
export const noon = 1_750_000_000_000;

/** How long the leases of the suite last, in milliseconds. */
export const ttlMs = 30_000;

/** A transition after which the actor is `running`, unless overridden. */
export function aChange(over: Partial<ActorChange> = {}): ActorChange {
  const base = {
    version: 'v1',
    snapshot: '{}',
    at: noon,
    lifecycle: 'running',
    consumed: [],
  } as const;
  return { ...base, ...over };
}

/** A transition of a job that appends a number of entries to the journal. */
export function aJobChange(entries: number, over: Partial<ActorChange> = {}): ActorChange {
  const messages = Array.from({ length: entries }, (_, index) => `${index}`);
  return aChange({ job: { status: 'created', ...someEvents(...messages) }, ...over });
}

/** Events with these messages. */
export function someEvents(...messages: readonly string[]): TransitionEvents {
  return { state: 'created.running', events: messages.map(anEvent) };
}

/** A journal entry with a message. */
export function anEntry(message: string): Partial<JournalEntry> {
  return { at: noon, type: 'stage.progress', state: 'created.running', data: { ...of, message } };
}

/** The message of `anEntry`. */
export function messageOf(entry: JournalEntry): string | undefined {
  return entry.type === 'stage.progress' ? entry.data.message : undefined;
}

function anEvent(message: string): JournalEvent {
  return { at: noon, type: 'stage.progress', message, ...of };
}

const of = { stage: 'planning', attempt: 1 } as const;

/** The result of a job. */
export function aResult(jobId: string): Job {
  return {
    jobId,
    createdAt: new Date(noon).toISOString(),
    projectType: 'static_html',
    status: 'done',
    input: { userMessage: 'a landing page', userId: 'user', channelId: 'channel' },
    paths: { workspaceDir: '/work', outputDir: '/output' },
    preview: { enabled: false },
    diagnostics: {
      logsPath: '/log',
      stageTimings: {},
      tokenUsage: { total: 0 },
      attempts: [],
      waits: [],
    },
    revision: 1,
    files: [],
    findings: [],
    artifacts: {},
  };
}

/** A queued job. */
export function aJob(
  id: string,
  { change = aJobChange(0, { lifecycle: 'ready' }), ...job }: JobOptions = {},
): NewActor {
  const base = {
    userId: 'user',
    createdAt: noon,
    projectType: 'static_html',
    message: '',
  } as const;
  return { kind: 'job', id, change, job: { ...base, ...job } };
}

interface JobOptions extends Partial<NonNullable<NewActor['job']>> {
  readonly change?: ActorChange;
}

/** Takes the lease of an engine, for a process of another machine. */
export function takeLease(store: Store, owner: string): Promise<boolean> {
  return store.lease({ name: `engine:${owner}`, owner, processIdentity: 'elsewhere', ttlMs });
}

/** Claims jobs and returns their ids. */
export async function claimIds(
  store: Store,
  owner: string,
  { limit = 100, onlyPosted = false, change = aJobChange(0) } = {},
): Promise<readonly string[]> {
  const request = { kind: 'job', owner, limit, onlyPosted } as const;
  const claimed = await store.claim(request, () => change);
  return claimed.map(({ id }) => id);
}

/** Inserts a job and claims it for an engine with a lease; returns the claim. */
export async function anOwnedJob(
  store: Store,
  id = 'job-1',
  owner = 'engine-1',
): Promise<ActorClaim> {
  await takeLease(store, owner);
  await store.insert(aJob(id));
  const request = { kind: 'job', owner, limit: 1 } as const;
  const [claimed] = await store.claim(request, () => aJobChange(0));
  const { fence = -1, revision = -1, rowId = -1 } = claimed ?? {};
  return { kind: 'job', id, owner, fence, revision, rowId };
}

/** Commits what follows the last commit that this function made with the same claim. */
export async function commitNext(
  store: Store,
  claim: ActorClaim,
  ...changes: readonly ActorChange[]
): Promise<boolean> {
  const revision = revisions.get(claim) ?? claim.revision;
  // Before the answer: commits of one turn follow one another.
  revisions.set(claim, revision + 1);
  const takeBack = () => revisions.set(claim, Math.min(revision, revisions.get(claim) ?? revision));
  try {
    const committed = await store.commit({ ...claim, revision }, ...changes);
    if (!committed) takeBack();
    return committed;
  } catch (error) {
    takeBack();
    throw error;
  }
}

const revisions = new WeakMap<ActorClaim, number>();
