import type { JobEmitted } from '../../contracts/journal.ts';
import { paint } from './paint.ts';
import { eventLine, progressLines } from './progress-lines.ts';
import { foldProgress, startProgress } from './progress-state.ts';

/** Shows how a job gets on, on stderr. */
export interface ProgressDisplay {
  show(event: JobEmitted): void;
  /** Leaves the terminal to somebody else until the next event. */
  pause(): void;
  /** Shows the last state and stops. */
  end(): void;
}

/** A list that is drawn over and over on a terminal, a line an event elsewhere. */
export async function showProgress(stream: NodeJS.WriteStream): Promise<ProgressDisplay> {
  if (stream.isTTY) return drawProgress(stream);
  return {
    show(event) {
      const line = eventLine(event);
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
    show(event) {
      progress = foldProgress(progress, event);
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
