import type { BotPlan, Plan } from '../../contracts/job/plan.ts';
import { emptyBot } from '../not-included/lines/empty-bot.ts';
import { withBang } from './reading/read-actions.ts';
import { readPosts } from './reading/read-posts.ts';
import { readReactions } from './reading/read-reactions.ts';

/** Commands that do not begin as the request has them, and all of a bot that nothing is known of but its name. */
export function leftOutOfBot(plan: Plan, text: string): readonly string[] {
  if (plan.projectType !== 'discord_bot') return [];
  const written = withBang(text).map((name) => `!${name} → /${name}`);
  return [
    ...(written.length > 0 ? [written.join(', ')] : []),
    ...unanswered(text),
    ...allOf(plan, text),
  ];
}

/** "Answers with a gif when someone writes pizza": the request does not say with which. */
function unanswered(text: string): readonly string[] {
  const [clause] = answers.exec(text.slice(0, 4000)) ?? [];
  return clause === undefined || readReactions(text).length > 0 ? [] : [clause.trim()];
}

const answers =
  /(?<!\p{L})(?:(?:repl(?:y|ies)|responds?|answers?)\s[^.;,\n]{2,60}\s(?:when(?:ever)?|if)\s(?:someone|somebody|anyone|people)\s(?:says?|writes?|types?|posts?|mentions?)|(?:antwortet|antworten)\s[^.;\n]{2,60}\swenn\s(?:jemand|einer|man)|(?:responde|contesta|risponde|répond|responda)\s[^.;,\n]{2,60}\s(?:cuando|si|quando|se|quand)\s(?:alguien|alguém|qualcuno|quelqu['’]un)|antwoordt\s[^.;,\n]{2,60}\sals\siemand|odpowiada\s[^.;\n]{2,60}\s(?:gdy|jak|kiedy)\sktoś|отвеча[ею]т\s[^.;\n]{2,60}\s(?:когда|если)\sкто)[^.;,\n"“„«]{2,40}/iu;

function allOf(plan: BotPlan, text: string): readonly string[] {
  if (plan.starter !== 'slash-bot') return [];
  if (plan.parts !== undefined || readPosts(text).length + readReactions(text).length > 0)
    return [];
  const isBare = plan.commands.every(({ name }) => name === 'ping' || name === 'help');
  return isBare ? [emptyBot(plan.language)] : [];
}
