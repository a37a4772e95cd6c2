import type { JobCounts } from '../../contracts/job/job-groups.ts';
import type { EventStream } from '../server/event-stream.ts';
import type { Board, BoardListener } from './board.ts';

/**
 * Sends a board to one page, no faster than the page reads. Changed jobs are not buffered for a slow
 * page: it receives `skipped` and requests the list again. A list does not show what was removed from
 * its later pages, so removals are kept, up to a limit.
 */
export function streamBoard(board: Board, stream: EventStream): void {
  let missed = 0;
  // Only the latest counts matter.
  let counts: JobCounts | undefined;
  let removed: readonly string[] = [];
  let isSending = false;

  const send = async (...[event, data]: Parameters<BoardListener>) => {
    if (isSending) {
      if (event === 'counts') counts = data;
      else if (event === 'removed' && removed.length < maxRemoved) removed = [...removed, ...data];
      else missed += 1;
      return;
    }
    isSending = true;
    await stream.send(event, data);
    while (missed > 0 || removed.length > 0 || counts !== undefined) {
      const [jobs, gone, latest] = [missed, removed, counts];
      missed = 0;
      removed = [];
      counts = undefined;
      if (gone.length > 0) await stream.send('removed', gone);
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

/** Removed jobs kept for a slow page. */
const maxRemoved = 1000;
