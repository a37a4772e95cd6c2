import type { Lifecycle } from '../contracts/store.ts';

/** Whether an actor stays its owner's in a lifecycle. */
export function keepsOwner(lifecycle: Lifecycle): boolean {
  return lifecycle === 'running' || lifecycle === 'ended';
}

/** Whether an actor can still be sent events; what waits for one that cannot is dropped. */
export function takesEvents(lifecycle: Lifecycle): boolean {
  return lifecycle !== 'ended' && lifecycle !== 'quarantined';
}

/** The lifecycle of a new actor: nobody has claimed it yet. */
export function firstLifecycle(lifecycle: Lifecycle): Lifecycle {
  return lifecycle === 'running' ? 'ready' : lifecycle;
}
