import { readNumber } from '../../shared/reading/numbers/read-number.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

interface Pomodoro {
  /** In minutes. */
  readonly work: number;
  readonly pause: number;
  /** The break after each fourth round, if it is another. */
  readonly long?: number;
  readonly rounds: number;
}

/** Whether a tool is to count down work and breaks. */
export function asksForPomodoro(text: string): boolean {
  return words.test(text);
}

/** Whether a tool is to count down a time. */
export function countsDown(text: string): boolean {
  return countdown.test(text);
}

const countdown =
  /(?<!\p{L})(?:(?:countdown-?)?timer|countdown|temporizador|cuenta (?:atrás|regresiva)|contagem regressiva|minuteur|compte à rebours|conto alla rovescia|timera?|minutnik|geri sayım|таймер|обратн\p{L}{2} отсч[её]т)(?!\p{L})|计时器|倒计时|タイマー|カウントダウン|타이머|카운트다운|مؤقت|टाइमर/iu;
const words =
  /pomodor|помодор|番茄(?:钟|鐘|时钟|计时|工作法|時鐘|計時)|ポモドーロ|[뽀포]모도로|पोमोडोरो|بومودورو|(?<!\p{L})(?:egg|kitchen|study|focus|break|tea) timer(?!\p{L})|(?<!\p{L})(?:countdown|count-down) (?:timer )?(?:cli|tool|command|script)|倒计时(?:器|工具)|カウントダウンタイマー|카운트다운 ?타이머/iu;

/**
 * How long a request wants to work and rest.
 *
 * @example
 * readPomodoro('50 Minuten Arbeit und 10 Minuten Pause'); // { work: 50, pause: 10, rounds: 4 }
 */
export function readPomodoro(message: string): Pomodoro {
  // No space stands between the words and numbers of Chinese and Japanese.
  const text = message.slice(0, 4000).replace(/(?<=[\p{sc=Han}\p{sc=Katakana}])(?=\d)/gu, ' ');
  const pair = /(?<![\d/.])(?<work>\d{1,3})\s?[/+]\s?(?<pause>\d{1,2})(?![\d/.])/u.exec(
    text,
  )?.groups;
  const long = readNumber(text, timesOf(longBreak), { min: 1, max: 240 });
  const short = text.replace(letterPattern(`(?:${longBreak})[^.;]{0,30}`, 'giu'), ' ');
  return {
    work: readNumber(short, timesOf(work), { min: 1, max: 600 }) ?? Number(pair?.['work'] ?? 25),
    pause: readNumber(short, timesOf(rest), { min: 1, max: 240 }) ?? Number(pair?.['pause'] ?? 5),
    ...(long !== undefined && { long }),
    rounds: readNumber(text, [`{n}\\s?(?:${round})`], { min: 1, max: 100 }) ?? 4,
  };
}

/** "25 minutes of work", "5 de descanso", "作業25分". */
function timesOf(what: string): readonly string[] {
  return [
    `{n}\\s?-?(?:${minute})(?:\\s\\p{L}{1,3})?\\s?(?:${what})`,
    `{n}\\s(?:de|di|of|d['’])\\s?(?:${what})`,
    `(?:${what})\\p{L}{0,6}[\\s:：]{0,2}(?:\\p{L}{1,4}\\s)?{n}\\s?(?:${minute})`,
  ];
}

const minute =
  "min(?:ut\\p{L}{0,4})?\\.?|분간?|分[钟鐘]?間?的?|dakika\\p{L}{0,3}|dk|мин(?:ут\\p{L}{0,2})?\\.?|मिनट|دقيقة|دقائق|m(?!\\p{L})|['’′]";
const work =
  'work|focus|arbeit|konzentr|fokus|trabajo|trabajar|concentra|travail|foco|trabalh|lavor|studi|werk|prac|nauk|skupi|çalış|odak|работ|фокус|工作|专注|學習|学习|作業|集中|집중|작업|공부|काम|عمل';
const rest =
  'break|pause|rest(?!art)|descanso|descansar|repos|pausa|pauze|przerw|mola|ara(?!\\p{L})|dinlen|отдых|перерыв|休息|休憩|휴식|쉬|आराम|ब्रेक|استراحة|راحة';
const longBreak =
  'long(?:er)? (?:break|rest)|lange pause|längere pause|descanso largo|pause longue|longue pause|pausa (?:larga|longa|lunga)|descanso longo|lange pauze|długa przerwa|uzun mola|длинный перерыв|长休息|長い休憩|긴 휴식';
const round =
  'rounds?|sessions?|cycles?|runden|sitzungen|rondas|sesiones|séances|ciclos|cicli|rundy?|rondes|tur(?!\\p{L})|раунд\\p{L}{0,2}|цикл\\p{L}{0,2}|轮|個セット|セット|세트|회(?!\\p{L})';
