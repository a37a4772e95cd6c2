import { languages } from '../../contracts/languages.ts';
import { letterPattern } from '../../workspace/text/letters.ts';
import { monthNames } from '../../workspace/text/month-names.ts';
import { daysNamedIn } from '../page/parts/contact/read-week.ts';
import { numberOf } from '../page/reading/read-amounts.ts';

/** What a request counts over several days, months or weeks. */
export interface Series {
  /** "Households served", "loaves"; empty where the request gives none. */
  readonly name: string;
  /** One for each label; null for a day without one. */
  readonly values: readonly (number | null)[];
}

export interface Figures {
  /** Empty where the request numbers them only by their order. */
  readonly labels: readonly string[];
  readonly series: readonly Series[];
  /** The text of the request around them. */
  readonly rest: string;
}

/**
 * The figures that a request gives to be shown: "Mon 212 loaves, Tue 187, Wed 240", then perhaps "kilos: 20, 31,
 * 18" for the same days. Undefined without three values in a row.
 *
 * @example
 * readFigures('a chart: Mon 12 cups, Tue 9, Wed closed, Thu 14')?.series;
 * // [{ name: 'cups', values: [12, 9, null, 14] }]
 */
export function readFigures(text: string): Figures | undefined {
  let labels: readonly string[] = [];
  let rest = text;
  const series: Series[] = [];
  const segments = segmentsOf(text);
  for (const [index, segment] of segments.entries()) {
    const parts = partsOf(segment);
    const run = labels.length === 0 ? labelledRun(parts) : undefined;
    const rows = parts.map(rowOf).filter((row) => row !== undefined);
    const bare = run === undefined ? bareRun(parts) : undefined;
    const before = nameAhead(segments[index - 1] ?? '');
    const ahead = (part: string): string => nameAhead(segment.slice(0, segment.indexOf(part)));
    if (run !== undefined) {
      labels = run.map(({ label }) => label);
      const { unit = '' } = run.find((part) => part.unit !== '') ?? {};
      const name = unit !== '' ? unit : ahead(run[0]?.part ?? '') || before;
      series.push({ name, values: run.map(({ value }) => value) });
      for (const { part } of run) rest = rest.replace(part, ' ');
    } else if (
      rows.length > 1 &&
      rows.every(({ values }) => values.length === rows[0]?.values.length)
    ) {
      series.push(...rows.map(({ name, values }) => ({ name, values })));
      for (const { part } of rows) rest = rest.replace(part, ' ');
    } else if (
      bare !== undefined &&
      (labels.length === 0 || labels.length === bare.values.length)
    ) {
      series.push({ name: bare.name || before, values: bare.values });
      rest = rest.replace(bare.part, ' ');
    }
  }
  const [first] = series;
  if (first === undefined) return undefined;
  const { length } = first.values;
  return {
    labels,
    series: series.filter(({ values }) => values.length === length).slice(0, 6),
    rest,
  };
}

/** Whether a request gives figures of days or months and wants them drawn. */
export function asksForFigures(text: string): boolean {
  if (!/\d/u.test(text) || !drawn.test(text)) return false;
  const figures = readFigures(text);
  return figures !== undefined && figures.labels.filter(isPeriod).length > 2;
}

const drawn = letterPattern(
  '(?<!\\p{L})(?:(?:bar|line|pie)? ?(?:charts?|graphs?)|dashboard|(?:balken|linien|säulen)?(?:diagramm\\p{L}{0,3}|grafik\\p{L}{0,2})|gráfic[oa]s?|panel|graphi(?:que|c)s?|courbes?|painel|grafic[oi]|wykres\\p{L}{0,3}|grafiek\\p{L}{0,2}|gra(?:fik|fiğ)\\p{L}{0,4}|график\\p{L}{0,3}|диаграмм\\p{L}{0,3}|дашборд\\p{L}{0,2})(?!\\p{L})|图表|柱状图|折线图|柱形图|グラフ|チャート|그래프|차트|ग्राफ़?|चार्ट|رسم بياني|مخطط|لوحة',
);

/** What stands between sentences, semicolons and colons; "Mon: 12" is one part. */
function segmentsOf(text: string): readonly string[] {
  return text
    .replaceAll(
      /(?<=\p{L}\s?)[:：]\s?(?=\d[\d.]{0,9}(?:\s?\p{L}{1,12})?\s?(?:[;；\n]|[,，、]\s?\p{L}|$))/gu,
      ' ',
    )
    .split(/[:：;；!?。！？।\n]|\.(?=\s|$)|[—–](?=\s)/u);
}

function partsOf(segment: string): readonly string[] {
  return segment
    .split(/,(?!\d{3}(?!\d))|[，、،]|\s(?:and|und|y|et|e|en|i|и|ve|और|و)\s/iu)
    .map((part) => part.trim());
}

interface Labelled {
  readonly part: string;
  readonly label: string;
  readonly value: number | null;
  readonly unit: string;
}

/** The longest run of "Mon 212 loaves, Tue 187". */
function labelledRun(parts: readonly string[]): readonly Labelled[] | undefined {
  let [run, best]: Labelled[][] = [[], []];
  for (const [index, part] of parts.entries()) {
    // "by week 183, 271, 310": the first of a row of its own.
    const one = number.test(parts[index + 1] ?? '') ? undefined : labelled(part);
    run = one === undefined ? [] : [...(run ?? []), one];
    if (run.length > (best?.length ?? 0)) best = run;
  }
  const told = (best ?? []).filter(({ value }) => value !== null);
  const isNamed = new Set(told.map(({ label }) => label.toLowerCase())).size === told.length;
  return told.length > 2 && isNamed ? best : undefined;
}

