import type { Plan } from '../../contracts/job/plan.ts';
import { countsMost } from './read-rota.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What ticks are worth, and what they add up to. */
export interface Points {
  /** In the order of the chores. */
  readonly each: readonly number[];
  /** The points of a week that bring the reward; 0 without one. */
  readonly goal: number;
  /** As the request writes it; empty without one. */
  readonly reward: string;
}

/**
 * The points of a chart of chores: undefined for a rota without any.
 *
 * @example
 * readPoints('dishes (3 pts), bins (1). 25 points = ice cream', ['Dishes', 'Bins']);
 * // { each: [3, 1], goal: 25, reward: 'ice cream' }
 */
export function readPoints(message: string, chores: readonly string[]): Points | undefined {
  const text = message.slice(0, 2000);
  const lower = text.toLowerCase();
  const said = chores.map((chore) => {
    const at = lower.indexOf(chore.toLowerCase());
    const behind = at < 0 ? '' : text.slice(at + chore.length, at + chore.length + 24);
    return Number(behindName.exec(behind)?.groups?.['points'] ?? 0);
  });
  if (said.every((points) => points === 0) && !asksForPoints.test(text) && !countsMost.test(text))
    return undefined;
  const usual = Number(ofEach.exec(text)?.slice(1).find(Boolean) ?? 1);
  const { goal = '0', reward = '' } =
    (rewardAt.exec(text) ?? rewardOf.exec(text) ?? shopOf.exec(text) ?? rewardWhen.exec(text))
      ?.groups ?? {};
  return {
    each: said.map((points) => (points === 0 ? usual : points)),
    goal: Number(goal),
    reward: reward.trim(),
  };
}

const unit =
  '(?:points?|pts?|stars?|punkte?n?|pkt|sterne?|puntos?|estrellas?|étoiles?|pontos?|estrelas?|punt[io]|stelle|punten|sterren|punkt\\p{L}{0,3}|gwiazd\\p{L}{1,3}|puan|yıldız|очк\\p{L}{1,2}|балл\\p{L}{0,2}|звёзд\\p{L}{0,2}|звезд\\p{L}{0,2}|分|点|ポイント|점|포인트|अंक|पॉइंट|نقاط|نقطة)';
const behindName = letterPattern(
  `^(?:\\s?[(（:：=–-]\\s?\\+?|\\s)(?<points>\\d{1,3})(?:\\s?${unit}(?!\\p{L})|\\s?[)）])`,
);
/** "each chore is worth 5 points", "5 Punkte pro Aufgabe" */
const ofEach = letterPattern(
  `(?<!\\p{L})(?:each|every|jede[rs]?|cada|chaque|ogni|elke?|każd\\p{L}{1,2}|her|кажд\\p{L}{2}|кожн\\p{L}{1,2})\\s[^\\d.;:\\n]{2,30}?(?<!\\d)(\\d{1,3})\\s?${unit}(?!\\p{L})|(?<!\\d)(\\d{1,3})\\s?${unit}\\s(?:per|each|for (?:each|every)|pro|je|für jede|por(?: cada)?|par|pour chaque|per ogni|voor elke?|za każd\\p{L}{1,2}|за кажд\\p{L}{2,3})(?!\\p{L})|(?:每|各)[^，。\\d]{1,6}(\\d{1,3})分`,
);
/** "25 points = ice cream" */
const rewardOf = letterPattern(
  `(?<!\\d)(?<goal>\\d{1,4})\\s?${unit}\\s?(?:=|:|：|→|->|is |are |gets? (?:you )?|for |gibt es |gibt |für |son |da |vale |donne |pour |vaut |valem |dão |valgono |danno |is |voor |to |за |это |で|换|이면 )\\s?(?:an? )?(?<reward>[^,.;:!?()\\n。、]{2,40})`,
);
/** "a reward of movie night at 20 stars" */
const rewardAt = letterPattern(
  `(?:reward|prize|belohnung|premio|récompense|recompensa|prêmio|beloning|nagroda)(?: of| is|:)? (?:an? )?(?<reward>\\p{L}[^,.;:!?()\\n]{2,40}?) (?:at|for|after|bei|für|ab|a los|à|com|a|bij|za) (?<goal>\\d{1,4}) ?${unit}`,
);
/** "a reward when they reach 50 points" */
const rewardWhen = letterPattern(
  `(?:reward|prize|belohnung|premio|récompense|recompensa|prêmio|beloning|nagrod|ödül|наград|нагород)[^\\d,.;:\\n]{2,40}(?<!\\d)(?<goal>\\d{1,4}) ?${unit}`,
);
/** "Rewards shop: 20 points movie night" */
const shopOf = letterPattern(
  `(?:rewards?|prizes?|belohnung\\p{L}{0,2}|recompensas?|récompenses?|premi|beloning\\p{L}{0,3}|nagrod\\p{L}|наград\\p{L})[^:\\n]{0,16}:\\s?(?<goal>\\d{1,4})\\s?${unit}\\s(?<reward>[^,.;:!?()\\n]{2,40})`,
);
/** The rewards beyond the first: a page has one. */
export function leftOutOfPoints(plan: Plan, text: string): readonly string[] {
  const given = plan.projectType === 'static_html' ? (plan.given ?? []) : [];
  const rewards = given
    .flatMap(({ entries }) => entries.map(({ name }) => name))
    .filter((name) => pricedReward.test(name))
    .slice(1, 5);
  // Where ticks count, all have all chores.
  return [...(asksForPoints.test(text) ? (turns.exec(text) ?? []) : []), ...rewards];
}

/** "elke week automatisch wisselen" */
const turns =
  /(?<!\p{L})(?:elke week|jede woche|(?:each|every) week|weekly|cada semana|chaque semaine|ogni settimana|co tydzień|her hafta|кажд\p{L}{2} недел\p{L})(?:\s[\p{L}-]{1,14}){0,5}?\s(?:rotat|chang|swap|switch|wechsel|ander|wissel|alterna|cambi|tourn|zmien|değiş|меня)\p{L}{0,8}(?:\sdran)?/iu;

const pricedReward = letterPattern(`^\\d{1,4}\\s?${unit}(?!\\p{L})`);
const asksForPoints = letterPattern(
  `(?<!\\p{L})(?:${unit}(?:chart|plan|system|tabelle)?|(?:reward|sticker) chart|belohnungs\\p{L}{2,10}|recompensas?|récompenses?|premi|beloning\\p{L}{0,3}|nagrod\\p{L}{1,2}|ödül)(?!\\p{L})|ご褒美|奖励|积分|상점|보상`,
);
