import type { PlanCommand } from '../../contracts/job/plan.ts';
import { isNext } from './next-post.ts';
import { readActions } from './reading/read-actions.ts';
import { readAnswers } from './reading/read-answers.ts';
import { readPosts } from './reading/read-posts.ts';
import { rollsDice } from './rolls-dice.ts';
import { isTellingName } from './told/telling-words.ts';
import { usualCommand, usualOfDoes } from './usual-commands.ts';

/**
 * Those commands of a request that a bot answers from what it knows: their names or the request say what.
 *
 * @example
 * answeredCommands("/rules says 'Be kind', /raid new", [{ name: 'rules', … }, { name: 'raid', … }]); // rules
 */
export function answeredCommands(
  text: string,
  commands: readonly PlanCommand[],
): readonly PlanCommand[] {
  const said = readAnswers(text);
  const posts = readPosts(text);
  const acts = new Set(readActions(text).map(({ name }) => name));
  return commands.filter(
    ({ name, description }) =>
      acts.has(name) ||
      usualOfDoes(description) !== undefined ||
      usualCommand(name) !== undefined ||
      rollsDice(name) !== undefined ||
      isTellingName(name) ||
      isNext(name, posts) ||
      (said.get(name)?.answers.length ?? 0) > 0,
  );
}
