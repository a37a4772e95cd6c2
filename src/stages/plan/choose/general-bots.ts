import { sharesTurns } from '../../../starters/chore-bot/read-duty.ts';
import { actOf } from '../../../starters/list-bot/command-acts.ts';
import { keepsList } from '../../../starters/list-bot/kept/keeps-list.ts';
import { countsByMembers } from '../../../starters/score-bot/read-logged.ts';
import { schedulesMessages } from '../../../starters/reminder-bot/schedules-messages.ts';
import { readPosts } from '../../../starters/slash-bot/reading/read-posts.ts';
import { readReactions } from '../../../starters/slash-bot/reading/read-reactions.ts';
import { countsHowOften } from '../../../starters/tally-bot/read-said-words.ts';
import { readCommands } from '../read/program/read-commands.ts';
import type { BotRule } from './bot-rule.ts';

/**
 * Where nothing else is found and a request names no commands: what people count, wait for, take turns with,
 * compare or keep together.
 */
export const generalBots: readonly BotRule[] = [
  { bot: 'chore-bot', of: sharesTurns },
  // What members write now is sent at the time that they give.
  { bot: 'reminder-bot', of: schedulesMessages },
  { bot: 'score-bot', of: countsByMembers },
  { bot: 'tally-bot', of: countsHowOften },
  { bot: 'list-bot', of: keepsList },
].map(({ bot, of }) => ({
  bot,
  holds: ({ text, own, chosen }) =>
    chosen === 'slash-bot' &&
    (own.length === 0 ||
      (bot === 'list-bot' && own.length === 1 && actOf(own[0]?.slice(1) ?? '', '') === 'random')) &&
    !doesSomething(text, own.length) &&
    of(text),
}));

/** What the bot without a kind does besides /ping and /help. */
function doesSomething(text: string, own: number): boolean {
  return (
    readCommands(text).length > 2 + own ||
    readPosts(text).length > 0 ||
    readReactions(text).length > 0
  );
}
