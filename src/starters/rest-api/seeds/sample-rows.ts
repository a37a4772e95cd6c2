import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import type { sampleOf } from '../../shared/sample-fields.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

export type Row = ReturnType<typeof sampleOf>;

/**
 * The things with which a request begins, one row of fields for each: "seed it with Alien 1979 sci-fi".
 *
 * @example
 * sampleRows('seed it with Alien 1979, Heat 1995', fields);
 * // [{ title: 'Alien', year: 1979 }, { title: 'Heat', year: 1995 }]
 */
export function sampleRows(text: string, fields: readonly ResourceField[]): readonly Row[] {
  const single = one.exec(text)?.groups?.['list'];
  const whole = (given.exec(text)?.groups?.['list'] ?? '').replace(counted, '');
  const some = someOf.exec(whole)?.groups?.['list'];
  const list = some ?? whole;
  const split = some === undefined ? between : /,\s|\s(?:and|or|und|y|et|e|en|i)\s/u;
  const parts = single === undefined ? list.split(list.includes(';') ? /;\s?/u : split) : [single];
  const rows = parts.map((part) => rowOf(part.trim(), fields)).filter((row) => row !== undefined);
  return rows.length === parts.length && rows.length <= 20 ? rows : [];
}

/** Whether a clause is the beginning of such a list: "start with 3 items". */
export function saysStart(clause: string): boolean {
  return clause.length < 50 && startsHere.test(clause);
}

/** How many examples are asked for: "5 sample recipes". */
export function samplesAsked(text: string): number {
  const found = count.exec(withDigits(text))?.groups;
  const asked = Math.min(Number(found?.['n'] ?? found?.['m'] ?? 0), 50);
  return asked === 0 && some.test(text) ? 3 : asked;
}

/** "a few books" of "seed it with a few books": no book. */
const few =
  "(?:an? (?:few|couple of|handful of)|some|several|ein paar|einige[nr]?|etwas|un(?:os|as) (?:cuant[oa]s |pocos )?|algun[oa]s|quelques|alguns|algumas|un po[’']? di|alcun[ei]|qualche|een paar|enkele|wat|kilka|birkaç|несколько|пару)";
const vague = letterPattern(`^${few}(?!\\p{L})|^(?:几|一些|いくつか|몇)`);
const samples =
  'sample|example|dummy|fake|test|demo|seed|beispiel\\p{L}{0,9}|test\\p{L}{0,9}|ejemplos?|de prueba|exemples?|de test|exemplos?|esempi\\p{L}?|di prova|voorbeeld\\p{L}{0,8}|przykład\\p{L}{0,6}|örnek|пример\\p{L}{0,3}|示例|サンプル|샘플';
const some = letterPattern(
  `(?<!\\p{L})${few}\\s?(?:\\p{L}{3,20}\\s){0,2}?(?:${samples})(?!\\p{L})|(?<!\\p{L})(?:seed(?:ed)?|pre-?fill(?:ed)?|preload(?:ed)?)\\s(?:\\p{L}{2,12}\\s){0,3}with ${few}(?!\\p{L})|(?:几|一些|いくつか|몇).{0,4}(?:示例|测试数据|サンプル|샘플|예시)`,
);
const count = letterPattern(
  `(?<!\\p{L})(?<n>\\d{1,2})\\s(?:${samples})(?!\\p{L})|(?<!\\p{L})(?<m>\\d{1,2})\\s\\p{L}{3,20}\\s(?:de |di |of |d['’])?(?:ejemplo|exemple|exemplo|esempio|prueba|prova|teste?)(?!\\p{L})`,
);
/** "five sample recipes like lasagna and pancakes" */
const someOf =
  /^(?:\p{L}{2,8}|\d{1,2})\s(?:\p{L}{2,12}\s){1,3}(?:like|such as|including|wie|como|comme|come|zoals|jak|например)\s(?<list>.{3,200})$/u;
const starts =
  'seed(?:ed)?(?! script)(?: it| them| the \\p{L}{2,12})?|pre-?fill(?:ed)?(?: it)?|pre-?load(?:ed)?(?: it)?|start(?:s|ing)?(?: it)?|initial data|sample data|examples?|samples?|(?:die |der |mit )?beispiel\\p{L}{0,9}|vorausgefüllt|startdaten|fang\\p{L}{0,2}|datos (?:de (?:ejemplo|prueba)|iniciales)|ejemplos?|données (?:de test|d.exemple)|exemples?|dados (?:de exemplo|iniciais)|exemplos?|já coloca|ya (?:pon|carga|mete)\\p{L}{0,2}|dati (?:di esempio|iniziali)|esempi|voorbeeld\\p{L}{0,8}|przykład\\p{L}{0,6}|örnek\\p{L}{0,6}|пример\\p{L}{0,3}|начальн\\p{L}{1,3} данн\\p{L}{1,2}';
