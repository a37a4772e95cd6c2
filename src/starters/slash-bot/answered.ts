import type { PlanCommand } from '../../contracts/job/plan.ts';
import { readActions } from './read-actions.ts';
import { readAnswers } from './read-answers.ts';
import { rollsDice } from './rolls-dice.ts';
import { usualCommand } from './usual-commands.ts';

/** Commands whose whole work is a text: until a request gives it, it is set in Discord. */
const telling =
  /^(?:rules?|info|about|links?|socials?|website|invite|ip|hours|prices?|menu|schedule|staff|team|credits|contact|donate|guide|wiki|status|regeln|regel|öffnungszeiten|reglas|normas|enlaces|horario|règles|règlement|liens|horaires|regras|horários|regole|regolamento|orari|regels|zasady|regulamin|linki|kurallar|bağlantılar|правила|ссылки|инфо|规则|链接|ルール|リンク|규칙|링크|नियम|القواعد|قوانين|روابط)$/u;

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
  const acts = new Set(readActions(text).map(({ name }) => name));
  return commands.filter(
    ({ name }) =>
      acts.has(name) ||
      usualCommand(name) !== undefined ||
      rollsDice(name) !== undefined ||
      telling.test(name) ||
      (said.get(name)?.answers.length ?? 0) > 0,
  );
}
