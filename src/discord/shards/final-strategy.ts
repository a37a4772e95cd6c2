import { type ClientOptions, SimpleShardingStrategy } from 'discord.js';

type BuildStrategy = NonNullable<NonNullable<ClientOptions['ws']>['buildStrategy']>;

/**
 * The strategy of discord.js, except that a destroyed shard is gone. Without this, a shard that waits to
 * reconnect does so after all, and one that is connecting leaves a socket without an `error` listener,
 * whose failure would end the process.
 */
export function finalStrategy(closed: AbortSignal): BuildStrategy {
  return (manager) => {
    const strategy = new SimpleShardingStrategy(manager);
    const connect = strategy.connect.bind(strategy);
    const destroy = strategy.destroy.bind(strategy);
    return Object.assign(strategy, {
      async connect() {
        // A login that is waiting for Discord's answer cannot be cancelled.
        closed.throwIfAborted();
        await connect();
      },
      async destroy(options?: Parameters<typeof destroy>[0]) {
        const shards = [...strategy['shards'].values()];
        for (const shard of shards) shard['internalConnect'] = () => Promise.resolve();
        await destroy(options);
        for (const shard of shards) abandon(shard['connection']);
      },
    });
  };
}

function abandon(socket: WebSocket | null): void {
  socket?.addEventListener('error', () => {});
  socket?.close();
}
