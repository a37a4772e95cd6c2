import type { CallRecord } from '../../contracts/stages/durable-step.ts';
import { type Attributes, modelAttributes, names } from '../names.ts';
import { errorType } from './error-type.ts';
import type { Recorder } from './recorder.ts';

/** Counts the model calls of a job; other durable steps are not counted. */
export function createCallCounter(recorder: Recorder): (calls: readonly CallRecord[]) => void {
  const models = new Set<string>();

  /** Names of models without end would be a label without bounds. */
  function bounded(model: string): string {
    if (models.size < maxModels) models.add(model);
    return models.has(model) ? model : '_OTHER:_OTHER';
  }

  return (calls) => {
    for (const call of calls)
      if (call.model !== undefined) countCall(call, modelAttributes(bounded(call.model)), recorder);
  };
}

const maxModels = 50;

function countCall(call: CallRecord, model: Attributes, recorder: Recorder): void {
  const { sentAt, endedAt, usage = {}, errorCode } = call;
  if (endedAt !== undefined) {
    const error = errorCode === undefined ? {} : errorType(errorCode);
    recorder.record('callDuration', { ...model, ...error }, (endedAt - sentAt) / 1000);
  }
  for (const type of ['input', 'output'] as const) {
    const tokens = usage[type];
    if (tokens !== undefined)
      recorder.record('tokens', { ...model, [names.tokenType]: type }, tokens);
  }
  const { [names.operation]: _, ...only } = model;
  if (usage.cachedInput !== undefined) recorder.add('cached', only, usage.cachedInput);
  if (usage.costUsd === undefined) recorder.add('unpriced', only);
  else recorder.add('cost', only, usage.costUsd);
}
