import type { EventStream } from '../server/event-stream.ts';
import type { Board, BoardListener } from './board.ts';

/**
 * Sends a board to one page, no faster than it reads: what it misses meanwhile is not kept for it,
 * but it is told, and asks for the list again.
 */
export function streamBoard(board: Board, stream: EventStream): void {
  let missed = 0;
  let isSending = false;

  const send = async (...[event, data]: Parameters<BoardListener>) => {
    if (isSending) {
      missed += 1;
      return;
    }
    isSending = true;
    await stream.send(event, data);
    while (missed > 0) {
      const jobs = missed;
      missed = 0;
      await stream.send('skipped', { jobs });
    }
    isSending = false;
  };

  const stop = board.listen((...event) => {
    send(...event).catch(() => stream.end());
  });
  stream.signal.addEventListener('abort', stop, { once: true });
}
