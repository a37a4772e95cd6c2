import { createInterface } from 'node:readline/promises';
import { paint } from './text/paint.ts';

/** The user's answer to a question in the terminal, trimmed. Undefined for Ctrl-C and Ctrl-D. */
export async function askLine(question: string): Promise<string | undefined> {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const left = new AbortController();
  prompt.once('close', () => left.abort());
  prompt.once('SIGINT', () => prompt.close());
  try {
    const text = paint(process.stderr)('bold', question);
    return (await prompt.question(text, { signal: left.signal })).trim();
  } catch {
    process.stderr.write('\n');
    return undefined;
  } finally {
    prompt.close();
  }
}
