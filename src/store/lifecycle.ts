import type { Lifecycle } from '../contracts/store/actor.ts';

/** Whether an actor has an owner in this lifecycle. */
export function keepsOwner(lifecycle: Lifecycle): boolean {
  return lifecycle === 'running' || lifecycle === 'ended';
}

/** Whether events can be posted to an actor. The inbox of one that takes none is dropped. */
export function takesEvents(lifecycle: Lifecycle): boolean {
  return lifecycle !== 'ended' && lifecycle !== 'quarantined';
}

/** The lifecycle of a new actor, which has no owner yet. */
export function firstLifecycle(lifecycle: Lifecycle): Lifecycle {
  return lifecycle === 'running' ? 'ready' : lifecycle;
}
