import { exitCodes } from '../exit-codes.ts';

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
  return () => process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
}
