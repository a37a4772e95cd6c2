import { eventOf } from '../../../machines/index.ts';
import type { JournalEntry } from '../../contracts/journal.ts';
import { paint } from './paint.ts';
import { eventLine, progressLines } from './progress-lines.ts';
import { foldProgress, inState, startProgress } from './progress-state.ts';

/** Shows how a job gets on, on stderr. */
export interface ProgressDisplay {
  show(entry: JournalEntry): void;
  /** Leaves the terminal to somebody else until the next entry. */
  pause(): void;
  /** Shows the last state and stops. */
  end(): void;
}

/** A list that is drawn over and over on a terminal, a line an event elsewhere. */
export async function showProgress(stream: NodeJS.WriteStream): Promise<ProgressDisplay> {
  if (stream.isTTY) return drawProgress(stream);
  return {
    show(entry) {
      const line = eventLine(eventOf(entry));
      if (line !== undefined) stream.write(`${line}\n`);
    },
    pause() {},
    end() {},
  };
}

async function drawProgress(stream: NodeJS.WriteStream): Promise<ProgressDisplay> {
  const { createLogUpdate } = await import('log-update');
  const drawing = createLogUpdate(stream);
  const color = paint(stream);
  let progress = startProgress(Date.now());
  let timer: NodeJS.Timeout | undefined;

  const draw = () => {
    const lines = progressLines(progress, { now: Date.now(), columns: stream.columns, color });
    drawing(lines.join('\n'));
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    show(entry) {
      if (!entry.state.startsWith('preview.'))
        progress = inState(foldProgress(progress, eventOf(entry)), entry.state);
      // Unreferenced: it must not keep a command going whose job has ended.
      timer ??= setInterval(draw, 80).unref();
      draw();
    },
    pause() {
      stop();
      drawing.clear();
    },
    end() {
      stop();
      draw();
      drawing.done();
    },
  };
}
