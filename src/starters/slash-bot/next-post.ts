import type { PlanCommand } from '../../contracts/job/plan.ts';
import type { BotCommand } from './bot-commands.ts';
import type { Post } from './reading/read-posts.ts';

/** Whether a command tells when what a bot posts comes next: "/next" of one that reminds every Friday. */
export function isNext(name: string, posts: readonly Post[]): boolean {
  return next.test(name) && posts.some(({ days }) => days.length < 7);
}

export function nextCommand({ name }: PlanCommand, text: string): BotCommand {
  return { name, description: text, code: 'await interaction.reply(nextPost());' };
}

const next =
  /^(?:next(?:-?(?:session|meeting|event|game|date))?|nächste[rs]?|próxim[ao]|siguiente|prochaine?|prossim[ao]|volgende|następn[aey]|sıradaki|следующ\p{L}{2}|наступн\p{L}|次回?|下次|다음)$/u;
