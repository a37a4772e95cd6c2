import { expect, test, vi } from 'vitest';
import { askUserType } from '../../src/cli/commands/work/ask-user-type.ts';
import { ProjectRouter } from '../../src/router/project-router.ts';

const unsure = 'music queue';
const requestFor = (userMessage: string) => ({ userMessage, userId: 'cli', channelId: 'terminal' });
const answers = (...texts: (string | undefined)[]) => {
  const ask = vi.fn<(question: string) => Promise<string | undefined>>();
  for (const text of texts) ask.mockResolvedValueOnce(text);
  return ask;
};

test('where the router is unsure, the user chooses what to build', async () => {
  const { projectType, alternatives } = ProjectRouter.route(unsure);
  const types = [projectType, ...alternatives.map((other) => other.projectType)];
  const first = types.find((type) => type !== 'none');
  const ask = answers('9', '', '1');
  const request = await askUserType(requestFor(unsure), true, ask);
  expect(request?.projectType).toBe(first);
  expect(ask).toHaveBeenCalledTimes(3);
  expect(ask.mock.lastCall?.[0]).toMatch(/^Did you mean: 1 a .*, n nothing to build\? $/);
});

test('the user can say that there is nothing to build, or leave', async () => {
  await expect(askUserType(requestFor(unsure), true, answers('n'))).rejects.toMatchObject({
    code: 'NOT_A_PROJECT',
  });
  expect(await askUserType(requestFor(unsure), true, answers(undefined))).toBeUndefined();
});

test('asks nothing where the router is sure, the type is given or nobody can answer', async () => {
  const ask = answers();
  const sure = requestFor('create a landing page for my startup');
  const typed = { ...requestFor(unsure), projectType: 'discord_bot' } as const;
  expect(await askUserType(sure, true, ask)).toBe(sure);
  expect(await askUserType(typed, true, ask)).toBe(typed);
  const unseen = requestFor(unsure);
  expect(await askUserType(unseen, false, ask)).toBe(unseen);
  expect(ask).not.toHaveBeenCalled();
});
