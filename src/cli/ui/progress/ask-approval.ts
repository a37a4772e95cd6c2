import { createInterface } from 'node:readline/promises';
import type { ToApprove } from '../reports/approval-lines.ts';
import { paint } from '../text/paint.ts';

export type Approval =
  | { readonly approved: true }
  | { readonly approved: false; readonly reason: string };

/**
 * Shows a plan or changed files and asks whether to go on with them. Undefined if the user leaves instead, or
 * the signal aborts.
 */
export async function askApproval(
  { lines, question }: ToApprove,
  signal: AbortSignal,
): Promise<Approval | undefined> {
  const color = paint(process.stderr);
  process.stderr.write(`${lines.join('\n')}\n`);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  // Ctrl-C and Ctrl-D close the prompt without an answer.
  prompt.once('close', () => left.abort());
  prompt.once('SIGINT', () => prompt.close());
  const withdraw = () => {
    prompt.close();
    process.stderr.write('\nThe question has been answered elsewhere.\n');
  };
  signal.addEventListener('abort', withdraw);
  const ask = (text: string) => prompt.question(color('bold', text), { signal: left.signal });
  try {
    for (;;) {
      const answer = (await ask(`${question} (y/n) `)).trim().toLowerCase();
      if (answer === 'y' || answer === 'yes') return { approved: true };
      if (answer !== 'n' && answer !== 'no') continue;
      const reason = (await ask('What should be different? ')).trim();
      return { approved: false, reason: reason === '' ? 'No reason was given.' : reason };
    }
  } catch (error) {
    if (left.signal.aborted) return undefined;
    throw error;
  } finally {
    signal.removeEventListener('abort', withdraw);
    prompt.close();
  }
}
