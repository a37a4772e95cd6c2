import type { ProjectType } from '../contracts/job/job.ts';
import type { Plan, PlanCommand, PlanRoute } from '../contracts/job/plan.ts';
import type { GenerateInput, ProjectFile } from '../contracts/stages/stage.ts';
import { JobError } from '../errors/job-error.ts';
import type { BotFeature } from './shared/bot/bot-feature.ts';

/** A project that works as it is, filled from a plan. */
export interface Starter extends StarterOutline {
  readonly projectType: ProjectType;
  /** Loads its templates. */
  load(): Promise<Render>;
}

/**
 * Fills a starter. Pure: the same plan and input give the same files.
 *
 * @throws {JobError} `STARTER_UNKNOWN` for a plan of another project type.
 */
export interface Render<Type extends ProjectType = ProjectType> {
  (plan: PlanOf<Type>, input: GenerateInput): readonly ProjectFile[];
  /** What it lists for a plan, if it lists anything that a follow-up can change. */
  readonly listOf?: (plan: PlanOf<Type>, input: GenerateInput) => Listed | undefined;
  /** What it gives to a bot with several features. */
  readonly feature?: (plan: PlanOf<Type>, input: GenerateInput) => BotFeature;
}

/** What a starter lists, in order: sections, tasks, products. */
export interface Listed {
  readonly names: readonly string[];
  /** What sections list, by heading, where a follow-up can change that. */
  readonly within?: ReadonlyMap<string, readonly string[]>;
}

/** What the things are that a starter lists. */
export type ListKind =
  | 'section'
  | 'chapter'
  | 'post'
  | 'product'
  | 'task'
  | 'field'
  | 'figure'
  | 'card'
  | 'habit'
  | 'column'
  | 'category'
  | 'role';

type PlanOf<Type extends ProjectType> = Extract<Plan, { readonly projectType: Type }>;

/** What is known of a starter before its templates are loaded. */
export interface StarterOutline {
  /** Its folder: lower case, words joined by hyphens. */
  readonly name: string;
  /** What it makes, in a few words, for people who choose. */
  readonly about: string;
  /**
   * Words and phrases that ask for it, in any language, in lower case. The starter without cues is
   * its type's default.
   */
  readonly cues: readonly string[];
  /** Weaker words, such as "daily": they count only without a cue and without a request for an API. */
  readonly hints?: readonly string[];
  /**
   * Whether a request describes it without its cues, as "40 s work, 20 s rest" does. It counts before any
   * cue: what it finds must be what no other starter has. `head` is the clause that names the project.
   */
  readonly describes?: (text: string, head: string) => boolean;
  /**
   * Whether a request that names no other tool or game is for it. It counts after all cues, and before what
   * presents something to visitors.
   */
  readonly fits?: (text: string, head: string) => boolean;
  /** More general starters, in place of which its cues choose it wherever they stand. */
  readonly narrows?: readonly string[];
  /** What it lists, if a follow-up can change that. */
  readonly lists?: ListKind;
  /** What such a thing is called in a title: "Poll Bot". */
  readonly kind?: string;
  /** The routes that it serves; without them the request names the routes. */
  readonly routes?: readonly PlanRoute[];
  /** The same where the request may name their paths: it counts before `routes`. */
  readonly routesFor?: (text: string) => readonly PlanRoute[] | undefined;
  /** It keeps things with the fields that the request names, whatever its routes are. */
  readonly hasResources?: boolean;
  /** The slash commands that it has for a request; without them the request names the commands. */
  readonly commands?: (text: string) => readonly PlanCommand[];
  /** Whether it builds what words of the request ask for, though few starters do. */
  readonly builds?: (words: string, request: string) => boolean;
  /** What it leaves for others to write, whatever the request asks for: at most 10. */
  readonly leavesOut?: (plan: Plan, text: string) => readonly string[];
}

interface LazyOutline<Type extends ProjectType> extends StarterOutline {
  load(): Promise<{ readonly render: Render<Type> }>;
}

/** The starters of one project type, each with the import of its module. */
export function defineStarters<Type extends ProjectType>(
  projectType: Type,
  outlines: readonly LazyOutline<Type>[],
): readonly Starter[] {
  return outlines.map((outline) => ({
    ...outline,
    projectType,
    async load() {
      const { render } = await outline.load();
      const { feature } = render;
      const checked = (plan: Plan): PlanOf<Type> => {
        if (isPlanOf(plan, projectType)) return plan;
        throw new JobError(
          'STARTER_UNKNOWN',
          `The starter ${outline.name} makes a ${projectType}, and the plan is for a ${plan.projectType}.`,
        );
      };
      return Object.assign((plan: Plan, input: GenerateInput) => render(checked(plan), input), {
        listOf: (plan: Plan, input: GenerateInput) => render.listOf?.(checked(plan), input),
        ...(feature !== undefined && {
          feature: (plan: Plan, input: GenerateInput) => feature(checked(plan), input),
        }),
      });
    },
  }));
}

/** A list written as one text: `phrases('poll, polls, survey')`. */
export function phrases(text: string): readonly string[] {
  return text.split(', ');
}

function isPlanOf<Type extends ProjectType>(plan: Plan, type: Type): plan is PlanOf<Type> {
  return plan.projectType === type;
}
