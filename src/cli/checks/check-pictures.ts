import type { Behaviour } from '../../contracts/behaviour.ts';
import { formatDuration } from '../ui/format.ts';
import type { Check } from './check.ts';

interface PictureCheckOptions {
  /** As in `Config`. */
  readonly browser: string;
  /** Opens a page of no harm in the browser. */
  tryPage(): Promise<Behaviour>;
}

/** Whether pages can be opened in a browser that is shut in. Jobs are done without it too. */
export async function checkPictures(options: PictureCheckOptions): Promise<Check> {
  const { browser, tryPage } = options;
  const base = { name: 'pictures', required: false } as const;
  if (browser === 'off') return { ...base, ok: true, detail: 'none: JOB_BROWSER is off' };
  const begin = Date.now();
  const { status, reason = '' } = await tryPage();
  if (status === 'checked') {
    return { ...base, ok: true, detail: `a page opens in ${formatDuration(Date.now() - begin)}` };
  }
  const hint = 'Jobs do not need it: their pages are not opened, and have no pictures.';
  return { ...base, ok: false, detail: reason, hint };
}
