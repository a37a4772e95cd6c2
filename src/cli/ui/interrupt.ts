import { exitCodes } from '../exit-codes.ts';

const handlers = new Set<NodeJS.SignalsListener>();

/** From now on, SIGINT and SIGTERM exit the process at once while no command handles them. */
export function exitOnInterrupt(): void {
  const exit = () => {
    if (handlers.size === 0) process.exit(exitCodes.interrupted);
  };
  process.on('SIGINT', exit).on('SIGTERM', exit);
}

/**
 * Calls `handle` on the first SIGINT or SIGTERM; a second one exits the process at once. Returns a
 * function that stops listening.
 */
export function onInterrupt(handle: (signal: NodeJS.Signals) => void): () => void {
  let firstAt: number | undefined;
  const interrupt = (signal: NodeJS.Signals) => {
    if (firstAt === undefined) {
      firstAt = performance.now();
      handle(signal);
      // Under npm, one Ctrl-C arrives twice: from the terminal and forwarded by npm.
    } else if (performance.now() - firstAt > 300) {
      process.exit(exitCodes.interrupted);
    }
  };
  process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
  handlers.add(interrupt);
  return () => {
    handlers.delete(interrupt);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  };
}
