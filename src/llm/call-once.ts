import { setTimeout } from 'node:timers/promises';
import type { ModelConfig } from '../contracts/config.ts';
import type { CallTools, TextCall, TextReply } from './text-call.ts';
import { configuredModels } from './configured-models.ts';
import { createModelCaller } from './model.ts';

/**
 * Calls the configured model once, outside any job: nothing is kept, and nothing is tried again.
 *
 * @throws JobError `MODEL_…`, or `CONFIG_INVALID` where no model is configured
 */
export async function callOnce(
  config: ModelConfig,
  request: TextCall,
  totalMs = 20_000,
): Promise<TextReply> {
  const call = createModelCaller({
    ...configuredModels(config),
    limits: { tries: 1, totalMs, idleMs: totalMs },
    now: Date.now,
    sleep: (ms, signal) => setTimeout(ms, undefined, { signal }),
  });
  const { signal } = new AbortController();
  const tools: CallTools = {
    signal,
    step: (_name, run) => run({ signal, idempotencyKey: 'once', usage() {}, failed() {} }),
    live() {},
    progress() {},
  };
  return call(request, tools, { name: request.purpose });
}
