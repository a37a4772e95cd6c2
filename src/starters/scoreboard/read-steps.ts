import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a button adds: points, under the name of what earns them where a request gives one. */
export interface Step {
  readonly name?: string;
  readonly points: number;
}

/**
 * The points that the buttons of each player add, at most 8; 1 and 5 where a request names none.
 *
 * @example
 * readSteps('tap +2 or +3'); // [{ points: 2 }, { points: 3 }]
 * readSteps('try 5, conversion 2, penalty 3 points')[0]; // { name: 'Try', points: 5 }
 */
export function readSteps(message: string): readonly Step[] {
  const named = namedSteps(message);
  if (named.length > 1) return named.slice(0, 8);
  const { from, to } = range.exec(message)?.groups ?? {};
  const size = Number(to) - Number(from);
  const points =
    size > 0 && size < 8
      ? Array.from({ length: size + 1 }, (_, at) => Number(from) + at)
      : [
          ...allMatches(message, plus).map(([, number]) => Number(number)),
          ...(slashed.exec(message)?.[0] ?? '').split('/').map(Number),
        ];
  const steps = [...new Set(points)].filter((one) => one > 0).slice(0, 8);
  return (steps.length > 0 ? steps : [1, 5]).map((one) => ({ points: one }));
}

/** "Normal win 1, gammon 2 points": at least two with a number each, and points near one of them. */
function namedSteps(message: string): readonly Step[] {
  for (const { groups } of allMatches(message, listed)) {
    const list = groups?.['list'] ?? '';
    if (!unit.test(list)) continue;
    const parts = list.split(/[,，、]\s?|\s(?:and|und|y|e|et|en|i|ve|и)\s/u);
    const steps = parts.flatMap((part): Step[] => {
      const { name = '', number } = earned.exec(part.trim())?.groups ?? {};
      return number === undefined || goals.test(name)
        ? []
        : [{ name: upperStart(name.trim()), points: Number(number) }];
    });
    if (steps.length > 1) return steps;
  }
  return [];
}

const points =
  '(?:points?|pts?|punkte?|puntos?|pontos?|punti|punten|punt|punkt(?:y|ów)?|puan|очк\\p{L}{1,2}|分|点|점|अंक|نقاط|نقطة)';
const unit = letterPattern(`(?<!\\p{L})${points}(?!\\p{L})`);
/** One clause with several numbers. */
const listed = /(?<list>[^.:;!?\n。]{0,60}\p{L}\s\d{1,3}(?!\d)[^.:;!?\n。]{1,160})/gu;
const earned = letterPattern(
  `^(?:(?:an?|the|ein|eine|una?|une?|um|uma|een)\\s)?(?<name>\\p{L}[\\p{L} '’-]{1,22}?)\\s(?:(?:is|=|ist|es|est|é|è|gives|for)\\s)?\\+?(?<number>\\d{1,3})(?:\\s?${points})?$`,
);
/** The end of a game is earned by nobody. */
const goals =
  /(?<!\p{L})(?:to|first|until|bis|auf|zu|hasta|a|en|à|jusqu|al|até|tot|naar|do|до|round|runde|ronda|manche|player|spieler|maç)$/iu;
/** "+10" */
const plus = /(?<![\d\p{L}])[+＋](\d{1,3})(?![\d\p{L}%])/gu;
/** "1 to 6 points" */
const range = letterPattern(
  `(?<![\\d,.])(?<from>\\d)\\s?(?:-|–|to|à|a|bis|tot|do|до|ile|到|から|～|~)\\s?(?<to>\\d{1,2})\\s?${points}(?!\\p{L})`,
);
/** "20/50/100" */
const slashed = /(?<![\d/.])\d{1,3}\/\d{1,3}\/\d{1,3}(?:\/\d{1,3}){0,4}(?![\d/])/u;
