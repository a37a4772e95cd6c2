import { toFailure } from '../../errors/to-job-error.ts';
import { formatDuration } from '../ui/text/format.ts';
import type { Check } from './check.ts';

interface SandboxCheckOptions {
  /** As `sandbox` in `Config`. */
  readonly sandbox: string;
  /** Runs a trivial program; resolves with what bounds it. */
  trySandbox(): Promise<string>;
}

/** Checks that the code of projects can be run in a sandbox. Optional: jobs run without it. */
export async function checkSandbox(options: SandboxCheckOptions): Promise<Check> {
  const base = { name: 'sandbox', required: false } as const;
  if (options.sandbox === 'off') return { ...base, ok: true, detail: 'off (JOB_SANDBOX)' };
  const begin = Date.now();
  try {
    const boundBy = await options.trySandbox();
    const duration = formatDuration(Date.now() - begin);
    return { ...base, ok: true, detail: `a program ran in ${duration}, bounded by ${boundBy}` };
  } catch (error) {
    const { message, hint } = toFailure(error);
    return { ...base, ok: false, detail: message, hint };
  }
}
