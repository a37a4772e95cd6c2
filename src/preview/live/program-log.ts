import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRedactor } from '../../redact/redact.ts';
import { freshPath } from '../../workspace/paths/fresh-path.ts';
import { oneLine } from '../../workspace/text/one-line.ts';
import type { Run } from './run.ts';

/**
 * Keeps a file with what a program printed last, until its end. The file has the last run only, so it never
 * grows beyond some kilobytes. Secrets are left out.
 */
export async function logProgram(path: string, run: Run): Promise<void> {
  const beginning = `[${new Date().toISOString()}] Started for a visitor of the preview.`;
  let written: string | undefined;
  const write = (end: readonly string[]): void => {
    const output = run.output();
    if (end.length === 0 && output === written) return;
    // It may have been removed with its job, for good.
    if (written !== undefined && !existsSync(path)) return;
    if (replace(path, [beginning, ...printedLines(output, mostLines), ...end])) written = output;
  };
  const writing = setInterval(write, everyMs, []).unref();
  write([]);
  await run.ended;
  clearInterval(writing);
  const reason = run.failure?.reason ?? 'It was stopped.';
  write([`[${new Date().toISOString()}] Ended. ${reason}`]);
}

const everyMs = 1_000;
const mostLines = 1_000;

/** The last lines of an output, without secrets, control characters and empty lines. */
export function printedLines(output: string, count: number): string[] {
  const lines = createRedactor().text(output).split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .map((line) => oneLine(line.trimEnd(), 500));
}

/** False if the disk does not take it: the preview goes on without its log. */
function replace(path: string, lines: readonly string[]): boolean {
  const aside = freshPath(path);
  try {
    writeFileSync(aside, `${lines.join('\n')}\n`, { flag: 'wx', mode: 0o600 });
    renameSync(aside, path);
    return true;
  } catch {
    rmSync(aside, { force: true });
    return false;
  }
}