const given = letterPattern(
  `(?<!\\p{L})(?:${starts})\\s?(?:\\p{L}{2,14}\\s){0,3}?(?:with|mit|con|avec|com|z|met|ile|с|including|like|[:：])\\s?(?<list>(?:[^.!?\\n]|[.](?=\\d)){3,300})`,
);
const startsHere = letterPattern(
  `^(?:(?:and|und|y|et|e)\\s)?(?:${starts})\\s(?:\\p{L}{2,14}\\s){0,2}?(?:with|mit|con|avec|com|z|met|с)\\s`,
);
const one =
  /(?<!\p{L})(?:one of (?:them|which)(?: is| being)?|ein(?:e[rs]?)? davon(?: ist)?|una de ellas(?: es)?|uno de ellos(?: es)?|l['’]une? d['’]e(?:ux|lles)|uma delas(?: é)?|um deles(?: é)?|una di (?:loro|queste)|uno di (?:loro|questi))[:,]?\s(?<list>(?:[^.;!?\n]|[.](?=\d)){3,120})/iu;
/** "3 items: " */
const counted = /^(?:\d{1,2}|\p{L}{2,8})\s\p{L}{3,20}(?:\s\p{L}{3,20})?\s?[:：]\s?/u;
const code =
  /^(?:sku|code|id|isbn|ean|ref(?:erence)?|artikelnummer|nummer|code|código|codigo|référence|codice|numer|артикул|код)$/iu;
const between =
  /[,，、](?!\d)\s?(?:(?:and|und|y|e|et|и|en)\s)?(?![^(]{0,80}\))|\s(?:and|und|y|e|et|и|en)\s(?=\p{Lu})/u;

function rowOf(part: string, fields: readonly ResourceField[]): Row | undefined {
  const own = fields.filter(({ type }) => type !== 'list');
  // "Hammer 25" of "sku, name, qty": a name, and no code.
  const name = own.find(({ type, label }) => type === 'text' && !code.test(label)) ?? own[0];
  const others = own.filter((field) => field !== name);
  if (name?.type !== 'text' || part === '' || vague.test(part)) return undefined;
  const row: Record<string, string | number | boolean> = {};
  let rest = part;
  let first = part.length;
  const take = (at: number, length: number): void => {
    first = Math.min(first, at);
    rest = rest.slice(0, at) + ' '.repeat(length) + rest.slice(at + length);
  };
  for (const { name: key, oneOf = [] } of others) {
    const value = oneOf.find((each) => fold(rest).toLowerCase().includes(fold(each).toLowerCase()));
    if (value === undefined) continue;
    row[key] = value;
    take(fold(rest).toLowerCase().indexOf(fold(value).toLowerCase()), value.length);
  }
  for (const field of others.filter(({ type }) => type === 'integer' || type === 'number')) {
    const numbers = allMatches(
      rest,
      /(?<![\d.,\p{L}])\d{1,7}(?:[.,]\d{1,2})?(?![\d\p{L}])(?:\s?[€$£%]|\s\p{L}{1,12})?/gu,
    );
    const isAfter = (at: number): boolean => at > 0 && (first === part.length || at > first);
    const fitting = numbers.filter(
      ({ 0: written, index }) => isAfter(index) && fits(numberOf(written), field),
    );
    const stem = fold(field.label).toLowerCase().slice(0, 4);
    const best =
      fitting.find(({ 0: written }) => fold(written).toLowerCase().includes(stem)) ??
      fitting.at(isYear(field) ? -1 : 0);
    if (best === undefined) continue;
    row[field.name] = numberOf(best[0]);
    const unit = fold(best[0]).toLowerCase().includes(stem);
    take(
      best.index,
      unit ? best[0].length : (/^[\d.,]+\s?[€$£%]?/u.exec(best[0])?.[0].length ?? 0),
    );
  }
  const label = part
    .slice(0, first)
    .replace(/(?<![\s,(:–-])[\s,(:–-]{1,9}$/u, '')
    .trim();
  const left = rest
    .slice(first)
    .replace(/[(),–]|\s-\s/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const next = others.find((field) => field.type === 'text' && field.oneOf === undefined);
  const [head = '', more = ''] = left === '' && next ? label.split(/,\s/u) : [label];
  if (more !== '' && next !== undefined) return { [name.name]: head, [next.name]: more, ...row };
  if (label === '' || label.length > 60 || (left !== '' && next === undefined)) return undefined;
  return {
    [name.name]: label,
    ...row,
    ...(left !== '' && next !== undefined && { [next.name]: left }),
  };
}

const isYear = ({ label }: ResourceField): boolean =>
  /year|jahr|año|ano|année|anno|rok|год/iu.test(label);

function fits(value: number, field: ResourceField): boolean {
  const { type, min = -Infinity, max = Infinity } = field;
  if (isYear(field) && (value < 1000 || value > 2100)) return false;
  return value >= min && value <= max && (type === 'number' || Number.isInteger(value));
}

function numberOf(written: string): number {
  return Number((/\d{1,7}(?:[.,]\d{1,2})?/u.exec(written)?.[0] ?? '').replace(',', '.'));
}
