import type { ProjectType } from '../../contracts/job/job.ts';
import type { Plan } from '../../contracts/job/plan.ts';
import { slugOf } from '../../stages/plan/read/title/slug-of.ts';
import { textIn } from './field.ts';
import { readDependencies } from './read-dependencies.ts';
import { readFiles } from './read-files.ts';
import { readCommands, readLook, readRoutes, readSections, readSubject } from './read-typed.ts';
import { objectWith } from './unwrap.ts';

export type ReadPlan =
  | { readonly plan: Plan }
  /** For the model, which is asked once more. */
  | { readonly problems: readonly string[] };

/**
 * Reads a plan out of a model's reply. Texts that are too long are cut and a colour that is none is
 * left out; what would change the project is a problem.
 */
export function readPlan(reply: string, projectType: ProjectType): ReadPlan {
  const given = objectWith('files', reply);
  if (Object.keys(given).length === 0) return { problems: ['The reply is not a JSON object.'] };
  const title = textIn(given['title'], 80);
  const { files, problems: fileProblems } = readFiles(given['files'], projectType);
  const { fields, problems: packageProblems } = readDependencies(
    projectType === 'static_html' ? [] : given['dependencies'],
  );
  const typed = readTyped(given, projectType);
  const problems = [
    ...(title === undefined ? ['title must be a text of 1 to 80 characters.'] : []),
    ...fileProblems,
    ...packageProblems,
    ...typed.problems,
  ];
  if (title === undefined || problems.length > 0) return { problems: problems.slice(0, 20) };
  const base = {
    starter: modelStarter,
    title,
    slug: slugOf(title, projectType),
    summary: textIn(given['summary'], 200) ?? title,
    files,
    ...fields,
    ...readSubject(given),
  };
  return { plan: typed.complete(base) };
}

/** Stands where a plan names the starter that is filled. */
export const modelStarter = 'model';

type Base = Pick<Plan, 'starter' | 'title' | 'slug' | 'summary' | 'files' | 'dependencies'>;

interface Typed {
  readonly problems: readonly string[];
  complete(base: Base): Plan;
}

function readTyped(given: Readonly<Record<string, unknown>>, projectType: ProjectType): Typed {
  switch (projectType) {
    case 'static_html': {
      const sections = readSections(given);
      const look = readLook(given);
      return { problems: [], complete: (base) => ({ ...base, projectType, sections, look }) };
    }
    case 'node_project': {
      const { read: routes, problems } = readRoutes(given);
      return {
        problems,
        complete: (base) => {
          const framework = base.dependencies?.['express'] === undefined ? 'node' : 'express';
          return { ...base, projectType, framework, routes };
        },
      };
    }
    case 'discord_bot': {
      const { read: commands, problems } = readCommands(given);
      return { problems, complete: (base) => ({ ...base, projectType, commands }) };
    }
  }
}
