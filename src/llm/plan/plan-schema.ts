import type { ProjectType } from '../../contracts/job/job.ts';
import type { JsonSchema } from '../text-call.ts';

/** The shape of a plan as a model is asked for it. Strict modes want every field required. */
export function planSchema(type: ProjectType): JsonSchema {
  return object({
    title: text('At most 80 characters, in the language of the request'),
    summary: text('One sentence, at most 200 characters'),
    language: text('ISO 639-1 code of the language of the request'),
    subject: text('What it is about, in the words of the request, at most 60 characters'),
    items: list(text('At most 80 characters'), 'Names, dates, prices and features of the request'),
    ...ofType[type],
    files: list(
      object({
        path: text('Relative, with slashes'),
        purpose: text('What it is for, at most 200 characters'),
        exports: list(text('Name, id or class'), 'What other files may use'),
        needs: list(text('Path'), 'Planned files that it uses'),
      }),
      'The files to write',
    ),
    dependencies: list(packageSchema, 'npm packages, none where Node can do it'),
  });
}

/** The shape of a change of a project, as a model is asked for it. */
export function revisionSchema(type: ProjectType): JsonSchema {
  return object({
    changes: list(
      object({
        path: text('As it is shown; of a new file relative, with slashes'),
        action: { type: 'string', enum: ['add', 'edit', 'delete'] },
        purpose: text('What is to change, at most 200 characters'),
        exports: list(text('Name, id or class'), 'What other files may use afterwards'),
        needs: list(text('Path'), 'Files that it uses afterwards'),
      }),
      'The files that change, at most 60; none where nothing has to change',
    ),
    notIncluded: list(text('At most 120 characters'), 'What of the wish is not done, and why'),
    title: text('At most 80 characters'),
    summary: text('One sentence, at most 200 characters'),
    language: text('ISO 639-1 code of the language of the project'),
    ...ofType[type],
    ...(type !== 'static_html' && {
      addPackages: list(packageSchema, 'npm packages that are new'),
      removePackages: list(text('npm package'), 'Those that are no longer needed'),
    }),
  });
}

function object(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return {
    type: 'object',
    properties,
    required: Object.keys(properties),
    additionalProperties: false,
  };
}

function list(items: JsonSchema, description: string): JsonSchema {
  return { type: 'array', items, description };
}

function text(description: string): JsonSchema {
  return { type: 'string', description };
}

const packageSchema = object({ name: text('npm package'), version: text('Exact version') });

const ofType: Readonly<Record<ProjectType, Readonly<Record<string, JsonSchema>>>> = {
  static_html: {
    sections: list(text('Heading'), 'Headings of the start page, in order, at most 12'),
    look: object({
      colours: list(text('#rrggbb'), 'Only what the request asks for, at most 4'),
      mode: text('light, dark, or empty'),
      tone: text('playful, elegant, minimal, retro, serious, or empty'),
    }),
  },
  node_project: {
    routes: list(
      object({
        method: text('GET, POST, PUT, PATCH or DELETE'),
        path: text('Starts with a slash; parameters as :id'),
        summary: text('At most 200 characters'),
      }),
      'At most 24; none where nothing is served over HTTP',
    ),
  },
  discord_bot: {
    commands: list(
      object({
        name: text('Name of the slash command, lower case, without the slash'),
        description: text('At most 100 characters'),
      }),
      'At most 24',
    ),
  },
};
