import type { Preview, PreviewContext } from './preview.types.ts';

/**
 * The public view of a snapshot of the preview machine.
 *
 * @example
 * actor.subscribe((snapshot) => console.log(toPreview(snapshot).url));
 */
export function toPreview({ context }: { readonly context: PreviewContext }): Preview {
  const { jobId, status, mount, expiresAt, error } = context;
  return { jobId, status, ...(mount && { url: mount.url }), expiresAt, ...(error && { error }) };
}
