import type { Plan } from '../../contracts/job/plan.ts';
import { byModel } from '../not-included/by-model.ts';
import { readChannels, readRole } from '../shared/read-server-words.ts';
import { readPosts } from './read-posts.ts';
import { readReactions } from './read-reactions.ts';

/** What a bot does in channels and with roles, and all of a bot that nothing is known of but its name. */
export function leftOutOfBot(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot' || plan.starter !== 'slash-bot') return [];
  if (readPosts(text).length + readReactions(text).length > 0) return [];
  const isBare = plan.commands.every(({ name }) => name === 'ping' || name === 'help');
  // An answer may name a channel.
  const told = text.replace(/["“„«][^"“”„«»\n]{2,500}["”“»]/gu, '');
  const role = readRole(told);
  return [
    ...(isBare ? [`what the bot does besides /ping and /help (${byModel})`] : []),
    ...readChannels(told).map((channel) => `what the bot does in ${channel} (${byModel})`),
    ...(role === undefined ? [] : [`what the role ${role} is for (${byModel})`]),
  ].slice(0, 4);
}
