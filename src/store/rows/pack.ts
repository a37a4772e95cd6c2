import type { TransitionEvents } from '../../contracts/store/actor-change.ts';

/** The serialized events of a transition. */
export interface Packed {
  /** JSON: a list of `TransitionEvents`; null if there are no events. */
  readonly text: string | null;
  /** The number of events. */
  readonly count: number;
}

/** Serializes the events of a transition. */
export function pack(transition: TransitionEvents | undefined): Packed {
  if (transition === undefined || transition.events.length === 0) return { text: null, count: 0 };
  const { state, events } = transition;
  return { text: JSON.stringify([{ state, events }]), count: events.length };
}
