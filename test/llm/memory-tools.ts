import type { CallUsage, LiveEvent, StepOptions } from '../../src/contracts/stages/durable-step.ts';
import type { JsonValue } from '../../src/contracts/json.ts';
import type { StageTools } from '../../src/contracts/stages/stage.ts';

/** One step as a store would keep it. */
export interface MemoryStep {
  readonly name: string;
  readonly options: StepOptions;
  state: 'sent' | 'answered' | 'failed';
  usage?: CallUsage;
  errorCode?: string;
  result?: JsonValue;
}

export interface MemoryTools extends Pick<StageTools, 'step' | 'live' | 'signal' | 'progress'> {
  readonly steps: ReadonlyMap<string, MemoryStep>;
  readonly lives: readonly LiveEvent[];
  readonly progresses: readonly string[];
}

/** Tools of a stage whose steps are kept in a map. Given the steps of another, it is a resumed stage. */
export function memoryTools({
  signal = new AbortController().signal,
  steps = new Map<string, MemoryStep>(),
}: {
  readonly signal?: AbortSignal;
  readonly steps?: Map<string, MemoryStep>;
} = {}): MemoryTools {
  const lives: LiveEvent[] = [];
  const progresses: string[] = [];
  return {
    steps,
    lives,
    progresses,
    signal,
    live: (event) => void lives.push(event),
    progress: (message) => void progresses.push(message),
    async step<Result extends JsonValue>(
      name: string,
      run: Parameters<StageTools['step']>[1],
      options: StepOptions = {},
    ): Promise<Result> {
      const kept = steps.get(name);
      if (kept?.result !== undefined) return structuredClone(kept.result) as Result;
      const step: MemoryStep = { name, options, state: 'sent' };
      steps.set(name, step);
      try {
        const result = await run({
          signal,
          idempotencyKey: `job:generate:0:${name}`,
          usage: (usage) => (step.usage = usage),
          failed: (code) => (step.errorCode = code),
        });
        // What cannot be kept as JSON is lost, as it would be in a store.
        step.result = JSON.parse(JSON.stringify(result)) as JsonValue;
        step.state = step.errorCode === undefined ? 'answered' : 'failed';
        return step.result as Result;
      } catch (error) {
        step.state = 'failed';
        throw error;
      }
    },
  };
}
