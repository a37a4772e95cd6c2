import type { Config } from '../../../contracts/config.ts';
import type { JobRequest } from '../../../contracts/job/job.ts';
import { JobError } from '../../../errors/job-error.ts';
import { toFailure } from '../../../errors/to-job-error.ts';
import { formatCount } from '../../ui/text/format.ts';
import { plainLine } from '../../ui/text/plain-line.ts';

/**
 * The request with the project type that the configured model names, where the router is unsure of it.
 * The call is made before there is a job, so its tokens are printed here and are not part of the job's.
 *
 * @throws JobError `NOT_A_PROJECT` where the model sees nothing to build
 */
export async function askModelType(request: JobRequest, config: Config): Promise<JobRequest> {
  if (config.model === undefined || request.projectType !== undefined) return request;
  const { routeWithModel } = await import('../../../llm/route-with-model.ts');
  const { callOnce } = await import('../../../llm/call-once.ts');
  let tokens: string | undefined;
  const { projectType } = await routeWithModel(request.userMessage, async (call) => {
    const reply = await callOnce(config, call).catch(sayFailure);
    const { input, output } = reply.usage;
    const isKnown = input !== undefined && output !== undefined;
    tokens = isKnown ? formatCount(input + output) : 'an unknown number of';
    return reply;
  });
  if (tokens === undefined) return request;
  process.stderr.write(`The model was asked what to build: ${projectType} (${tokens} tokens)\n`);
  if (projectType !== 'none') return { ...request, projectType };
  throw new JobError('NOT_A_PROJECT', 'The message does not ask for a project: a model was asked.');
}

/** The router decides then. */
function sayFailure(thrown: unknown): never {
  const { message } = toFailure(thrown);
  process.stderr.write(`The model could not be asked what to build: ${plainLine(message)}\n`);
  throw thrown;
}
