/** Evaluates a model: `npm run eval:model -- --model openai:… [--count N] [--out FILE.html] [--json]`. */
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { onInterrupt } from '../../src/cli/ui/interrupt.ts';
import { printJson, printLines } from '../../src/cli/ui/print.ts';
import { redactor } from '../../src/cli/ui/print.ts';
import { reportFailure } from '../../src/cli/ui/report-failure.ts';
import { resolveModel } from '../../src/llm/index.ts';
import { readOptions, usage } from './options.ts';
import { showProgress } from './progress.ts';
import { requests } from './requests.ts';
import { runEvaluation } from './run-evaluation.ts';
import { toJson } from './to-json.ts';
import { totalsOf } from './totals.ts';

process.exitCode = process.argv.includes('--help') ? help() : await main();

function help(): number {
  process.stdout.write(usage);
  return exitCodes.done;
}

async function main(): Promise<number> {
  const startedAt = Date.now();
  const interrupted = new AbortController();
  const stopListening = onInterrupt(() => {
    process.stderr.write('Stopping: the jobs that run are cancelled.\n');
    interrupted.abort();
  });
  try {
    const options = readOptions(process.argv.slice(2), process.env, startedAt);
    const { model: name, count, out, json } = options;
    const report = await runEvaluation({
      name,
      model: await resolveModel(name, options),
      requests: requests.slice(0, count),
      out,
      redactor: redactor(),
      startedAt,
      signal: interrupted.signal,
      progress: showProgress(process.stderr, count),
    });
    const { passed } = totalsOf(report.rows.map(({ result }) => result));
    if (json) printJson(toJson(report, out));
    else printLines([`${passed} of ${report.rows.length} passed. The page: ${out}`]);
    return report.state === 'interrupted' ? exitCodes.interrupted : exitCodes.done;
  } catch (error) {
    return reportFailure(error, { json: process.argv.includes('--json') });
  } finally {
    stopListening();
  }
}
