import {
  factKinds,
  type NodePlan,
  pageParts,
  type Plan,
  type StaticPlan,
} from '../../contracts/job/plan.ts';
import { languages } from '../../contracts/languages.ts';
import { projectTypes } from '../../contracts/job/project-types.ts';
import { JobError } from '../../errors/job-error.ts';
import { safePath } from '../../workspace/paths/safe-path.ts';
import { checkPaths } from '../../workspace/trees/check-files.ts';
import { parseGiven } from './plan-given.ts';
import { parseLook } from './plan-look.ts';
import { parseFollowUp, parseLists } from './plan-follow-up.ts';
import { parseResources } from './plan-resources.ts';
import { reader } from './reader.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Checks the output of the plan stage. @throws JobError `STAGE_OUTPUT_INVALID` */
export function parsePlan(output: unknown): Plan {
  const plan = read.record(output);
  const base = {
    starter: read.text(plan['starter'], 'starter', 60),
    title: read.text(plan['title'], 'title', 80),
    slug: read.slug(plan['slug'], 'slug'),
    summary: read.text(plan['summary'], 'summary', 200),
    ...parseModelPlan(plan),
    ...parseFollowUp(plan),
    ...parseFacts(plan),
  };
  const type = read.oneOf(plan['projectType'], 'projectType', projectTypes);
  switch (type) {
    case 'static_html':
      return {
        ...base,
        projectType: type,
        sections: read
          .list(plan['sections'], 'sections', 12)
          .map((section) => read.text(section, 'sections[]', 80)),
        ...parseSubject(plan),
        ...parseLook(plan),
        ...parseLists(plan),
        ...parseGiven(plan),
        ...parseUnwanted(plan),
      };
    case 'node_project':
      return {
        ...base,
        projectType: type,
        framework: read.oneOf(plan['framework'], 'framework', ['node', 'express']),
        routes: read.list(plan['routes'], 'routes', 24).map((item) => {
          const route = read.record(item, 'routes[]');
          return {
            method: read.oneOf(route['method'], 'routes[].method', methods),
            path: read.text(route['path'], 'routes[].path', 100),
            summary: read.text(route['summary'], 'routes[].summary', 200),
          };
        }),
        ...parseSubject(plan),
        ...parseResources(plan),
        ...parseSchedule(plan),
      };
    case 'discord_bot':
      return {
        ...base,
        projectType: type,
        commands: read.list(plan['commands'], 'commands', 24).map((item) => {
          const command = read.record(item, 'commands[]');
          return {
            name: read.text(command['name'], 'commands[].name', 65),
            description: read.text(command['description'], 'commands[].description', 100),
            ...(command['part'] !== undefined && {
              part: read.text(command['part'], 'commands[].part', 60),
            }),
          };
        }),
        ...(plan['parts'] !== undefined && {
          parts: read.list(plan['parts'], 'parts', 6).map((part) => read.text(part, 'parts[]', 60)),
        }),
        ...parseSubject(plan),
        ...parseLook(plan),
      };
  }
}

const read = reader('STAGE_OUTPUT_INVALID', 'The plan');

function parseUnwanted({ unwanted }: Fields): Pick<StaticPlan, 'unwanted'> {
  if (unwanted === undefined) return {};
  const parts = read.list(unwanted, 'unwanted', pageParts.length);
  return { unwanted: parts.map((part) => read.oneOf(part, 'unwanted[]', pageParts)) };
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

function parseFacts(plan: Fields): Pick<Plan, 'facts'> {
  if (plan['facts'] === undefined) return {};
  const facts = read.list(plan['facts'], 'facts', 40).map((item) => {
    const { kind, text, label, at } = read.record(item, 'facts[]');
    return {
      kind: read.oneOf(kind, 'facts[].kind', factKinds),
      text: read.text(text, 'facts[].text', 160),
      ...(label !== undefined && { label: read.text(label, 'facts[].label', 60) }),
      at: read.count(at, 'facts[].at'),
    };
  });
  return { facts };
}

/** The fields that plans of all types have. */
function parseSubject(plan: Fields): Pick<StaticPlan, 'subject' | 'items' | 'language'> {
  const { subject, items, language } = plan;
  return {
    ...(subject !== undefined && { subject: read.text(subject, 'subject', 60) }),
    ...(items !== undefined && {
      items: read.list(items, 'items', 12).map((item) => read.text(item, 'items[]', 80)),
    }),
    ...(language !== undefined && { language: read.oneOf(language, 'language', languages) }),
  };
}

function parseSchedule(plan: Fields): Pick<NodePlan, 'schedule'> {
  if (plan['schedule'] === undefined) return {};
  const { everySeconds, at } = read.record(plan['schedule'], 'schedule');
  if (typeof at === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(at)) return { schedule: { at } };
  if (typeof everySeconds === 'number' && everySeconds >= 1 && everySeconds <= 31_622_400) {
    return { schedule: { everySeconds } };
  }
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    'The plan: schedule must have everySeconds, from 1 to a year, or at, such as 09:30.',
  );
}

