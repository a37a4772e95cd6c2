import { allMatches } from '../../workspace/text/all-matches.ts';
import { languages } from '../../contracts/languages.ts';
import { monthNames } from '../../workspace/text/month-names.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

export interface Goal {
  /** What is to be reached; undefined where the request names no number. */
  readonly goal: number | undefined;
  /** As the request writes it, such as "ml" or "push-ups"; empty without one. */
  readonly unit: string;
  /** What the buttons add, at most 6. */
  readonly steps: readonly number[];
  /** Whether counting begins again each day. */
  readonly isDaily: boolean;
}

/**
 * The goal that a request names, with the steps of its buttons. Litres become millilitres where the
 * buttons are in these.
 *
 * @example
 * readGoal('2 litres of water a day with +250 ml buttons'); // { goal: 2000, unit: 'ml', steps: [250], isDaily: true }
 */
export function readGoal(message: string): Goal {
  const text = message.replace(buttonList, (list) => list.replace(buttonAmount, ' +$<amount>'));
  const added = allMatches(text, stepOf);
  const steps = [...new Set(added.map(({ groups }) => numberOf(groups?.['number'])))];
  const stepUnit = added.map(({ groups }) => groups?.['unit'] ?? '').find((unit) => unit !== '');
  const rest = text.replace(stepOf, ' ');
  const amounts = allMatches(rest, amountOf).filter(({ groups }) => isUnit(groups?.['unit'] ?? ''));
  const found =
    amounts.find(({ index }) => isGoal.test(rest.slice(Math.max(index - 20, 0), index))) ??
    amounts.find(({ groups }) => litre.test(groups?.['unit'] ?? '')) ??
    amounts[0];
  const bare = found === undefined ? goalOf.exec(rest) : null;
  const named = (found ?? bare)?.groups?.['number'];
  const said = found?.groups?.['before'] ?? found?.groups?.['unit'] ?? '';
  const isLitres = litre.test(said);
  // "I tap each time I drink 250 ml, goal is 2 litres": the small amount is a step.
  if (isLitres && steps.length === 0)
    steps.push(
      ...amounts
        .filter(({ groups }) => millilitre.test(groups?.['unit'] ?? ''))
        .map(({ groups }) => numberOf(groups?.['number'])),
    );
  const isSmall = isLitres && (millilitre.test(stepUnit ?? '') || steps.some((step) => step >= 50));
  const goal = named === undefined ? undefined : numberOf(named) * (isSmall ? 1000 : 1);
  return {
    goal,
    unit: isSmall ? (stepUnit ?? 'ml') : said || (stepUnit ?? ''),
    steps: steps.filter((step) => step > 0).slice(0, 6),
    isDaily:
      daily.test(text) ||
      midnight.test(text) ||
      (millilitre.test(stepUnit ?? said) && !/total|insgesamt/iu.test(text)),
  };
}

/** Whether a request is for a counter: a number is to be reached, and it is counted or added to. */
export function asksToCount(text: string, head: string): boolean {
  if (others.test(text)) return false;
  const { goal, steps } = readGoal(text);
  if (goal === undefined) return steps.length > 1 && counts.test(text);
  if (water.test(head) && drinks.test(text)) return true;
  return counts.test(head) && (steps.length > 0 || daily.test(text) || saves.test(text));
}

const saves =
  /savings?(?!\p{L})|sparen|gespart|ersparnis|ahorr|épargne|économis|poupan|poupar|risparmi|oszczędn|birikim|накоп/iu;
const water =
  /(?<!\p{L})(?:water|wasser|agua|água|eau|acqua|wod[yęa]|su(?:yu)?|вод[ыуи]|vatten|air|nước)(?!\p{L})|水/iu;
const drinks =
  /(?<!\p{L})(?:dr[iau]nk\p{L}{0,3}|trink\p{L}{1,2}|getrunken|beb[eo]\p{L}{0,2}|bois|boire|bue|bev\p{L}{1,4}|(?:wy)?pi(?:cia|ję|ć|tej|tą)|iç\p{L}{1,6}|(?:вы)?пи(?:ть|то\p{L}|ти)|пью|drick\p{L}{1,2}|minum|uống)(?!\p{L})|喝|飲/iu;
const counts =
  /(?<!\p{L})(?:track(?:er|s|ing)?|log|count(?:er|s)?|goal|zähler|zählen|tracken|ziel|contador|contar|registrar|seguir|meta|compteur|compter|suivre|suivi|objectif|teller|tellen|doel|bijhouden|contatore|contare|obiettivo|licznik|liczyć|cel|sayaç|takip|hedef|трекер\p{L}*|считать|счётчик\p{L}*|цель|ціль|лічильник|кал[оі]рі[ій])(?!\p{L})|\p{L}(?:tracker|zähler)(?!\p{L})|目标|记录|目標|記録|목표|기록|ट्रैकर|लक्ष्य|عداد|هدف|تتبع|متابعة/iu;
const others =
  /(?<!\p{L})moods?(?!\p{L})|smiley|stimmung|(?<!\p{L})humeur|estado de ánimo|umore|stemming|nastrój|nastroj|ruh hali|настроени|心情|気分|기분|मूड|مزاج|habit|gewohnheit|hábito|habitude|abitudin|nawyk|alışkanlık|привыч|习惯|習慣|습관|आदत|عادات|expense|spending|ausgaben|gastos|dépenses|despesas|spese|wydatk|harcama|расход|支出|지출|खर्च|مصروف|\p{L}\.\p{L}{2,}\/|countdown|bot(?!\p{L})/iu;
