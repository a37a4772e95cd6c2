import type { Job } from '../../contracts/job.ts';
import { formatBytes } from './format.ts';
import type { ReplyView } from './job-reply.ts';
import { zipElsewhereText } from './texts.ts';

/** How a result is shown where its files are attached already. */
export function viewWith({ artifacts: { zip } }: Job, attached: readonly string[]): ReplyView {
  const hasZip = attached.some((name) => name.endsWith('.zip'));
  return {
    picture: attached.find((name) => name.endsWith('.png')),
    ...(zip !== undefined && !hasZip && { zipNote: zipElsewhereText(formatBytes(zip.bytes)) }),
  };
}
