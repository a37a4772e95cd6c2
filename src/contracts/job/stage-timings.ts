import type { StageName } from '../stages/stage.ts';
import type { StageTiming } from './job.ts';

/** The name of each stage in timings and events. */
export const timingOf = {
  plan: 'planning',
  generate: 'generation',
  validate: 'validation',
  package: 'packaging',
  deploy: 'deployment',
  finalize: 'finalization',
} as const satisfies Record<StageName, StageTiming>;
