import { isBlank } from '../../../errors/text/is-blank.ts';
import { JobError } from '../../../errors/job-error.ts';
import { ProjectRouter } from '../../../router/project-router.ts';
import { exitCodes } from '../../exit-codes.ts';
import { paint } from '../../ui/text/paint.ts';
import { plainLine } from '../../ui/text/plain-line.ts';
import { printJson, printLines } from '../../ui/print.ts';

/** Prints the router's decision for a message. Returns the exit code. */
export function route(message: string, { json = false }: { readonly json?: boolean }): number {
  if (isBlank(message)) throw new JobError('MESSAGE_EMPTY', 'The message is empty.');
  const decision = ProjectRouter.route(message);
  if (json) printJson(decision);
  else {
    const color = paint(process.stdout);
    const { projectType, confidence, preview, reasons } = decision;
    printLines([
      `${color('bold', projectType)}  confidence ${Math.round(confidence * 100)} %, preview ${preview.enabled ? 'wanted' : 'not wanted'}`,
      ...reasons.map((reason) => `  ${plainLine(reason)}`),
    ]);
  }
  return exitCodes.done;
}
