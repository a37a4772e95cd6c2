import type { ActorSummary } from '../../protocol.ts';
import type { Tone } from '../parts/status.ts';

/** The colour of each status of an actor. */
export const actorTones = {
  active: 'run',
  done: 'good',
  error: 'bad',
  stopped: 'off',
} as const satisfies Record<ActorSummary['status'], Tone>;
