import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What answers count: `fast` adds the seconds that are left, `streak` 5 for each right answer in a row. */
export interface Points {
  readonly right: number;
  readonly wrong: number;
  readonly fast: boolean;
  readonly streak: boolean;
}

/**
 * The points of a quiz; undefined if a request names none, so that right answers are counted.
 *
 * @example
 * readPoints('10 points for a right answer and minus 5 for a wrong one');
 * // { right: 10, wrong: -5, fast: false, streak: false }
 */
export function readPoints(message: string): Points | undefined {
  const text = withDigits(message);
  const lost = Number(minus.exec(text)?.slice(1).find(Boolean) ?? 0);
  const rest = text.replace(minus, ' ');
  const right = Number(plus.exec(rest)?.slice(1).find(Boolean) ?? 0);
  const fast = faster.test(text);
  const streak = inARow.test(text);
  if (right === 0 && lost === 0 && !fast && !streak) return undefined;
  return { right: right || 10, wrong: 0 - lost, fast, streak };
}

const unit =
  '(?:points?|pts|punkte?|puntos?|pontos?|punt[io]|punten|punkt\\p{L}{0,2}|puan|очк\\p{L}{1,2}|балл\\p{L}{0,2})(?!\\p{L})|分(?![钟鐘間以\\p{sc=Hira}\\p{sc=Kana}])|点|점|अंक|نقاط|نقطة';
const minus = letterPattern(
  `(?<!\\p{L})(?:minus|loses?|deduct|takes? away|cost|menos|restan?|moins|perd|meno|perde|min|eksi|минус|خصم)\\s(\\d{1,3})(?!\\d)|(?<![\\d\\p{L}])[-−–](\\d{1,3})\\s?(?:${unit})|(?:扣|减|マイナス|감점)\\s?(\\d{1,3})`,
);
const plus = letterPattern(`(?<![\\d.,])(\\d{1,4})\\s?(?:${unit})`);
const faster =
  /(?:points?|bonus|punkte|puntos|pontos|punti|punten|puan|очк\p{L}{1,2})\s(?:\p{L}{1,8}\s){0,3}?(?:fast\p{L}{0,3}|quick\p{L}{0,3}|speed|time|schnell\p{L}{0,4}|rápid\p{L}{1,2}|rapid\p{L}{1,4}|veloc\p{L}{1,2}|snel\p{L}{0,3}|быстр\p{L}{1,3})(?!\p{L})|(?<!\p{L})(?:speed|time) bonus|zeitbonus|速度(?:加分|ボーナス)|スピードボーナス/iu;
const inARow =
  /(?<!\p{L})(?:streak|combo)s?(?: \p{L}{1,6})?\s(?:bonus|points?)|bonus(?: points?)? (?:for|für|por|pour|per) (?:an? )?(?:streaks?|combos?|serien?|rachas?|séries?|sequências?)|(?<!\p{L})(?:serien|combo-?)bonus|连胜|连对|連続正解/iu;
