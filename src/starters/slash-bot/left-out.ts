import type { BotPlan, Plan } from '../../contracts/job/plan.ts';
import { emptyBot } from '../not-included/lines/empty-bot.ts';
import { withBang } from './reading/read-actions.ts';
import { readPosts } from './reading/read-posts.ts';
import { readReactions } from './reading/read-reactions.ts';

/** Commands that do not begin as the request has them, and all of a bot that nothing is known of but its name. */
export function leftOutOfBot(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot') return [];
  const written = withBang(text).map((name) => `!${name} → /${name}`);
  return [...(written.length > 0 ? [written.join(', ')] : []), ...allOf(plan, text)];
}

function allOf(plan: BotPlan, text: string): readonly string[] {
  if (plan.starter !== 'slash-bot') return [];
  if (plan.parts !== undefined || readPosts(text).length + readReactions(text).length > 0)
    return [];
  const isBare = plan.commands.every(({ name }) => name === 'ping' || name === 'help');
  return isBare ? [emptyBot(plan.language)] : [];
}
