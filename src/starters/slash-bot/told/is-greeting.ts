import { joins } from '../../bot-parts/joins.ts';

/** "…, and newcomers are greeted with '…'": that is said when somebody joins. */
export function isGreeting(before: string): boolean {
  const clause = before.split(/,\s|，|、|;|；/u).at(-1) ?? '';
  return joins['welcome-bot']?.test(clause) === true || greeted.test(clause);
}

const greeted =
  /(?<!\p{L})(?:greet(?:s|ed|ing)?|welcom(?:e|es|ed|ing)|newcomers?|joins|new (?:members?|people|users?))(?!\p{L})|加入|入群|欢迎|환영|स्वागत/iu;
