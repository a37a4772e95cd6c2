import type { PlanFact } from '../../../contracts/job/plan.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * The heading over the times of a group, in the words of the request: a choir has no opening hours.
 *
 * @example
 * groupHours(hours, 'Opkomst zaterdag 10:00-12:30'); // 'Opkomst'
 */
export function groupHours(hours: readonly PlanFact[], request: string): string | undefined {
  const [first, ...more] = hours;
  if (first === undefined || more.length > 0) return undefined;
  const said = ahead.exec(request.slice(0, Math.max(request.indexOf(first.text), 0)));
  return said === null
    ? undefined
    : upperStart((said[0] ?? '').replace(onDays, '').replace(/[\s:：]{1,3}$/u, ''));
}

/** "Spotkania we", "Meetings are on" */
const onDays =
  /(?:\s(?:are|is|sind|son|sont|sono|são|zijn|są))?(?:\s(?:on|every|am|los|las|le|les|il|ogni|às|aos|op|we?|во?|по))?\s$/iu;
/** What groups do at their times, directly before these. */
const ahead =
  /(?<!\p{L})(?:(?:youth |weekly |team )?(?:practices?|rehearsals?|meetings?|training|sessions?)|opkomst(?:en)?|repetities?|bijeenkomst(?:en)?|training(?:en)?|proben?|chorprobe|treffen|gruppenstunden?|entrenamientos?|ensayos?|reuniones|répétitions?|entraînements?|réunions?|treinos?|ensaios?|reuniões|allenament[oi]|prove|riunion[ei]|próby|treningi|zbiórk[ai]|spotkani[ae]|antrenman(?:lar)?|provalar?|toplantı(?:lar)?|репетици[яи]|тренировк[аи]|встречи|собрания)\s?:?\s(?:(?:are|is|sind|son|sont|sono|são|zijn|są)\s)?(?:(?:on|every|am|los|las|le|les|il|ogni|às|aos|op|we?|во?|по)\s)?$|(?:活动|训练|排练|练习|集会)时间[:：]?$|(?:練習|稽古|活動)(?:時間|日)?(?:は|[:：])?$|(?:연습|훈련|모임)(?: ?시간)?(?:은|:)?\s?$|(?:अभ्यास|प्रशिक्षण|बैठक)\s$|(?:التدريب|التمارين|الاجتماع)\s$/iu;
