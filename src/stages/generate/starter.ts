import type { ProjectType } from '../../contracts/job.ts';
import type { Plan } from '../../contracts/plan.ts';
import type { GenerateInput, ProjectFile } from '../../contracts/stage.ts';
import { JobError } from '../../errors/job-error.ts';

/** A project that works as it is, filled from a plan. */
export interface Starter {
  readonly name: string;
  readonly projectType: ProjectType;
  /** Pure: the same files for the same plan and input. Throws a `JobError` for a plan of another type. */
  render(plan: Plan, input: GenerateInput): readonly ProjectFile[];
}

type PlanOf<Type extends ProjectType> = Extract<Plan, { readonly projectType: Type }>;

/**
 * Makes a starter of one project type: `render` gets the plan of that type.
 *
 * @example
 * const hello = defineStarter('static_html', 'hello', ({ title }) => [
 *   { path: 'index.html', content: markup`<h1>${title}</h1>`.html },
 * ]);
 */
export function defineStarter<Type extends ProjectType>(
  projectType: Type,
  name: string,
  render: (plan: PlanOf<Type>, input: GenerateInput) => readonly ProjectFile[],
): Starter {
  return {
    name,
    projectType,
    render(plan, input) {
      if (isPlanOf(plan, projectType)) return render(plan, input);
      throw new JobError(
        'STARTER_UNKNOWN',
        `The starter ${name} makes a ${projectType}, and the plan is for a ${plan.projectType}.`,
      );
    },
  };
}

function isPlanOf<Type extends ProjectType>(plan: Plan, type: Type): plan is PlanOf<Type> {
  return plan.projectType === type;
}
