import type { ProjectType } from '../../contracts/job.ts';
import type { Look, Plan, PlanCommand, PlanRoute } from '../../contracts/plan.ts';
import { languages } from '../../contracts/languages.ts';
import { slugOf } from '../../stages/plan/read-title.ts';
import { listIn, oneOf, recordIn, textIn, textsIn } from './field.ts';
import { looseJson } from './loose-json.ts';
import { readDependencies } from './read-dependencies.ts';
import { readFiles } from './read-files.ts';

export type ReadPlan =
  | { readonly plan: Plan }
  /** For the model, which is asked once more. */
  | { readonly problems: readonly string[] };

/**
 * Reads a plan out of a model's reply. Texts that are too long are cut and a colour that is none is
 * left out; what would change the project is a problem.
 */
export function readPlan(reply: string, projectType: ProjectType): ReadPlan {
  const given = planIn(looseJson(reply, (value) => 'files' in planIn(value)));
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
    ...subjectOf(given),
  };
  return { plan: typed.complete(base) };
}

/** The plan itself, where it is wrapped as in `{ plan: … }`, in a list, or as the input of a tool. */
function planIn(value: unknown, depth = 0): Readonly<Record<string, unknown>> {
  const text = typeof value === 'string' && value.includes('{') ? looseJson(value) : value;
  const record = recordIn(text);
  if ('files' in record || depth === 3) return record;
  const within = Array.isArray(text) ? text.slice(0, 1) : Object.values(record);
  const found = within.map((item) => planIn(item, depth + 1));
  return found.find((item) => 'files' in item) ?? record;
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
      const sections = textsIn(given['sections'], 12, 80);
      const look = readLook(given['look']);
      return { problems: [], complete: (base) => ({ ...base, projectType, sections, look }) };
    }
    case 'node_project': {
      const { read: routes, problems } = each(given['routes'], readRoute);
      return {
        problems,
        complete: (base) => {
          const framework = base.dependencies?.['express'] === undefined ? 'node' : 'express';
          return { ...base, projectType, framework, routes };
        },
      };
    }
    case 'discord_bot': {
      const { read: commands, problems } = each(given['commands'], readCommand);
      return { problems, complete: (base) => ({ ...base, projectType, commands }) };
    }
  }
}

function subjectOf(given: Readonly<Record<string, unknown>>) {
  const subject = textIn(given['subject'], 60);
  const items = textsIn(given['items'], 12, 80);
  const language = oneOf(textIn(given['language'], 20)?.split(/[-_]/, 1)[0], languages);
  return {
    ...(subject !== undefined && { subject }),
    ...(items.length > 0 && { items }),
    ...(language !== undefined && { language }),
  };
}

function readLook(value: unknown): Look {
  const { colours, mode, tone } = recordIn(value);
  const hex = textsIn(colours, 4, 20)
    .map((colour) => colour.toLowerCase())
    .filter((colour) => /^#[0-9a-f]{6}$/.test(colour));
  const light = oneOf(mode, ['light', 'dark']);
  const spirit = oneOf(tone, ['playful', 'elegant', 'minimal', 'retro', 'serious']);
  return {
    ...(hex.length > 0 && { colours: hex }),
    ...(light !== undefined && { mode: light }),
    ...(spirit !== undefined && { tone: spirit }),
  };
}

function readRoute(item: unknown): PlanRoute | string {
  const { method, path, summary } = recordIn(item);
  const verb = oneOf(method, ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);
  const address = textIn(path, 100)?.replace(/^(?!\/)/, '/');
  if (verb === undefined || address === undefined) {
    return 'Each of routes must have a method (GET, POST, PUT, PATCH, DELETE) and a path with a slash first.';
  }
  return { method: verb, path: address, summary: textIn(summary, 200) ?? `${verb} ${address}` };
}

function readCommand(item: unknown): PlanCommand | string {
  const { name, description } = recordIn(item);
  const command = textIn(name, 40)?.replace(/^\//, '').toLowerCase() ?? '';
  if (!/^[-_\p{L}\p{N}\p{M}]{1,32}$/u.test(command)) {
    return 'Each of commands must have a name of 1 to 32 letters, digits, - and _.';
  }
  return { name: command, description: textIn(description, 100) ?? command };
}

function each<Item extends object>(value: unknown, readOne: (item: unknown) => Item | string) {
  const read = listIn(value, 24).map(readOne);
  return {
    read: read.flatMap((item) => (typeof item === 'string' ? [] : [item])),
    problems: [...new Set(read.flatMap((item) => (typeof item === 'string' ? [item] : [])))],
  };
}
