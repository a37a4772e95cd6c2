import type { ActorChange } from '../../src/contracts/store/actor-change.ts';
import type { Store } from '../../src/contracts/store/store.ts';

/** A store whose engine writes snapshots of a newer version, and reads both. */
export function withNewerSnapshots(store: Store): Store {
  const newer = (change: ActorChange) => ({ ...change, version: `99-${change.version}` });
  return {
    ...store,
    insert: (actor) => store.insert({ ...actor, change: newer(actor.change) }),
    commit: (claim, change) => store.commit(claim, change && newer(change)),
    claim: (request, step) =>
      store.claim(request, (actor) => {
        const change = step({ ...actor, version: actor.version.replace(/^99-/, '') });
        return change && newer(change);
      }),
  };
}
