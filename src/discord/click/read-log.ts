import { open } from 'node:fs/promises';
import type { Job } from '../../contracts/job/job.ts';
import type { Redactor } from '../../redact/redact.ts';
import { logForChat } from '../reply/text/log-for-chat.ts';

/** The last lines of a job's log, safe for the chat; undefined if the log cannot be read. */
export async function readLog(job: Job, redact: Redactor): Promise<string | undefined> {
  try {
    const file = await open(job.diagnostics.logsPath);
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, maxBytes));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
      const text = buffer.toString('utf8', 0, bytesRead);
      // Drop the first line if it is cut: half a secret would not be recognised.
      const whole = size > bytesRead ? text.slice(text.indexOf('\n') + 1) : text;
      return logForChat(withoutStack(whole), job, redact);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** Stack traces are for the operator only. */
function withoutStack(log: string): string {
  return log.replace(/^\[[^\]\n]*\] Stack: .*\n?/gm, '');
}

/** Enough for one message, plus a stack trace after it. */
const maxBytes = 24_576;
