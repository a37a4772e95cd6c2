import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

export interface Minutes {
  readonly work: number;
  readonly short: number;
  readonly long: number;
}

/**
 * The lengths that a request names, in minutes.
 *
 * @example
 * minutesOf('a pomodoro timer, 50/10'); // { work: 50, short: 10, long: 20 }
 */
export function minutesOf(request: string): Minutes {
  // What stands in the title stands in the request, too.
  const own = request.replace(/^.*\n(?=[^]*\d)/u, '');
  const pattern = [longBreak, ofRounds, ofEach].find((one) => one.test(own)) ?? longBreak;
  const said = Number(pattern.exec(own)?.slice(1).find(Boolean) ?? 0);
  const text = own.replace(pattern, ' ');
  const pair = /\b(\d{1,3})(?:\s?[/-]\s?|\s(?=5\b|10\b|15\b))(\d{1,2})\b/.exec(text);
  const whole = text.replace(sameUnit, '$1 min');
  const named = allMatches(whole, letterPattern(`(?<!\\d)(\\d{1,3})${minute}`, 'giu')).map(
    (match) => Number(match[1]),
  );
  const [work = 25, short = 5, long = Math.min(Math.max(short * 3, 15), 180)] =
    pair === null ? named : [Number(pair[1]), Number(pair[2]), Number(pair[2]) * 2];
  const rest = Number(restOf.exec(whole)?.[1] ?? 0);
  if (pair === null && named.length === 1 && rest > 0)
    return {
      work: bounded(work),
      short: bounded(rest),
      long: bounded(said || Math.max(rest * 3, 15)),
    };
  // "short 5 min, focus 25 min"
  if (pair === null && Number(focus.exec(whole)?.[1] ?? 0) === short && short > work)
    return {
      work: bounded(short),
      short: bounded(work),
      long: bounded(said || Math.max(work * 3, 15)),
    };
  return { work: bounded(work), short: bounded(short), long: bounded(said || long) };
}

/** "long break of 20 after 4 rounds", "20 min lange Pause": not "long break after 4 rounds". */
const longBreak = letterPattern(
  [
    '(?:(?<!\\p{L})(?:long(?:er)? (?:break|rest)s?|lange[rn]? pause|(?:descanso|pausa) larg[oa]|(?:descanso|pausa) long[oa]|(?:longue|grande) pause|pause longue|pausa lunga|lange pauze|dług\\p{L}{1,3} przerw\\p{L}|uzun mola|(?:длинн|больш)\\p{L}{2,3} перерыв\\p{L}{0,2}|довг\\p{L}{1,3} перерв\\p{L}|nghỉ dài|istirahat panjang|lång paus)|长休息|長い?休憩|긴 휴식|लंबा ब्रेक|استراحة طويلة)\\s?(?::|=|\\(|is|of|von|de|d[aeiu]|d[ei] \\p{L}{2,6}|van|на|は)?\\s?(\\d{1,3})(?!\\d|\\s?(?:rounds?|pomodoros?|sessions?|runden|rondas|tours|giri|轮|回|라운드))',
    '(?<!\\d)(\\d{1,3})\\s?-?(?:min\\p{L}{0,5}|мин\\p{L}{0,2}|хв\\p{L}{0,5}|dk|dakika\\p{L}{0,2}|phút|分钟?|분)?\\s?(?:of |de |di )?(?:(?:long(?:er)? (?:break|rest)|lange pause|longue pause|descanso largo|pausa lunga|pausa longa|lange pauze|dług\\p{L}{1,3} przerw\\p{L}|uzun mola|длинн\\p{L}{2,3} перерыв|довг\\p{L}{1,3} перерв\\p{L}|nghỉ dài|lång paus)(?!\\p{L})|长休息|の?長い?休憩|긴 휴식)(?![^\\d\\n]{0,3}\\d)',
  ].join('|'),
);

