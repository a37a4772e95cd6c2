import { eventOf } from '../../../../machines/index.ts';
import type { JournalEntry } from '../../../contracts/job/journal.ts';
import type { LiveText } from '../../../contracts/stages/durable-step.ts';
import { paint } from '../text/paint.ts';
import { eventLine, progressLines } from './progress-lines.ts';
import { createLiveFiles } from './live-files.ts';
import { foldProgress, inState, startProgress } from './progress-state.ts';

/** Shows the progress of a job. */
export interface ProgressDisplay {
  show(entry: JournalEntry): void;
  /** Shows text as it is written; only on a terminal. */
  showText(text: LiveText): void;
  /** Clears the display until the job awaits approval no more, so that others can use the terminal. */
  pause(): void;
  /** Shows the last state and stops. */
  end(): void;
}

/** On a terminal redraws a list of stages; elsewhere prints one line per event. */
export async function showProgress(stream: NodeJS.WriteStream): Promise<ProgressDisplay> {
  if (stream.isTTY) return drawProgress(stream);
  return {
    show(entry) {
      const line = eventLine(eventOf(entry));
      if (line !== undefined) stream.write(`${line}\n`);
    },
    showText() {},
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
  let isPaused = false;

  const liveFiles = createLiveFiles();

  const draw = () => {
    const view = { now: Date.now(), columns: stream.columns, color };
    drawing([...progressLines(progress, view), ...liveFiles.lines(view)].join('\n'));
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
  };
  return {
    show(entry) {
      if (entry.type === 'stage.completed' || entry.type === 'stage.failed') liveFiles.clear();
      if (!entry.state.startsWith('preview.'))
        progress = inState(foldProgress(progress, eventOf(entry)), entry.state);
      // The commit that ends planning has two entries; the first one has asked.
      if (isPaused && entry.state.endsWith('.awaitingApproval')) return;
      isPaused = false;
      // Unreferenced: the timer must not keep the process alive after the job.
      timer ??= setInterval(draw, 80).unref();
      draw();
    },
    // The timer draws it: text comes faster than a terminal can follow.
    showText: liveFiles.add,
    pause() {
      isPaused = true;
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
