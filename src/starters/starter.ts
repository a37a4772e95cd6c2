import type { ProjectType } from '../contracts/job.ts';
import type { Plan, PlanCommand, PlanRoute } from '../contracts/plan.ts';
import type { GenerateInput, ProjectFile } from '../contracts/stage.ts';
import { JobError } from '../errors/job-error.ts';

/** A project that works as it is, filled from a plan. */
export interface Starter extends StarterOutline {
  /** Pure: the same files for the same plan and input. Throws a `JobError` for a plan of another type. */
  render(plan: Plan, input: GenerateInput): readonly ProjectFile[];
}

interface StarterOutline<Type extends ProjectType = ProjectType> {
  /** Lower case, words joined by hyphens. */
  readonly name: string;
  readonly projectType: Type;
  /** What it makes, in a few words, for people who choose. */
  readonly about: string;
  /**
   * Words and phrases of any language that ask for it, in lower case. A starter without cues is the
   * one of its type that serves where no other fits.
   */
  readonly cues: readonly string[];
  /** Weaker words, such as "daily": they count where no cue stands and nothing asks for an API. */
  readonly hints?: readonly string[];
  /** What such a thing is called in a title: "Poll Bot". */
  readonly kind?: string;
  /** What it serves, where the request does not say it. */
  readonly routes?: readonly PlanRoute[];
  /** The slash commands that it has for a request, where the request does not name all of them. */
  readonly commands?: (text: string) => readonly PlanCommand[];
}

type PlanOf<Type extends ProjectType> = Extract<Plan, { readonly projectType: Type }>;

/**
 * Makes a starter of one project type: `render` gets the plan of that type.
 *
 * @example
 * const hello = defineStarter(
 *   { projectType: 'static_html', name: 'hello', about: 'A greeting', cues: ['greeting', 'hello'] },
 *   ({ title }) => [{ path: 'index.html', content: markup`<h1>${title}</h1>`.html }],
 * );
 */
export function defineStarter<Type extends ProjectType>(
  outline: StarterOutline<Type>,
  render: (plan: PlanOf<Type>, input: GenerateInput) => readonly ProjectFile[],
): Starter {
  const { name, projectType } = outline;
  return {
    ...outline,
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
