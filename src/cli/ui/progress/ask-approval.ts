import { createInterface } from 'node:readline/promises';
import type { Plan } from '../../../contracts/plan.ts';
import { planLines } from '../reports/plan-lines.ts';
import { paint } from '../text/paint.ts';

export type Approval =
  | { readonly approved: true }
  | { readonly approved: false; readonly reason: string };

/**
 * Shows a plan and asks whether to build it. Rejects if the user leaves instead, or the signal aborts.
 */
export async function askApproval(plan: Plan, signal: AbortSignal): Promise<Approval> {
  const color = paint(process.stderr);
  process.stderr.write(`${planLines(plan).join('\n')}\n`);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  // Ctrl-C and Ctrl-D close the prompt without an answer.
  prompt.once('close', () => left.abort());
  prompt.once('SIGINT', () => prompt.close());
  const withdraw = () => {
    prompt.close();
    process.stderr.write('\nThe plan has been answered elsewhere.\n');
  };
  signal.addEventListener('abort', withdraw);
  const ask = (question: string) =>
    prompt.question(color('bold', question), { signal: left.signal });
  try {
    for (;;) {
      const answer = (await ask('Build this? (y/n) ')).trim().toLowerCase();
      if (answer === 'y' || answer === 'yes') return { approved: true };
      if (answer !== 'n' && answer !== 'no') continue;
      const reason = (await ask('What should be different? ')).trim();
      return { approved: false, reason: reason === '' ? 'No reason was given.' : reason };
    }
  } finally {
    signal.removeEventListener('abort', withdraw);
    prompt.close();
  }
}
