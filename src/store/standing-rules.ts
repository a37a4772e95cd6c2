import type { Standing } from '../contracts/store.ts';

/** Whether an actor stays its owner's in a standing. */
export function keepsOwner(standing: Standing): boolean {
  return standing === 'owned' || standing === 'ended';
}

/** Whether an actor can still be sent events; what waits for one that cannot is dropped. */
export function takesEvents(standing: Standing): boolean {
  return standing !== 'ended' && standing !== 'quarantined';
}

/** The standing of a new actor: nobody has claimed it yet. */
export function firstStanding(standing: Standing): Standing {
  return standing === 'owned' ? 'ready' : standing;
}
