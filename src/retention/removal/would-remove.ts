import { setImmediate as nextTick } from 'node:timers/promises';
import type { PruneReport, Retention } from '../../contracts/engine/retention.ts';
import type { KeptJob, PartBytes, StoreRetention } from '../../contracts/store/store-retention.ts';
import type { Now } from '../../contracts/time.ts';
import { duePartsOf } from '../due-parts.ts';
import { familyOf, unwantedWith } from './family.ts';
import { bytesOf, type Going, stateOf, wholly, withoutRecord } from './going.ts';
import { measureParts, type PartPlaces } from './part-files.ts';

interface DryParts extends PartPlaces {
  readonly retention: StoreRetention;
  readonly policy: Retention | undefined;
  readonly now: Now;
}

interface Weighed extends Going {
  readonly isFree: boolean;
  readonly files: PartBytes;
}

type FamilyState = ReturnType<typeof stateOf>;

/** What a prune would remove now. Changes nothing. */
export async function wouldRemove({
  retention,
  policy = {},
  now,
  ...places
}: DryParts): Promise<Omit<PruneReport, 'left'>> {
  const jobs: Weighed[] = [];
  /** By member. */
  const [families, groups] = [new Map<string, FamilyState>(), new Map<string, FamilyState>()];
  for (let cursor: number | undefined = 0; cursor !== undefined;) {
    const page = await retention.list({ limit: 200, cursor });
    for (const job of page.jobs) {
      if (job.endedAt !== undefined) jobs.push(await weigh(job));
      await nextTick();
    }
    cursor = page.cursor;
  }
  const going = policy.maxBytes === undefined ? jobs : fitInto(policy.maxBytes, jobs);
  const gone = going.filter(({ parts }) => parts.length > 0);
  return {
    jobs: gone.length,
    files: gone.reduce(
      (sum, { job, files, parts }) => sum + bytesOf({ job: { ...job, parts: files }, parts }),
      0,
    ),
    bytes: gone.reduce((sum, each) => sum + bytesOf(each), 0),
  };

  async function weigh(stored: KeptJob): Promise<Weighed> {
    const { parts, files } = await measureParts(stored.jobId, places);
    const job = { ...stored, parts: { ...stored.parts, ...parts } };
    const { ends, isFree, hasEnded } = await stateWith(job);
    if (job.unwanted) {
      return { job, files, isFree: false, parts: hasEnded ? wholly(job).parts : [] };
    }
    const due = isFree ? duePartsOf(job, Math.max(...ends), policy, now()).parts : [];
    return { job, files, isFree, parts: due };
  }

  async function stateWith({ jobId, unwanted }: KeptJob): Promise<FamilyState> {
    const states = unwanted ? groups : families;
    const known = states.get(jobId);
    if (known !== undefined) return known;
    const group = await (unwanted ? unwantedWith : familyOf)(retention, jobId);
    const state = stateOf(group);
    for (const member of group) states.set(member.jobId, state);
    return state;
  }
}

/** Adds the parts of the oldest until the rest fits: all but records first. */
function fitInto(maxBytes: number, jobs: readonly Weighed[]): readonly Weighed[] {
  let excess = jobs.reduce(
    (sum, { job, parts }) => sum + bytesOf(wholly(job)) - bytesOf({ job, parts }),
    -maxBytes,
  );
  let fitted = jobs.toSorted((left, right) => (left.job.endedAt ?? 0) - (right.job.endedAt ?? 0));
  for (const more of [withoutRecord, wholly]) {
    fitted = fitted.map((weighed) => {
      const { job, isFree, parts } = weighed;
      if (excess <= 0 || !isFree) return weighed;
      const all = { ...weighed, parts: [...new Set([...parts, ...more(job).parts])] };
      excess -= bytesOf(all) - bytesOf(weighed);
      return all;
    });
  }
  return fitted;
}
