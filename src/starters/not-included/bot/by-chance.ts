import { allMatches } from '../../../workspace/text/all-matches.ts';
import { commandClauses } from '../../shared/reading/commands/command-clauses.ts';
import { chosen, usualSaid } from '../../slash-bot/told/usual-said.ts';
import type { MadeBot } from './made-bot.ts';

/** "/zar ile zar atsın, /8top sorulara cevap versin": each does what it is said to do by chance. */
export function isByChance(
  clause: string,
  { commands, settings }: Pick<MadeBot, 'commands' | 'settings'>,
): boolean {
  // "lahmacun arasından birini seçsin": the last of those from which it chooses
  const isLast = (): boolean =>
    allMatches(settings, /^\s{6}'([^'\n]{2,30})',$/gmu).some(([, item = '']) =>
      clause.startsWith(item),
    );
  if (chosen.test(clause) && clause.length < 60 && isLast()) return true;
  const told = commandClauses(clause);
  return (
    told.length > 0 &&
    clause.length < 60 * told.length + 40 &&
    !/[#@"“„«「]/u.test(clause) &&
    told.every((one) => commands.includes(one.name) && usualSaid(one) !== undefined)
  );
}