const minute = '\\s?-?(?:min|m\\b|мин|分|분|मिनट|dakika|хв|dk|phút|menit|دقيق|دقائق)';
const round =
  '(?<![\\d/])(?:[2-9]|1[0-2])\\s?(?:(?:th |\\. |[oº]? |de )?(?:rounds?|pomodor\\p{L}{1,2}|sessions?|cycles?|intervals?|runden|sitzungen|rondas|sesiones|tours|sessões|rodadas|ciclos|cicli|zyklen|giri|sessioni|rondes|sessies|rund\\p{L}{0,3}|sesj\\p{L}{1,4}|tur\\p{L}{0,3}|раунд\\p{L}{0,2}|цикл\\p{L}{0,2}|cykl\\p{L}{0,3}|siklus|sesi|lượt|omgångar|döngü\\p{L}{0,3}|подход\\p{L}{0,2}|круг\\p{L}{0,3}|к[оі]л[оа]?|помидор\\p{L}{0,2})(?!\\p{L})|轮|个番茄|回目?|セット|ラウンド|라운드|회|राउंड|جولات)';
const after =
  '(?:(?<!\\p{L})(?:(?:after|nach|tras|después de|depois de|après|dopo)(?: every| je| cada)?|every|alle|jede\\p{L}?|cada|tou(?:te)?s les|ogni|na|elke|po|co|после|кажд\\p{L}{2}|через|після|кожн\\p{L}{1,2}|setelah|setiap|sau|mỗi|efter|var)\\s|每|بعد |كل )';
/** "after 4 rounds 15 minutes", "4回目の後は15分" */
const ofRounds = letterPattern(
  `(?:${after}${round}|${round}(?:の?[後后]|ごと|毎|之?[后後]|마다| ?후| के बाद| sonra))[^\\d.!?。！？\\n]{0,24}?(\\d{1,3})(?=${minute})`,
);
/** "a 30 minute break every 3 rounds" */
const ofEach = letterPattern(`(?<!\\d)(\\d{1,3})${minute}[^\\d,.;!?。\\n]{0,30}?${after}${round}`);

const focus =
  /(?:(?<!\p{L})(?:work|focus|arbeit|fokus|trabajo|foco|travail|lavoro|trabalho|werk|praca|çalışma|работа|фокус)|专注|工作|作業|집중)\s?(?:of|:|for|de|は)?\s?(\d{1,3})(?!\d)/iu;

/** "50 minuti e pausa 10" */
const restOf =
  /(?<!\p{L})(?:break|rest|pause|pausa|descanso|riposo|pauze|przerwa|mola|перерыв|перерва|paus)\s?(?:of|von|de|di|:)?\s?(\d{1,2})(?!\d)/iu;
/** "50 minutes of work and 10 of rest" */
const sameUnit =
  /((?<!\d)\d{1,3}\s?min\p{L}{0,6}\s[^.;\d]{2,30}\s(?:and|y|und|et|e|i|en)\s\d{1,2})(?=\s(?:of|de|di|von|for|para|pause|rest|break)(?!\p{L}))/giu;

function bounded(minutes: number): number {
  return Math.min(Math.max(minutes, 1), 180);
}

/** "a long break after 3 rounds"; 4 where none are named. */
export function roundsOf(text: string): number {
  const found = rounds.exec(text)?.[1];
  return Number(found ?? longAfter.exec(text)?.[1] ?? 4);
}

/** "a long break after 3" */
const longAfter =
  /(?:(?<!\p{L})(?:long(?:er)? (?:break|rest) after(?: every)?|lange pause nach|descanso largo (?:tras|después de)|longue pause après|pausa lunga dopo|pausa longa depois de|lange pauze na)\s)([2-9])(?!\d|\s?(?:min|h(?!\p{L})))/iu;

const rounds = letterPattern(round.replace('(?:[2-9]|1[0-2])', '([2-9]|1[0-2])'));
