import type { CallUsage } from '../../contracts/stages/durable-step.ts';
import { toFailure } from '../../errors/to-job-error.ts';
import { formatCount, formatDuration } from '../ui/text/format.ts';
import type { Check } from './check.ts';

interface ModelCheckOptions {
  /** As `model` in `Config`. */
  readonly model: string | undefined;
  /** Finds its key and package. Rejects if one is missing. */
  describe(): Promise<{ readonly packageName: string; readonly hasKey: boolean }>;
  /** Makes one small call, which costs money; undefined if the user did not ask for it. */
  readonly call: (() => Promise<CallUsage>) | undefined;
}

/** Checks the configured model: its key, its package and, if asked for, whether it answers. */
export async function checkModel(options: ModelCheckOptions): Promise<readonly Check[]> {
  const { model, describe, call } = options;
  const base = { name: 'model', required: true } as const;
  if (model === undefined) {
    const detail = 'none: projects come from the starters (JOB_MODEL)';
    // Without a model there is nothing to call.
    return [{ ...base, required: call !== undefined, ok: call === undefined, detail }];
  }
  try {
    const { packageName, hasKey } = await describe();
    const key = hasKey ? 'with a key' : 'without a key';
    const found = { ...base, ok: true, detail: `${model}, ${key}, through ${packageName}` };
    return call === undefined ? [found] : [found, await tryCall(call)];
  } catch (error) {
    const { message, hint } = toFailure(error);
    return [{ ...base, ok: false, detail: message, hint }];
  }
}

async function tryCall(call: () => Promise<CallUsage>): Promise<Check> {
  const base = { name: 'model call', required: true } as const;
  const begin = Date.now();
  try {
    const { input, output } = await call();
    const time = formatDuration(Date.now() - begin);
    const detail = `answered in ${time}: ${tokens(input)} in, ${tokens(output)} out`;
    return { ...base, ok: true, detail };
  } catch (error) {
    const { message, hint } = toFailure(error);
    return { ...base, ok: false, detail: message, hint };
  }
}

function tokens(count: number | undefined): string {
  return count === undefined ? 'an unknown number of tokens' : `${formatCount(count)} tokens`;
}
