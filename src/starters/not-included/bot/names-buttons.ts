import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { MadeBot } from './made-bot.ts';

/** "people sign up with the Join and Leave buttons": the bot has both. */
export function namesButtons(clause: string, { settings }: Pick<MadeBot, 'settings'>): boolean {
  const [, topics = ''] = /topics: \[([^\]]{3,600})\]/u.exec(settings) ?? [];
  const [, staff = '\n'] = (topics !== '' && /staff: '([^'\n]{2,40})'/u.exec(settings)) || [];
  if (clause.includes(staff) && clause.split(/\s/u).length < 6) return true;
  const labels = [
    ...allMatches(settings, /label: '([^'\n]{1,40})'/gu),
    ...allMatches(topics, /'([^'\n]{2,40})'/gu),
  ].map(([, label = '']) => label);
  const said = /bot(?:ões|ones)|buttons|boutons/iu.test(clause) ? clause.toLowerCase() : clause;
  const named = labels.filter(
    (label) => clause.includes(label) || said.includes(label.toLowerCase()),
  ).length;
  // "딜러 중 역할을 고르게": the last of several.
  return named > 1 || (named === 1 && labels.length > 1 && clause.length < 24);
}

/** "2 Tanks", "3 healers": how many a button takes. */
export function isLimitOf(clause: string, { settings }: Pick<MadeBot, 'settings'>): boolean {
  const [, count = '', word = ''] =
    /^(?:m[aá]x?\p{L}{0,6}\.?\s)?(\d{1,3})(?:\s?x?\s?(\p{L}{2,20}))?$/iu.exec(clause.trim()) ?? [];
  if (word === '') return settings.includes(`most: ${count},`);
  return allMatches(settings, /label: '([^'\n]{1,40})',\s{1,12}most: (\d{1,3}),/gu).some(
    ([, label = '', most]) =>
      most === count && word.toLowerCase().startsWith(label.toLowerCase().slice(0, 8)),
  );
}
