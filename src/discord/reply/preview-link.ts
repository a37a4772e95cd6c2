import type { Job } from '../../contracts/job.ts';

/** The address of a job's preview, where people on Discord can open it. */
export function previewLink({ preview }: Pick<Job, 'preview'>): string | undefined {
  const url = previewUrl(preview.url);
  return url === undefined || isLocal(preview, url) ? undefined : url.href;
}

/** Whether a job has a preview that only this machine can open. */
export function isOnlyHere({ preview }: Pick<Job, 'preview'>): boolean {
  const url = previewUrl(preview.url);
  return url !== undefined && isLocal(preview, url);
}

function previewUrl(text: string | undefined): URL | undefined {
  const url = text === undefined ? null : URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '') return undefined;
  return url.href.length <= 500 ? url : undefined;
}

/** A stage of one's own may not say so. */
function isLocal({ isLocal: said }: Job['preview'], { hostname }: URL): boolean {
  return said === true || /(^|\.)localhost$|^127\.|^\[::1\]$|^0\.0\.0\.0$/.test(hostname);
}
