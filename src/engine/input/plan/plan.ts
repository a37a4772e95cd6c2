import {
  factKinds,
  type NodePlan,
  pageParts,
  type Plan,
  type StaticPlan,
} from '../../../contracts/job/plan.ts';
import { languages } from '../../../contracts/languages.ts';
import { projectTypes } from '../../../contracts/job/project-types.ts';
import { JobError } from '../../../errors/job-error.ts';
import { parseModelPlan } from './plan-by-model.ts';
import { parseGiven } from './plan-given.ts';
import { parseLook } from './plan-look.ts';
import { parseFollowUp, parseLists } from './plan-follow-up.ts';
import { parseResources } from './plan-resources.ts';
import { reader } from '../reader.ts';

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
