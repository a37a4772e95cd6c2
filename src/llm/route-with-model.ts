import type { RouterDecision } from '../contracts/router.ts';
import { ProjectRouter } from '../router/project-router.ts';
import { oneOf, recordIn } from './plan/field.ts';
import { looseJson } from './plan/loose-json.ts';
import { routeCall } from './prompts/route-call.ts';
import type { TextCall, TextReply } from './text-call.ts';

/**
 * Decides what a message asks for. A model is asked only where the router is not sure of itself; what
 * it gives that is no answer, or throws, leaves the router's decision.
 *
 * @example
 * await routeWithModel('something for my bees', (request) => callModel(request, tools, { name: 'route' }));
 */
export async function routeWithModel(
  message: string,
  call: (request: TextCall) => Promise<TextReply>,
): Promise<RouterDecision> {
  const decision = ProjectRouter.route(message);
  if (decision.alternatives.length === 0) return decision;
  const reply = await call(routeCall(message)).catch(() => undefined);
  if (reply?.finish !== 'stop') return decision;
  const { projectType, preview } = recordIn(looseJson(reply.text));
  const type = oneOf(projectType, ['static_html', 'node_project', 'discord_bot', 'none']);
  if (type === undefined) return decision;
  return {
    projectType: type,
    confidence: said,
    alternatives: [],
    preview: { enabled: type === 'static_html' || (type === 'node_project' && preview === true) },
    reasons: ['a model was asked', ...decision.reasons],
  };
}

/** A model gives no odds. */
const said = 0.8;
