import type { Job } from '../../contracts/job/job.ts';
import type { Texts } from '../texts/texts.ts';
import type { ReplyView } from './job-reply.ts';
import { formatBytes } from './text/format.ts';

interface Attached {
  /** Names of the attached files. */
  readonly names: readonly string[];
  /** The files are sent in a message of their own; `refused`: they cannot be. */
  readonly parcel?: 'due' | 'sent' | 'refused' | undefined;
  /** Of the files, as far as Discord accepts them. */
  readonly maxBytes: number;
}

/** How a result shows what is attached, and why the zip is not. */
export function viewWith(
  { artifacts: { zip } }: Job,
  { names, parcel, maxBytes }: Attached,
  texts: Texts,
): ReplyView {
  return {
    texts,
    picture: names.find((name) => name.endsWith('.png')),
    ...(zip !== undefined && !names.some(isZip) && { zipNote: zipNote(zip.bytes) }),
  };

  function zipNote(bytes: number): string {
    const size = formatBytes(bytes);
    if (bytes > maxBytes) return texts.zip.tooLarge(size);
    if (parcel === undefined) return texts.zip.gone;
    return parcel === 'refused' ? texts.zip.refused(size) : texts.zip.sentDirectly(size);
  }
}

function isZip(name: string): boolean {
  return name.endsWith('.zip');
}
