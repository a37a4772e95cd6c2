import type { Job } from '../../contracts/job/job.ts';
import { formatBytes } from './text/format.ts';
import type { ReplyView } from './job-reply.ts';
import { zipElsewhereText } from './texts.ts';

/** The view of a result whose files are already attached. */
export function viewWith({ artifacts: { zip } }: Job, attached: readonly string[]): ReplyView {
  const hasZip = attached.some((name) => name.endsWith('.zip'));
  return {
    picture: attached.find((name) => name.endsWith('.png')),
    ...(zip !== undefined && !hasZip && { zipNote: zipElsewhereText(formatBytes(zip.bytes)) }),
  };
}
