import type { PlanCommand } from '../../contracts/job/plan.ts';
import { languageOf } from '../../workspace/text/language-of.ts';

/**
 * The commands of a request that names none, in its language: "签到机器人" has /签到. Others stay as they are.
 *
 * @example
 * inLanguage('做一个签到机器人', [{ name: 'daily', description: '…' }])[0].name; // '签到'
 */
export function inLanguage(text: string, commands: readonly PlanCommand[]): readonly PlanCommand[] {
  const head = text.slice(0, 4000);
  if (slash.test(head)) return commands;
  const at = order.indexOf(languageOf(head) ?? 'en');
  return commands.map((command) => {
    const own = called[command.name];
    if (own === undefined || at < 0) return command;
    const said = own === checkIn ? checkInWord.exec(head)?.[0] : undefined;
    return { ...command, name: said ?? own[at] ?? command.name };
  });
}

const slash = /(?<![\p{L}\p{N}:/.])[/!]\p{L}/u;
/** How people call it in languages that have one word for it. */
const checkInWord = /签到|簽到|打卡|出席|チェックイン|출석체크|출석|출첵/u;

const order: readonly string[] = 'es de fr pt it nl pl tr ru zh ja ko hi ar'.split(' ');
const checkIn =
  'asistencia einchecken pointage presença presenza aanwezig obecność yoklama отметиться 签到 チェックイン 출석 हाज़िरी حضور'.split(
    ' ',
  );
const board =
  'clasificación rangliste classement ranking classifica ranglijst ranking sıralama рейтинг 排行榜 ランキング 랭킹 रैंकिंग الترتيب'.split(
    ' ',
  );
const called: Readonly<Record<string, readonly string[]>> = {
  daily: checkIn,
  'check-in': checkIn,
  balance:
    'saldo guthaben solde saldo saldo saldo saldo bakiye баланс 余额 残高 잔액 शेष الرصيد'.split(
      ' ',
    ),
  leaderboard: board,
  ranking: board,
  streak:
    'racha serie série sequência serie reeks seria seri серия 连续 連続 연속 लगातार سلسلة'.split(
      ' ',
    ),
};
