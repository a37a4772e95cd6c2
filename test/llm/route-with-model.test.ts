import { expect, test } from 'vitest';
import { routeWithModel } from '../../src/llm/route-with-model.ts';
import type { TextReply } from '../../src/llm/text-call.ts';
import { ProjectRouter } from '../../src/router/project-router.ts';

const unsure = 'music queue';
const says = (text: string): TextReply => ({ text, finish: 'stop', model: 'fake', usage: {} });

test('a message that the router is sure of costs no call', async () => {
  const message = 'create a landing page for my startup';
  const decision = await routeWithModel(message, () => Promise.reject(new Error('Called.')));
  expect(decision).toEqual(ProjectRouter.route(message));
});

test('a model decides where the router is not sure', async () => {
  expect(ProjectRouter.route(unsure).alternatives).not.toEqual([]);
  const reply = says("```json\n{'projectType': 'node_project', 'preview': true,}\n```");
  expect(await routeWithModel(unsure, async () => reply)).toMatchObject({
    projectType: 'node_project',
    alternatives: [],
    preview: { enabled: true },
  });
});

test.each([
  ['no JSON', says('a page, I think')],
  ['another type', says('{"projectType":"rocket","preview":true}')],
  ['a refusal', { ...says('{"projectType":"none"}'), finish: 'refused' } as const],
])('%s leaves the decision of the router', async (_, reply) => {
  expect(await routeWithModel(unsure, async () => reply)).toEqual(ProjectRouter.route(unsure));
});

test('a model that cannot be reached leaves it, too', async () => {
  const decision = routeWithModel(unsure, () => Promise.reject(new Error('Down.')));
  expect(await decision).toEqual(ProjectRouter.route(unsure));
});
