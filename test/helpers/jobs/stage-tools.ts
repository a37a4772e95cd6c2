import type { StageTools } from '../../../src/contracts/stages/stage.ts';

/** The tools of a stage that is called by hand: nothing is told, and each step runs. */
export function stageTools(over: Partial<StageTools> = {}): StageTools {
  const { signal = new AbortController().signal } = over;
  return {
    signal,
    assertOwnership: () => Promise.resolve(),
    idempotencyKey: 'job-1:stage:1:1',
    attempt: 1,
    now: () => 0,
    progress: () => {},
    usage: () => {},
    live: () => {},
    step: (name, run) =>
      run({ signal, idempotencyKey: `job-1:stage:1:${name}`, usage: () => {}, failed: () => {} }),
    ...over,
  };
}
