import type { StageTools } from '../../contracts/stages/stage.ts';

/** Tells how far the files are. Each message is a commit: few come within a second. */
export function createAnnouncer(
  { progress, now }: Pick<StageTools, 'progress' | 'now'>,
  count: number,
  verbs: Verbs = writing,
) {
  let done = 0;
  let last = -Infinity;

  function say(message: string): void {
    if (now() - last < quietMs) return;
    last = now();
    progress(message, count === 0 ? 1 : done / count);
  }

  return {
    started: (path: string) => say(`${verbs.doing} ${path} (${done} of ${count} files done)`),
    written(path: string) {
      done += 1;
      say(`${verbs.done} ${path} (${done} of ${count})`);
    },
  };
}

interface Verbs {
  readonly doing: string;
  readonly done: string;
}

const writing: Verbs = { doing: 'Writing', done: 'Wrote' };
export const changing: Verbs = { doing: 'Changing', done: 'Changed' };
export const repairing: Verbs = { doing: 'Repairing', done: 'Repaired' };
const quietMs = 250;
