import type { TransitionEvents } from '../../contracts/store/actor-change.ts';

/** The state that a job is in by its journal, for an event that does not change it. */
export function currentState(history: readonly TransitionEvents[], status: string): string {
  return history.findLast(({ state }) => !state.startsWith('preview.'))?.state ?? status;
}
