import type { Config } from '../../contracts/config.ts';
import type { ActorChange, TransitionEvents } from '../../contracts/store/actor-change.ts';
import type { ClaimedRow, Store } from '../../contracts/store/store.ts';
import type { StoredJob } from '../../contracts/store/stored-job.ts';
import {
  isOfJob,
  logicalPath,
  resolveLogical,
  resolveOwn,
} from '../../workspace/paths/logical-path.ts';
import { hasPaths, mapEntry, mapEvents, mapJob, type PathMap } from './map-paths.ts';

type Bases = Pick<Config, 'workBase' | 'outputBase' | 'logBase'>;

/**
 * Wraps a store: it stores the paths of jobs relative to their bases, and the engine sees absolute paths
 * below its own bases. So bases can be moved, and can differ between machines.
 */
export function withLogicalPaths(store: Store, bases: Bases): Store {
  const [logical, absolute] = [toLogical(bases), toAbsolute(bases)];
  return {
    insert: (actor) =>
      store.insert({ ...actor, change: mapChange(logical, actor.id, actor.change) }),
    commit: (claim, change) => store.commit(claim, change && mapChange(logical, claim.id, change)),
    async claim(request, step) {
      // What `step` saw and returned, so that nothing is converted twice.
      const seen = new Map<string, Pick<ClaimedRow, 'history' | 'change'>>();
      const claimed = await store.claim(request, (stored) => {
        const history = mapHistory(absolute, stored.id, stored.history);
        const change = step({ ...stored, history });
        if (change === undefined) return undefined;
        seen.set(stored.id, { history, change });
        return mapChange(logical, stored.id, change);
      });
      return claimed.map((actor) => ({ ...actor, ...seen.get(actor.id) }));
    },
    archive: (claim, job) => store.archive(claim, job && mapJob(logical, job)),
    async get(jobId) {
      const stored = await store.get(jobId);
      return stored && mapStored(absolute, stored);
    },
    async list(query) {
      const { jobs, ...page } = await store.list(query);
      return { ...page, jobs: jobs.map((job) => mapStored(absolute, job)) };
    },
    async journal(query) {
      return (await store.journal(query)).map((entry) => mapEntry(absolute, entry));
    },
    limit: (limits) => store.limit(limits),
    pause: (paused) => store.pause(paused),
    queue: () => store.queue(),
    post: (key, event, postId) => store.post(key, event, postId),
    delete: (jobId) => store.delete(jobId),
    posted: (owner) => store.posted(owner),
    step: (jobId, key) => store.step(jobId, key),
    steps: (jobId) => store.steps(jobId),
    spent: (key) => store.spent(key),
    ...(store.now && { now: store.now }),
    lifecycle: (key) => store.lifecycle(key),
    idOfKey: (key) => store.idOfKey(key),
    latest: () => store.latest(),
    actor: (key) => store.actor(key),
    actors: (query) => store.actors(query),
    lease: (lease) => store.lease(lease),
    release: (lease) => store.release(lease),
    engines: () => store.engines(),
    engineStatuses: () => store.engineStatuses(),
    counts: () => store.counts(),
    onChange: (listener) => store.onChange(listener),
    storage: store.storage,
    retention: {
      ...store.retention,
      mark: (jobs, at) =>
        store.retention.mark(
          jobs.map(({ result, ...job }) => ({
            ...job,
            ...(result && { result: mapJob(logical, result) }),
          })),
          at,
        ),
    },
    close: () => store.close(),
  };
}

function toLogical(bases: Bases): PathMap {
  return {
    own: (base, path, name) => logicalPath(bases[base], path, name),
    artifact: (path, jobId) => logicalPath(bases.outputBase, path, jobId),
    deployed(path, jobId) {
      const logical = logicalPath(bases.outputBase, path, jobId);
      return isOfJob(logical, jobId) ? logical : path;
    },
  };
}

function toAbsolute(bases: Bases): PathMap {
  const { outputBase } = bases;
  return {
    own: (base, path, name) => resolveOwn(bases[base], path, name),
    artifact: (path, jobId) => resolveLogical(outputBase, path, jobId),
    deployed: (path, jobId) => (isOfJob(path, jobId) ? resolveOwn(outputBase, path, jobId) : path),
  };
}

function mapChange(map: PathMap, jobId: string, change: ActorChange): ActorChange {
  const { job } = change;
  if (job === undefined || !job.events.some(hasPaths)) return change;
  return { ...change, job: { ...job, events: mapEvents(map, jobId, job.events) } };
}

function mapStored(map: PathMap, { result, history, ...job }: StoredJob): StoredJob {
  return {
    ...job,
    ...(result && { result: mapJob(map, result) }),
    ...(history && { history: mapHistory(map, job.jobId, history) }),
  };
}

function mapHistory(map: PathMap, jobId: string, history: readonly TransitionEvents[] | undefined) {
  return history?.map((transition) =>
    transition.events.some(hasPaths)
      ? { ...transition, events: mapEvents(map, jobId, transition.events) }
      : transition,
  );
}
