import { open } from 'node:fs/promises';
import type { Job } from '../../contracts/job.ts';
import type { Redactor } from '../../redact/redact.ts';
import { logForChat } from '../reply/log-for-chat.ts';

/** The end of a job's log, from a whole line on, as a chat may see it; undefined without one. */
export async function readLog(job: Job, redact: Redactor): Promise<string | undefined> {
  try {
    const file = await open(job.diagnostics.logsPath);
    try {
      const { size } = await file.stat();
      const buffer = Buffer.alloc(Math.min(size, maxBytes));
      const { bytesRead } = await file.read(buffer, 0, buffer.length, size - buffer.length);
      const text = buffer.toString('utf8', 0, bytesRead);
      // Of a line that is cut off, a secret might not be recognised.
      const whole = size > bytesRead ? text.slice(text.indexOf('\n') + 1) : text;
      return logForChat(withoutStack(whole), job, redact);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

/** It is for the operator. */
function withoutStack(log: string): string {
  return log.replace(/^\[[^\]\n]*\] Stack: .*\n?/gm, '');
}

/** Enough for a message, and a stack behind it. */
const maxBytes = 24_576;
