import type { StageTools } from '../../contracts/stage.ts';

/** Tells how far the files are. Each message is a commit: few come within a second. */
export function createAnnouncer(
  { progress, now }: Pick<StageTools, 'progress' | 'now'>,
  count: number,
) {
  let done = 0;
  let last = -Infinity;

  function say(message: string): void {
    if (now() - last < quietMs) return;
    last = now();
    progress(message, count === 0 ? 1 : done / count);
  }

  return {
    started: (path: string) => say(`Writing ${path} (${done} of ${count} files written)`),
    written(path: string) {
      done += 1;
      say(`Wrote ${path} (${done} of ${count})`);
    },
  };
}

const quietMs = 250;
