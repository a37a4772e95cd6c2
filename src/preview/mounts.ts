import type { PreviewEnd, PreviewMountRequest } from '../contracts/job/preview.ts';
import type { Now } from '../contracts/time.ts';
import type { LivePreviews } from './live/live-previews.ts';

/** A folder or program served under an id until it expires. */
export interface Mount {
  /** Absolute, without symlinks. */
  readonly dir: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
  /** Answers for the server of the project in `dir`; undefined if its files are served. */
  readonly live?: LivePreviews;
  readonly program?: PreviewMountRequest['program'];
}

export type MountState =
  | { readonly state: 'live'; readonly mount: Mount }
  | { readonly state: 'ended'; readonly end: PreviewEnd }
  | { readonly state: 'unknown' };

export interface Mounts {
  /** Whether fewer than `limit` are live. */
  hasRoom(limit: number): boolean;
  find(id: string): MountState;
  set(id: string, mount: Mount): void;
  end(id: string, end: PreviewEnd): void;
  clear(): void;
}

/**
 * The table of previews by id. Every lookup compares the expiry with the clock, so a late timer or a
 * machine that slept never keeps a preview alive. Remembers the last `rememberedEnds` ended ids.
 */
export function createMounts(now: Now, rememberedEnds: number): Mounts {
  const live = new Map<string, Mount>();
  const ended = new Map<string, PreviewEnd>();

  function end(id: string, previewEnd: PreviewEnd): void {
    live.delete(id);
    ended.delete(id);
    ended.set(id, previewEnd);
    for (const oldest of ended.keys()) {
      if (ended.size <= rememberedEnds) break;
      ended.delete(oldest);
    }
  }

  return {
    hasRoom(limit) {
      if (live.size < limit) return true;
      for (const [id, { expiresAt }] of live) {
        if (now() >= expiresAt) end(id, { status: 'expired' });
      }
      return live.size < limit;
    },
    find(id) {
      const mount = live.get(id);
      // Stays in the table: a clock that is briefly ahead must not end a preview for good.
      if (mount !== undefined && now() >= mount.expiresAt)
        return { state: 'ended', end: { status: 'expired' } };
      if (mount !== undefined) return { state: 'live', mount };
      const previewEnd = ended.get(id);
      return previewEnd === undefined ? { state: 'unknown' } : { state: 'ended', end: previewEnd };
    },
    set(id, mount) {
      ended.delete(id);
      live.set(id, mount);
    },
    end,
    clear() {
      live.clear();
      ended.clear();
    },
  };
}
