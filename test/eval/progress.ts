import { paint } from '../../src/cli/ui/text/paint.ts';
import { plainLine } from '../../src/cli/ui/text/plain-line.ts';
import { showCost, showSeconds, showTokens } from './page/amounts.ts';
import type { EvalProgress } from './run-evaluation.ts';

/** Says on stderr which requests begin, are repaired and end; in colour on a terminal. */
export function showProgress(stream: NodeJS.WriteStream, count: number): EvalProgress {
  const colour = paint(stream);
  const write = (number: number, text: string) =>
    stream.write(`${colour('dim', `${String(number).padStart(2)}/${count}`)} ${text}\n`);
  return {
    started(number, { projectType, language, message }) {
      write(number, `${projectType} ${language}: ${colour('dim', plainLine(message))}`);
    },
    repairing(number, round) {
      write(number, colour('yellow', `repair ${round}`));
    },
    ended(number, result) {
      const { passed, errorCode = 'errors are left', seconds } = result;
      const verdict = passed ? colour('green', '✓ passed') : colour('red', `✗ ${errorCode}`);
      const tokens = `${showTokens('inputTokens', result)} tokens in, ${showTokens('outputTokens', result)} out`;
      write(number, `${verdict}: ${showSeconds(seconds)} s, ${tokens}, cost ${showCost(result)}`);
    },
  };
}
