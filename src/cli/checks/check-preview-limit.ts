import type { Config } from '../../contracts/config.ts';
import type { Check } from './check.ts';

/** Checks that previews are allowed at all. Optional: jobs run without previews. */
export function checkPreviewLimit({ previewLimit }: Pick<Config, 'previewLimit'>): Check {
  const base = { name: 'preview limit', required: false } as const;
  if (previewLimit > 0) return { ...base, ok: true, detail: `at most ${previewLimit} live` };
  const hint = 'Set JOB_PREVIEW_LIMIT to 1 or more to turn previews on.';
  return { ...base, ok: false, detail: 'JOB_PREVIEW_LIMIT is 0: previews are off', hint };
}
