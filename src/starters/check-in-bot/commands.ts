import type { NamedCommands } from '../shared/named-commands.ts';
import { toldHowOften } from './read-measure.ts';
import { toldBoard } from '../shared/told-words.ts';

export const checkInCommands: NamedCommands = {
  'check-in': {
    does: 'Checks a member in for the day.',
    words:
      'checkin|check|attend|attendance|present|here|daily|study|workout|done|anwesend|einchecken|heute|asistencia|asistir|presente|fichar|marcar|présent|pointer|pointage|presença|ponto|presenza|aanwezig|inchecken|obecność|obecny|yoklama|buradayım|отметка|отметиться|отметить|打卡|签到|簽到|出席|チェックイン|출석|출석체크|출첵|체크인|हाज़िरी|उपस्थिति|حضور|تسجيل',
  },
  streak: {
    does: 'Shows the days of a member.',
    words:
      'streaks|stats|me|my-streak|mystreak|serie|meine-serie|racha|mi-racha|série|ma-série|sequência|minha-sequência|reeks|seria|seri|серия|连续|我的打卡|連続|記録|연속|내출석|기록|통계|लगातार|سلسلة|سلسلتي',
  },
  ranking: {
    does: 'Shows who has the most days.',
    told: `${toldBoard}|${toldHowOften}`,
    words:
      'leaderboard|top|rank|lb|rangliste|bestenliste|clasificación|classement|classifica|ranglijst|sıralama|топ|рейтинг|排行|排行榜|排名|ランキング|順位|랭킹|순위|현황|출석현황|रैंकिंग|ترتيب|الترتيب|المتصدرون',
  },
};