const daily =
  /(?<!\p{L})(?:(?:a|per|each|every) day|daily|täglich|am tag|pro tag|jeden tag|al día|diari[oa]s?|cada día|por día|par jour|chaque jour|quotidien\p{L}*|por dia|ao dia|cada dia|per dag|elke dag|dagelijks|al giorno|ogni giorno|dziennie|dzienn[aey]|codziennie|günde|günlük|her gün|в день|[зн]а день|дневн\p{L}{2,3}|ежедневно|каждый день|sehari|(?:per|(?:se)?tiap|setiap) hari|mỗi ngày|một ngày|hằng ngày|roz|har (?:din|roz)|din me)(?!\p{L})|\/\s?(?:day|tag|día|jour)|每天|每日|一日|毎日|1日|하루|매일|रोज़|रोज|प्रतिदिन|يوميا|يوميًا|في اليوم|كل يوم|हर दिन/iu;

/** What begins again at midnight is counted each day. */
const midnight =
  /(?<!\p{L})(?:midnight|mitternacht|nachts um 12|medianoche|minuit|meia-noite|mezzanotte|middernacht|północ[yą]?|gece yarısı\p{L}{0,3}|полноч[ьи])(?!\p{L})|午夜|零点|凌晨|深夜|0時|자정|आधी रात|منتصف الليل/iu;

const number = String.raw`(?<number>\d{1,7}(?:[.,\u00a0\u202f]\d{1,3}){0,2})`;
/** "+250 ml" */
const stepOf = letterPattern(
  `(?:(?<![\\d\\p{L}])[+＋]|(?:버튼[을를]? (?:누르|누를)\\p{L}{0,3}|ボタンを押すと|按一下|每次))\\s?${number}(?:\\s?(?<unit>\\p{Sc}|ml|мл|毫升|l|cl|oz|km|min|kcal|g|kg|%)(?!\\p{L}))?`,
  'giu',
);
/** "buttons 200 ml, 250 ml and 500 ml" */
const listed = String.raw`[+＋]?\d{1,6}(?:[.,]\d{1,3})?(?:\s?(?:\p{Sc}|ml|мл|毫升|l|cl|oz|km|min|kcal|g|kg|л|%)(?!\p{L}))?`;
const buttonList = letterPattern(
  `(?<!\\p{L})(?:buttons?|knöpfen?|tasten|botones|botón|boutons?|botões|botão|pulsanti|bottoni|knoppen|przyciski|düğme\\p{L}{0,4}|buton\\p{L}{0,4}|кнопк\\p{L}{1,3}|按钮|ボタン|버튼|बटन|أزرار)(?:\\s?(?:for|of|with|für|mit|de|con|com|pour|di|per|met|voor|z|na|на|по|с)(?!\\p{L})|は|に|为|是|有)?[\\s:：(]{0,3}${listed}(?:(?:\\s?[,，、/]\\s?|\\s(?:and|und|y|et|e|en|i|ve|и)\\s){1,2}${listed}){1,7}`,
  'giu',
);
const buttonAmount = letterPattern(`(?<![\\d.,])(?:[+＋])?(?<amount>${listed.slice(5)})`, 'giu');
/** "2 litres", "100 push-ups", "€500" */
const amountOf = letterPattern(
  `(?<![\\d.,+/:])(?:(?<before>R\\$|\\p{Sc})\\s?)?${number}[\\s-]?(?<unit>\\p{Sc}|zł|毫升|升|杯|ミリリットル|リットル|回|ページ|页|步|歩|次|리터|밀리리터|시간|분|잔|페이지|회|보|\\p{L}[\\p{L}\\p{M}-]{0,20})?`,
  'giu',
);
/** "goal 2000" */
const goalOf = letterPattern(
  `(?:goal|target|ziel|meta|objectif|obiettivo|cel|hedef|цель|目标|目標|목표|लक्ष्य|هدف)[^\\d\\n]{0,12}${number}`,
);
const isGoal =
  /(?:goal|target|ziel|meta|objectif|obiettivo|cel|hedef\p{L}{0,3}|doel|цель|ціль|мета|目标|目標|목표|लक्ष्य|هدف)(?:\s(?:is|of|von|ist|es|de|est|é|è|di|jest|to|in))?[\s:]{1,3}$|(?:目标|目標|목표)(?:는|은|は|を|是|为|定为)?[\s:：]{0,3}$/iu;
const litre =
  /^(?:l|lit[er]{2}s?|litros?|litri|litr\p{L}{0,2}|литр\p{L}{0,2}|л|升|リットル|리터|लीटर|لتر)$/iu;
const millilitre = /^(?:ml|millilit\p{L}+|мл|毫升|ミリリットル|밀리리터|मिली|مل)$/iu;

function isUnit(unit: string): boolean {
  return unit !== '' && !noUnits.test(unit) && !isMonth(unit.toLowerCase());
}

function isMonth(word: string): boolean {
  return languages.some((language) => monthNames(language).has(word));
}

const noUnits =
  /^(?:days?|weeks?|months?|years?|tage?n?|wochen?|monate?|d[ií]as?|semanas?|meses|jours?|semaines?|mois|giorni|dagen|weken|maanden|settimane|mesi|dni|gün|hafta|дн\p{L}+|недел\p{L}+|saat|uhr|um|at|à|às|alle|ore|and|und|y|et|e|i|и|ve|or|a|per|buttons?|px|colou?rs?|columns?|pages? website|in|par|al|por|na|per|pro|an|ao|le|la|with|mit|con|avec|com|x|th|st|nd|rd)$/iu;

/** "2,000" is two thousand, "2,5" is two and a half. */
function numberOf(text: string | undefined = ''): number {
  const packed = text.replace(/\s/gu, '');
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/u.test(packed)) return Number(packed.replace(/[.,]/gu, ''));
  return Number(packed.replace(',', '.'));
}
