import type { EngineHealth, JobEngine } from '../../contracts/engine/engine.ts';
import type { Sleep } from '../../contracts/time.ts';
import type { Answer, Pages } from './http-server.ts';
import { inTime, maxWaitMs } from './in-time.ts';
import { isReady } from './is-ready.ts';

/**
 * `/livez` answers while the process does: restart it if not. `/readyz` answers 200 while the engine can
 * take work, else 503 with the reasons, one a line: send it no requests, but do not restart it.
 */
export function healthPages(engine: Pick<JobEngine, 'health'>, sleep: Sleep): Pages {
  return {
    '/livez': () => ({ status: 200, text: 'alive\n' }),
    '/readyz': async () => {
      const health = await inTime(engine.health(), sleep);
      return health === undefined ? tooSlow : readiness(health);
    },
  };
}

const tooSlow: Answer = {
  status: 503,
  text: `The store has not answered for ${maxWaitMs / 1000} seconds.\n`,
};

function readiness(health: EngineHealth): Answer {
  if (isReady(health)) return { status: 200, text: 'ready\n' };
  const { isDraining, storeError, isLeaseHeld = true } = health;
  const reasons = [
    isDraining && 'The engine begins no more jobs: it is paused or closing.',
    storeError !== undefined && `The store does not answer: ${storeError}.`,
    !isLeaseHeld && 'The lease of the engine is not in force.',
  ];
  return { status: 503, text: reasons.flatMap((reason) => (reason ? `${reason}\n` : [])).join('') };
}
