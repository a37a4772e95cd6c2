import type { ActorSummary } from '../../protocol.ts';
import type { Tone } from '../parts/status.ts';

/** What the status of an actor means at a glance. */
export const actorTones = {
  active: 'run',
  done: 'good',
  error: 'bad',
  stopped: 'off',
} as const satisfies Record<ActorSummary['status'], Tone>;
