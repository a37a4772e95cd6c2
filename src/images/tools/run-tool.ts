import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { JobError } from '../../errors/job-error.ts';
import { oneLine } from '../../workspace/text/one-line.ts';

export interface ToolOptions {
  readonly signal: AbortSignal;
  /** Called with each line that it prints. */
  onLine?(line: string): void;
}

/**
 * Runs a program for images, without a shell. Rejects with `IMAGE_TOOL_FAILED`, which says what it said last,
 * or the reason of the signal.
 */
export async function runTool(
  tool: string,
  args: readonly string[],
  { signal, onLine }: ToolOptions,
): Promise<void> {
  const child = spawn(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], signal });
  let last = '';
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).slice(-mostBytes).split(/[\r\n]/);
      rest = lines.pop() ?? '';
      for (const line of lines.filter((one) => one.trim() !== '')) {
        last = line;
        onLine?.(line);
      }
    });
  }
  try {
    const [code] = await once(child, 'close');
    if (code !== 0) throw failed(`${tool} failed: ${endOf(last)}`);
  } catch (error) {
    signal.throwIfAborted();
    if (JobError.isInstance(error)) throw error;
    throw failed(`${tool} could not be started: is it installed?`, error);
  }
}

/** Messages of these tools begin with where they came from, and end with what is wrong. */
function endOf(line: string): string {
  const said = oneLine(/\bmsg="(.*)"/.exec(line)?.[1] ?? line, mostBytes);
  return said.length > 300 ? `…${said.slice(-300)}` : said;
}

const mostBytes = 64 * 1024;

function failed(message: string, cause?: unknown): JobError {
  return new JobError('IMAGE_TOOL_FAILED', message, { cause });
}
