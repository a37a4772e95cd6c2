import { ofBoard, ofPoints } from '../score-bot/score-words.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * How many points a right prediction brings, where a request wants members to say who wins; undefined for
 * other polls.
 *
 * @example
 * readPredictions('members predict who wins each match, 10 points if they are right'); // 10
 */
export function readPredictions(text: string): number | undefined {
  const head = text.slice(0, 4000);
  if (!predicts.test(head) || !ofMatches.test(head) || isBet.test(head)) return undefined;
  if (!ofPoints.test(head) && !ofBoard.test(head)) return undefined;
  return Math.round(readNumber(withDigits(head), pointNumbers, { min: 1, max: 1000 }) ?? 1);
}

/** Points, as requests count them. */
export const pointNumbers = [
  '{n}\\s(?:points?|pts?|punkte?|puntos?|pontos?|punti|punten|punkt\\p{L}*|puan|очк\\p{L}{1,2}|балл\\p{L}*|अंक|نقاط|نقطة)(?![\\p{L}\\p{M}])',
  '{n}\\s?(?:分|点|ポイント|점|포인트)(?!钟|間)',
];

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

const predicts = words(
  'predict\\p{L}{0,5}|guess\\p{L}{0,3} (?:who|the (?:winner|score|result))|tipp(?:s|en|t|spiel\\p{L}{0,2}|runde\\p{L}?)?|pron[oó]stic\\p{L}{1,4}|predic\\p{L}{2,6}|palpit\\p{L}{1,3}|bolão|voorspel\\p{L}{0,6}|typuj\\p{L}{0,3}|typowani\\p{L}|typy|tahmin\\p{L}{0,8}|прогноз\\p{L}{0,3}|угад\\p{L}{2,6}',
  '预测|竞猜|予想|예측|अनुमान|भविष्यवाणी|توقع',
);
const ofMatches = words(
  'match(?:es|s)?|games?|fixtures?|winner|team|spiel\\p{L}{0,2}|partid[oa]s?|partit[ae]|jogos?|wedstrijd\\p{L}{0,2}|mecz\\p{L}{0,2}|maç\\p{L}{0,5}|матч\\p{L}{0,3}|игр\\p{L}{1,2}|liga|league|race|rennen|carrera|course|corrida|gara|grand prix',
  '比赛|赛事|球赛|試合|レース|경기|मैच|टीम|مباراة|مباريات|الفريق',
);
/** What is staked is an economy's. */
const isBet = words(
  'coins?|bets?|betting|wett\\p{L}{1,3}|münzen|apuest\\p{L}{1,3}|monedas?|paris|pièces|apost\\p{L}{1,3}|moedas?|scommess\\p{L}|monete|zakład\\p{L}{0,3}|монет\\p{L}{0,2}|ставк\\p{L}{1,2}|quiz-?bots?|trivia bots?',
  '金币|コイン|코인',
);
