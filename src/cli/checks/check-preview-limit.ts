import type { Config } from '../../contracts/config.ts';
import type { Check } from './check.ts';

/** How many previews may be live at the same time. Jobs are done without one too. */
export function checkPreviewLimit({ previewLimit }: Pick<Config, 'previewLimit'>): Check {
  const base = { name: 'preview limit', required: false } as const;
  if (previewLimit > 0) return { ...base, ok: true, detail: `${previewLimit} live at a time` };
  const hint = 'Set JOB_PREVIEW_LIMIT to 1 or more to have previews again.';
  return { ...base, ok: false, detail: 'JOB_PREVIEW_LIMIT is 0: no preview is shown', hint };
}
