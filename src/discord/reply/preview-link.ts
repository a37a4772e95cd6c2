import type { Job } from '../../contracts/job/job.ts';

/** The URL of a job's preview if people on Discord can open it, else undefined. */
export function previewLink({ preview }: Pick<Job, 'preview'>): string | undefined {
  const url = previewUrl(preview.url);
  return url === undefined || isLocal(preview, url) ? undefined : url.href;
}

/** Whether a job has a preview that can be opened on this machine only. */
export function isOnlyHere({ preview }: Pick<Job, 'preview'>): boolean {
  const url = previewUrl(preview.url);
  return url !== undefined && isLocal(preview, url);
}

function previewUrl(text: string | undefined): URL | undefined {
  const url = text === undefined ? null : URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
  return url.href.length <= 500 ? url : undefined;
}

/** Checks the host too, because a custom deploy stage may not set `isLocal`. */
function isLocal({ isLocal: declared }: Job['preview'], { hostname }: URL): boolean {
  return declared === true || /(^|\.)localhost$|^127\.|^\[::1\]$|^0\.0\.0\.0$/.test(hostname);
}
