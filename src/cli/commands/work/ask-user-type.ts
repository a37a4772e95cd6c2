import type { JobRequest, ProjectType } from '../../../contracts/job/job.ts';
import { JobError } from '../../../errors/job-error.ts';
import { likelyTypes } from '../../../router/likely-types.ts';
import { ProjectRouter } from '../../../router/project-router.ts';
import { askLine } from '../../ui/ask-line.ts';

/**
 * The request with the project type that the user chooses, where the router is unsure of it and the
 * user can be asked. Undefined if the user leaves the question with Ctrl-C or Ctrl-D.
 *
 * @throws JobError `NOT_A_PROJECT` where the user wants none of them
 */
export async function askUserType(
  request: JobRequest,
  canAsk: boolean,
  ask: (question: string) => Promise<string | undefined> = askLine,
): Promise<JobRequest | undefined> {
  if (!canAsk || request.projectType !== undefined) return request;
  const types = likelyTypes(ProjectRouter.route(request.userMessage));
  if (types.length === 0) return request;
  const choices = types.map((type, index) => `${index + 1} ${names[type]}`).join(', ');
  for (;;) {
    const answer = await ask(`Did you mean: ${choices}, n nothing to build? `);
    if (answer === undefined) return undefined;
    const projectType = types[Number(answer) - 1];
    if (projectType !== undefined) return { ...request, projectType };
    if (/^no?$/i.test(answer)) {
      throw new JobError('NOT_A_PROJECT', 'The message does not ask for a project: you said so.');
    }
  }
}

const names: Readonly<Record<ProjectType, string>> = {
  static_html: 'a web page',
  node_project: 'a Node project',
  discord_bot: 'a Discord bot',
};
