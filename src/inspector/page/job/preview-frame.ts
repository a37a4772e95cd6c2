import { h } from 'preact';
import type { JobPreview } from '../../../contracts/job/job.ts';
import type { FrameMessage } from '../../protocol.ts';
import { get } from '../api.ts';
import { useLoaded } from '../parts/hooks.ts';

/** The preview in a frame. */
export function PreviewFrame({ url }: { readonly url: string }) {
  return h('iframe', {
    src: url,
    title: 'Preview of the generated project',
    // Without allow-same-origin, generated code has no access to this page or its own storage.
    sandbox: 'allow-scripts allow-forms',
    referrerpolicy: 'no-referrer',
  });
}

export function isPreviewLive({ url, expiresAt = 0 }: JobPreview, now: number): boolean {
  return url !== undefined && expiresAt > now && /^https?:\/\//.test(url);
}

/** Whether the preview may be framed; undefined until that is known. */
export function useFramed(jobId: string, isAsked: boolean): boolean | undefined {
  const { value } = useLoaded(isAsked ? `frame ${jobId}` : '', async (signal) =>
    isAsked
      ? get<FrameMessage>(
          `jobs/${jobId}/frame?origin=${encodeURIComponent(location.origin)}`,
          signal,
        )
      : undefined,
  );
  return value?.isAllowed;
}
