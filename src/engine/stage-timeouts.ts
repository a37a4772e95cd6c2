import type { StageName } from '../contracts/stage.ts';

/** Milliseconds that one run of a stage may take, unless told otherwise. */
export const stageTimeouts: Readonly<Record<StageName, number>> = {
  plan: 60_000,
  generate: 600_000,
  validate: 60_000,
  package: 120_000,
  deploy: 60_000,
  finalize: 30_000,
};
