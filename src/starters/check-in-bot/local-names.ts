import type { PlanCommand } from '../../contracts/job/plan.ts';
import { languageOf } from '../../workspace/text/language-of.ts';

/**
 * The command for checking in of a request that names none, in its language: "签到机器人" has /签到.
 *
 * @example
 * withCheckIn('做一个签到机器人', [{ name: 'daily', description: '…' }])[0].name; // '签到'
 */
export function withCheckIn(
  text: string,
  commands: readonly PlanCommand[],
): readonly PlanCommand[] {
  const head = text.slice(0, 4000);
  if (slash.test(head)) return commands;
  const at = order.indexOf(languageOf(head) ?? 'en');
  const name = checkInWord.exec(head)?.[0] ?? checkIn[at];
  return commands.map((command) =>
    name !== undefined && (command.name === 'daily' || command.name === 'check-in')
      ? { ...command, name }
      : command,
  );
}

const slash = /(?<![\p{L}\p{N}:/.])[/!]\p{L}/u;
/** How people call it in languages that have one word for it. */
const checkInWord = /签到|簽到|打卡|出席|チェックイン|출석체크|출석|출첵/u;

const order: readonly string[] = 'es de fr pt it nl pl tr ru zh ja ko hi ar'.split(' ');
const checkIn =
  'asistencia einchecken pointage presença presenza aanwezig obecność yoklama отметиться 签到 チェックイン 출석 हाज़िरी حضور'.split(
    ' ',
  );
