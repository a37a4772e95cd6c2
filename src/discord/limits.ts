/** How many requests the bot accepts within a sliding window. */
export interface RequestLimits {
  /** From one user. @default 100 */
  readonly perUser: number;
  /** From all users together. @default 2000 */
  readonly inAll: number;
  /** Length of the window in milliseconds. @default 600000 */
  readonly windowMs: number;
}

export const defaultLimits: RequestLimits = { perUser: 100, inAll: 2000, windowMs: 600_000 };

export interface Limiter {
  /**
   * Counts a request. If a limit is reached, returns which one and when the next request is allowed, in
   * epoch milliseconds.
   */
  acquire(
    userId: string,
    at: number,
  ): { readonly reached?: 'user' | 'all'; readonly retryAt?: number };
}

/** Counts requests in a sliding window. */
export function createLimiter({ perUser, inAll, windowMs }: RequestLimits): Limiter {
  const all: { readonly userId: string; readonly at: number }[] = [];
  const users = new Map<string, number[]>();

  function forget(before: number): void {
    const left = all.findIndex(({ at }) => at > before);
    for (const { userId } of all.splice(0, left < 0 ? all.length : left)) {
      const own = users.get(userId);
      own?.shift();
      if (own?.length === 0) users.delete(userId);
    }
  }

  return {
    acquire(userId, at) {
      forget(at - windowMs);
      const own = users.get(userId) ?? [];
      const [oldestOwn] = own;
      if (oldestOwn !== undefined && own.length >= perUser) {
        return { reached: 'user', retryAt: oldestOwn + windowMs };
      }
      const [oldest] = all;
      if (oldest !== undefined && all.length >= inAll) {
        return { reached: 'all', retryAt: oldest.at + windowMs };
      }
      all.push({ userId, at });
      users.set(userId, [...own, at]);
      return {};
    },
  };
}
