import type { Behaviour } from '../../contracts/job/behaviour.ts';
import { formatDuration } from '../ui/text/format.ts';
import type { Check } from './check.ts';

interface PictureCheckOptions {
  /** As `browser` in `Config`. */
  readonly browser: string;
  /** Opens a trivial page in the browser. */
  tryPage(): Promise<Behaviour>;
}

/** Checks that pages can be opened in a sandboxed browser. Optional: jobs run without it. */
export async function checkPictures(options: PictureCheckOptions): Promise<Check> {
  const { browser, tryPage } = options;
  const base = { name: 'pictures', required: false } as const;
  if (browser === 'off') return { ...base, ok: true, detail: 'off (JOB_BROWSER)' };
  const begin = Date.now();
  const { status, reason = '' } = await tryPage();
  if (status === 'checked') {
    return { ...base, ok: true, detail: `a page opened in ${formatDuration(Date.now() - begin)}` };
  }
  const hint = 'Jobs run without a browser, but their pages are not tested and have no pictures.';
  return { ...base, ok: false, detail: reason, hint };
}
