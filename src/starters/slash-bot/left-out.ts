import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/by-model.ts';
import { readPosts } from './read-posts.ts';

/** A bot that nothing is known of but its name. */
export function leftOutOfBot(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot') return [];
  const isBare = plan.commands.every(({ name }) => name === 'ping' || name === 'help');
  return isBare && readPosts(text).length === 0
    ? [`what the bot does besides /ping and /help (${byModel})`]
    : [];
}
