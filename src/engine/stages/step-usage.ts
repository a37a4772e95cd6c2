import type { JobEvent } from '../../../machines/index.ts';
import type { CallUsage, StepOptions } from '../../contracts/stages/durable-step.ts';
import { assertAmount } from '../input/step.ts';

type StageUsage = Extract<JobEvent, { readonly type: 'stage.usage' }>;

/** A step that names a model counts from the moment it is sent: until it reports, as unknown. */
export function callSent({ model }: StepOptions): StageUsage | undefined {
  if (model === undefined) return undefined;
  return { type: 'stage.usage', tokens: 0, calls: 1, unknownCalls: 1 };
}

/** Takes back what was counted for a call that was not made. */
export function callNeverMade({ model }: StepOptions): StageUsage | undefined {
  if (model === undefined) return undefined;
  return { type: 'stage.usage', tokens: 0, calls: -1, unknownCalls: -1 };
}

/** What a step adds when it has ended. */
export function callEnded({ model }: StepOptions, usage?: CallUsage): StageUsage | undefined {
  // It stays counted as unknown, if it was counted.
  if (usage === undefined) return undefined;
  const { input, output, costUsd } = usage;
  const isCounted = model !== undefined;
  const isKnown = input !== undefined && output !== undefined;
  const tokens = (input ?? 0) + (output ?? 0);
  const unknownCalls = (isKnown ? 0 : 1) - (isCounted ? 1 : 0);
  return {
    type: 'stage.usage',
    tokens,
    ...usage,
    ...(!isCounted && { calls: 1 }),
    ...(unknownCalls !== 0 && { unknownCalls }),
    ...(costUsd === undefined && tokens > 0 && { unpricedCalls: 1 }),
  };
}

/** @throws JobError `STEP_INVALID` */
export function parseUsage(usage: CallUsage): CallUsage {
  const parsed: { -readonly [Part in keyof CallUsage]: CallUsage[Part] } = {};
  for (const part of parts) {
    const value = usage[part];
    if (value === undefined) continue;
    assertAmount(`usage(…): ${part}`, value, part === 'costUsd');
    parsed[part] = value;
  }
  return parsed;
}

const parts = ['input', 'output', 'cachedInput', 'reasoning', 'costUsd'] as const;
