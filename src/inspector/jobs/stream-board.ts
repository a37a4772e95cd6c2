import type { JobCounts } from '../../contracts/job/job-groups.ts';
import type { EventStream } from '../server/event-stream.ts';
import type { Board, BoardListener } from './board.ts';

/**
 * Sends a board to one page, no faster than the page reads. Events are not buffered for a slow page:
 * it receives `skipped` and requests the list again.
 */
export function streamBoard(board: Board, stream: EventStream): void {
  let missed = 0;
  // Only the latest counts matter.
  let counts: JobCounts | undefined;
  let isSending = false;

  const send = async (...[event, data]: Parameters<BoardListener>) => {
    if (isSending) {
      if ('needsYou' in data) counts = data;
      else missed += 1;
      return;
    }
    isSending = true;
    await stream.send(event, data);
    while (missed > 0 || counts !== undefined) {
      const [jobs, latest] = [missed, counts];
      missed = 0;
      counts = undefined;
      if (jobs > 0) await stream.send('skipped', { jobs });
      if (latest !== undefined) await stream.send('counts', latest);
    }
    isSending = false;
  };

  const stop = board.listen((...event) => {
    send(...event).catch(() => stream.end());
  });
  stream.signal.addEventListener('abort', stop, { once: true });
}