/** Reads what a plan that a model made says of files, packages and tokens. */
function parseModelPlan(
  plan: Fields,
): Pick<Plan, 'files' | 'changes' | 'dependencies' | 'unlisted' | 'estimate'> {
  const { files, changes, dependencies, unlisted, estimate } = plan;
  const packages = dependencies === undefined ? undefined : parseDependencies(dependencies);
  return {
    ...(files !== undefined && { files: parsePlannedFiles(files) }),
    ...(changes !== undefined && { changes: parseChanges(changes) }),
    ...(packages !== undefined && { dependencies: packages }),
    ...(unlisted !== undefined && { unlisted: parseUnlisted(unlisted, packages) }),
    ...(estimate !== undefined && { estimate: parseEstimate(estimate) }),
  };
}

function parsePlannedFiles(value: unknown): NonNullable<Plan['files']> {
  const files = read.list(value, 'files', 60).map((item) => {
    const { path, purpose, exports, needs } = read.record(item, 'files[]');
    return {
      path: safePath(read.text(path, 'files[].path', 400)),
      purpose: read.text(purpose, 'files[].purpose', 200),
      ...(exports !== undefined && { exports: parseTexts(exports, 'files[].exports', 80) }),
      ...(needs !== undefined && { needs: parseTexts(needs, 'files[].needs', 400) }),
    };
  });
  checkPaths(files);
  return files;
}

function parseChanges(value: unknown): NonNullable<Plan['changes']> {
  const changes = read.list(value, 'changes', 60).map((item) => {
    const { path, action, purpose } = read.record(item, 'changes[]');
    return {
      path: safePath(read.text(path, 'changes[].path', 400)),
      action: read.oneOf(action, 'changes[].action', ['add', 'edit', 'delete']),
      purpose: read.text(purpose, 'changes[].purpose', 200),
    };
  });
  checkPaths(changes);
  return changes;
}

function parseTexts(value: unknown, field: string, max: number): readonly string[] {
  return read.list(value, field, 20).map((item) => read.text(item, `${field}[]`, max));
}

function parseDependencies(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(
    reader('STAGE_OUTPUT_INVALID', 'The plan').record(value, 'dependencies'),
  );
  const isSound = entries.every(
    ([name, version]) =>
      packageName.test(name) &&
      typeof version === 'string' &&
      /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[\w.]{1,40})?$/.test(version),
  );
  if (entries.length <= 20 && isSound) {
    return Object.fromEntries(entries.map(([name, version]) => [name, String(version)]));
  }
  throw new JobError(
    'STAGE_OUTPUT_INVALID',
    'The plan: dependencies must be at most 20 names of npm packages with exact versions, such as 1.2.3.',
  );
}

const packageName = /^(?:@[a-z0-9][\w.-]{0,80}\/)?[a-z0-9][\w.-]{0,80}$/;

function parseUnlisted(value: unknown, packages: Plan['dependencies'] = {}): readonly string[] {
  const names = parseTexts(value, 'unlisted', 200);
  if (names.every((name) => Object.hasOwn(packages, name))) return names;
  throw new JobError('STAGE_OUTPUT_INVALID', 'The plan: unlisted must name dependencies of it.');
}

function parseEstimate(value: unknown): NonNullable<Plan['estimate']> {
  const { inputTokens, outputTokens, costUsd } = read.record(value, 'estimate');
  if (costUsd !== undefined && !(typeof costUsd === 'number' && costUsd >= 0 && costUsd < 1e6)) {
    throw new JobError('STAGE_OUTPUT_INVALID', 'The plan: estimate.costUsd must be US dollars.');
  }
  return {
    inputTokens: read.count(inputTokens, 'estimate.inputTokens'),
    outputTokens: read.count(outputTokens, 'estimate.outputTokens'),
    ...(costUsd !== undefined && { costUsd }),
  };
}
