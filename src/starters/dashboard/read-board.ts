import { letterPattern } from '../../workspace/text/letters.ts';

/**
 * What a request wants to see month by month.
 *
 * @example
 * monthlyIn('a dashboard with revenue per month as bar chart'); // 'Revenue per month'
 */
export function monthlyIn(message: string): string | undefined {
  const said = monthly.exec(message.slice(0, 2000))?.[0].replace(lead, '');
  return said === undefined ? undefined : said.charAt(0).toUpperCase() + said.slice(1);
}

/** Whether a figure is of this day alone: "Orders today". */
export function isOfToday(name: string): boolean {
  return today.test(name);
}

const words = "(?:\\p{L}[\\p{L}'’-]{1,20}(?:\\s\\p{L}[\\p{L}'’-]{2,16})?)";
const word = '(?:\\p{L}[\\p{L}\\p{M}-]{1,20})';
const behind =
  '(?:per|by) month|(?:pro|je|nach) monat(?:en)?|por mes|mensual(?:es)?|par mois|mensuel(?:le)?s?|por mês|mensa(?:l|is)|(?:per|al) mese|mensil[ei]|per maand|(?:na miesiąc|miesięcznie)|по месяцам|за месяц|الشهرية?';
const ahead =
  'monthly|monatliche[rns]?|maandelijkse|miesięczn(?:y|a|e)|aylık|ежемесячн\\p{L}{2}|월별|मासिक';
const monthly = letterPattern(
  `(?<!\\p{L})${words}\\s(?:${behind})(?!\\p{L})|(?<!\\p{L})(?:${ahead})\\s${word}|(?:每月|月度|月別の?|月ごとの)(?:\\p{L}{2,8}?)(?=柱|折线|图|の|[的を、，,。\\s]|$)`,
);
/** "with revenue" is about revenue. */
const lead =
  /^(?:the|my|our|show|with|and|mit|der|die|das|con|las?|los|el|avec|les?|la|com|os?|as?|il|gli|met|de|het|z|с|и|y|e|et|und)\s/iu;
const today = letterPattern(
  "(?<!\\p{L})(?:today(?:['’]s)?|heute|heutige\\p{L}?|(?:de )?hoy|(?:d['’])?aujourd['’]hui|hoje|oggi|vandaag|dzisiaj|dziś|bugün\\p{L}{0,3}|сегодня)(?!\\p{L})|今日|今天|오늘|आज|اليوم",
);
