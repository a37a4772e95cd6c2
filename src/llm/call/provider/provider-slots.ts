/**
 * Runs something while it holds one of a provider's slots. All callers of this process share them;
 * those that wait get theirs in the order in which they came.
 *
 * @throws the signal's reason, if it is aborted while waiting
 */
export async function withSlot<Result>(
  provider: string,
  slots: number,
  signal: AbortSignal,
  run: () => Promise<Result>,
): Promise<Result> {
  const line = lineOf(provider);
  await enter(line, slots, signal);
  try {
    return await run();
  } finally {
    line.running -= 1;
    letIn(line);
    if (line.running === 0 && line.waiting.length === 0) lines.delete(provider);
  }
}

interface Line {
  running: number;
  waiting: Waiting[];
}

interface Waiting {
  /** Of the caller: they need not agree. */
  readonly slots: number;
  readonly enter: () => void;
}

const lines = new Map<string, Line>();

function lineOf(provider: string): Line {
  const line = lines.get(provider) ?? { running: 0, waiting: [] };
  lines.set(provider, line);
  return line;
}

function enter(line: Line, slots: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const waiting: Waiting = {
      slots,
      enter() {
        signal.removeEventListener('abort', leave);
        line.running += 1;
        resolve();
      },
    };
    function leave(): void {
      line.waiting = line.waiting.filter((other) => other !== waiting);
      reject(signal.reason);
      letIn(line);
    }
    signal.addEventListener('abort', leave, { once: true });
    line.waiting.push(waiting);
    letIn(line);
  });
}

function letIn(line: Line): void {
  for (let next = line.waiting[0]; next && line.running < next.slots; next = line.waiting[0]) {
    line.waiting.shift();
    next.enter();
  }
}
