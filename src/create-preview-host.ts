import { readConfig } from './config/read-config.ts';
import type { PreviewHost } from './contracts/preview.ts';
import type { Now, Sleep } from './contracts/time.ts';
import { hostPreviews } from './engine/preview-host.ts';
import { createSleep } from './engine/sleep.ts';
import { createPreviewFront } from './preview/front.ts';

export interface PreviewHostOptions {
  /** Loopback port, 0 to have one chosen. @default `JOB_PREVIEW_PORT`, else 0 */
  readonly port?: number;
  /** Milliseconds that a preview lives. @default `JOB_PREVIEW_TTL`, else one hour */
  readonly ttlMs?: number;
  /** Whether live previews keep the process alive. @default true */
  readonly ref?: boolean;
  /** @default Date.now */
  readonly now?: Now;
  /** @default real time */
  readonly sleep?: Sleep;
}

/**
 * A preview server of your own, to be shared by many jobs. It listens on loopback from the first
 * preview until `close()`.
 *
 * @throws JobError `CONFIG_INVALID`
 * @example
 * const preview = createPreviewHost();
 * const job = await toPromise(createJobActor(request, { preview }).start());
 * await preview.close();
 */
export function createPreviewHost(options: PreviewHostOptions = {}): PreviewHost {
  const { ref = true, now = Date.now, sleep = createSleep({ ref }), port, ttlMs } = options;
  const { previewPort, previewTtlMs } = readConfig({
    ...(port !== undefined && { previewPort: port }),
    ...(ttlMs !== undefined && { previewTtlMs: ttlMs }),
  });
  const front = createPreviewFront({ port: previewPort, now });
  return hostPreviews({ front, ttlMs: previewTtlMs, now, sleep });
}
