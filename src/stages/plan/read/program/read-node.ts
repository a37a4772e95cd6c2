import type { NodePlan } from '../../../../contracts/job/plan.ts';
import type { Resource } from '../../../../contracts/job/resource.ts';
import { oneLine } from '../clean-text.ts';
import { readResources } from './resources/read-resources.ts';
import { readRoutes, resourcesIn } from './read-routes.ts';
import { readSchedule } from './read-schedule.ts';
import { type ReadRequest, readThing } from './read-thing.ts';
import { thingsIn } from './things-in.ts';

/** Reads the plan of a Node project. If the starter defines its own routes, those are used. */
export function readNode(request: ReadRequest): Omit<NodePlan, 'starter' | 'slug'> {
  const { head, text, outline } = request;
  const thing = readThing(request, 'node_project');
  const framework = asksForExpress(text) ? 'express' : 'node';
  const resources = resourcesOf(request, thing);
  const routes = outline?.routes ?? readRoutes(text, { head, resources });
  const schedule = readSchedule(head);
  return {
    projectType: 'node_project',
    ...thing,
    framework,
    routes,
    ...(resources.length > 0 && { resources }),
    ...(schedule !== undefined && { schedule }),
    summary: oneLine(
      `${thing.title}: ${describe(outline?.kind, framework, routes.length > 0)}.`,
      200,
    ),
  };
}

/** Of a program with routes of its own that keeps things, also those that are named without fields. */
function resourcesOf(
  { head, text, outline }: ReadRequest,
  { language, subject }: Pick<NodePlan, 'language' | 'subject'>,
): readonly Resource[] {
  if (outline?.routes !== undefined && outline.hasResources !== true) return [];
  const named = outline?.hasResources === true ? thingsIn(subject ?? '', language ?? 'en') : [];
  const otherwise = named[0] ?? resourcesIn(head)[0] ?? 'items';
  const found = readResources(text, language ?? 'en', otherwise);
  return found.length > 0 ? found : named.map((name) => ({ name, fields: [] }));
}

function describe(
  kind: string | undefined,
  framework: NodePlan['framework'],
  isServed: boolean,
): string {
  const name =
    kind === undefined
      ? 'an HTTP API'
      : `a ${kind.replace(titleWords, lower) || 'website'}`.replace(/^a(?= [aeou])/, 'an');
  return `${name} ${framework === 'express' && isServed ? 'with Express' : 'in plain Node.js'}`;
}

/** "Receiver", but not "URL" and "GraphQL". */
const titleWords = /\b[A-Z][a-z]+\b/g;
const lower = (word: string): string => word.toLowerCase();

function asksForExpress(text: string): boolean {
  return (
    /\bexpress(?:\.?js)?\b/i.test(text) &&
    !/\b(?:without|no|not|instead of)\s{1,3}(?:using\s)?express\b/i.test(text)
  );
}
