import type { Now } from '../contracts/time.ts';

/** What is served under an id, until when. */
export interface Mount {
  /** Absolute, without symlinks. */
  readonly dir: string;
  /** Epoch milliseconds. */
  readonly expiresAt: number;
}

export type EndReason = 'expired' | 'stopped';

export type MountState =
  | { readonly state: 'live'; readonly mount: Mount }
  | { readonly state: 'ended'; readonly reason: EndReason }
  | { readonly state: 'unknown' };

export interface Mounts {
  /** Live mounts, the expired ones ended first. */
  readonly liveCount: number;
  find(id: string): MountState;
  set(id: string, mount: Mount): void;
  end(id: string, reason: EndReason): void;
  clear(): void;
}

/**
 * The table of previews by id. Expiry is read off the clock at every look, so a timer that comes
 * late, or a machine that slept, never keeps a preview alive. Of ended ids the latest
 * `rememberedEnds` are kept.
 */
export function createMounts(now: Now, rememberedEnds: number): Mounts {
  const live = new Map<string, Mount>();
  const ended = new Map<string, EndReason>();

  function end(id: string, reason: EndReason): void {
    live.delete(id);
    ended.delete(id);
    ended.set(id, reason);
    for (const oldest of ended.keys()) {
      if (ended.size <= rememberedEnds) break;
      ended.delete(oldest);
    }
  }

  function endIfExpired(id: string, { expiresAt }: Mount): void {
    if (now() >= expiresAt) end(id, 'expired');
  }

  return {
    get liveCount() {
      for (const [id, mount] of live) endIfExpired(id, mount);
      return live.size;
    },
    find(id) {
      const known = live.get(id);
      if (known !== undefined) endIfExpired(id, known);
      const mount = live.get(id);
      if (mount !== undefined) return { state: 'live', mount };
      const reason = ended.get(id);
      return reason === undefined ? { state: 'unknown' } : { state: 'ended', reason };
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