function labelled(part: string): Labelled | undefined {
  const { label = '', value, unit = '' } = (pairs.exec(part) ?? joined.exec(part))?.groups ?? {};
  if (value !== undefined) return { part, label, value: numberOf(value), unit };
  const none = off.exec(part)?.groups?.['label'];
  return none !== undefined && isPeriod(none)
    ? { part, label: none, value: null, unit: '' }
    : undefined;
}

const amount = '\\d(?:[\\d.,]|[ \u00a0](?=\\d{3}(?!\\d))){0,11}(?<=\\d)';
const pairs = letterPattern(
  `(?:^|\\s)(?<label>\\p{L}[\\p{L}\\p{M}'’-]{0,15}(?:\\.|\\s\\d{1,2}(?=\\s))?|q[1-4]|(?:19|20)\\d\\d)\\s?[=–-]?\\s(?<value>${amount})(?:\\s?(?<unit>\\p{L}[\\p{L}\\p{M}²³]{0,15}))?$`,
);
const joined = letterPattern(
  `^(?<label>\\d{1,2}[月월]|(?:周|週|星期|礼拜)[一二三四五六日天]|[月火水木金土日](?:曜日?)?|[월화수목금토일](?:요일)?)\\s?(?<value>${amount})(?<unit>\\p{L}{0,4})$`,
);
/** "Sunday closed" */
const off = letterPattern(
  "^(?<label>\\p{L}[\\p{L}\\p{M}-]{1,14})\\.?\\s?(?:(?:we(?:[’']re| are)|is|ist|está|est|è|é)\\s)?(?:closed|off|none|geschlossen|zu|ruhetag|cerrado|fermé|fechado|chius[oi]|gesloten|dicht|zamknięte|nieczynne|kapalı|закрыто|выходной|休息|休み|定休|휴무|बंद|مغلق)$",
);

/** "Gators 88 102 95 110" */
function rowOf(
  part: string,
): { part: string; name: string; values: readonly number[] } | undefined {
  const { name = '', numbers } = row.exec(part)?.groups ?? {};
  return numbers === undefined
    ? undefined
    : { part, name, values: numbers.split(/\s/u).map(numberOf) };
}

const row = letterPattern(
  "^(?<name>\\p{L}[\\p{L}\\p{M}'’ -]{0,24}?)\\s(?<numbers>\\d{1,7}(?:[.,]\\d{1,2})?(?:\\s\\d{1,7}(?:[.,]\\d{1,2})?){2,30})$",
);

/** "loans 430, 515, 602": at least three numbers alone. */
function bareRun(
  parts: readonly string[],
): { part: string; name: string; values: readonly number[] } | undefined {
  const first = parts.findIndex(
    (part, index) => number.test(part) && number.test(parts[index + 1] ?? ''),
  );
  if (first < 0) return undefined;
  const more = parts.slice(first);
  const end = more.findIndex((part) => !number.test(part));
  const numbers = end < 0 ? more : more.slice(0, end);
  const lead = leading.exec(parts[first - 1] ?? '')?.groups;
  const values = [...(lead === undefined ? [] : [lead['value'] ?? '']), ...numbers].map(numberOf);
  const part = numbers.join(', ');
  if (values.length < 3) return undefined;
  return {
    part: lead === undefined ? part : `${parts[first - 1]}, ${part}`,
    name: lead?.['name'] ?? '',
    values,
  };
}

const number = letterPattern(`^${amount}$`, 'u');
const leading = letterPattern(`^(?<name>\\p{L}[\\p{L}\\p{M}'’ -]{1,40}?)\\s(?<value>${amount})$`);

/** "these are our kWh" is called "kWh". */
function nameAhead(text: string): string {
  const said = text
    .replace(/^[^]*[,，、.]\s/u, '')
    .replace(lead, '')
    .trim();
  return said.split(/\s+/u).length > 6 ? '' : said;
}

const lead = letterPattern(
  '^(?:[^]{0,200}\\s)?(?:(?:these|those|the following|diese|folgende|estos|estas|ces|estes|estas|questi|queste|deze|te|эти|data|datos|numbers|figures|daten|zahlen|chiffres|données|dados|dati|cijfers|dane|данные|here (?:is|are)|dashboard)\\s(?:(?:of|for|von|für|de|del|di|van|o|о)\\s)?|(?:my|our|unsere?|meine?|nos|nuestr[oa]s|mis|i miei|onze|mijn|наши)\\s)',
);

/** Whether a word is a day, a month, a quarter or a year. */
function isPeriod(label: string): boolean {
  const word = label.toLowerCase().replace(/\.$/u, '');
  return (
    /^(?:q[1-4]|(?:19|20)\d\d|\d{1,2}[月월]|(?:周|週|星期|礼拜)[一-龥])$/u.test(word) ||
    /^(?:week|woche|semana|semaine|settimana|tydzień|hafta|неделя|day|tag|día|jour|dia|giorno)\s\d/u.test(
      word,
    ) ||
    languages.some((language) => monthNames(language).has(word)) ||
    daysNamedIn(word).length > 0
  );
}
