import { allMatches } from '../../../workspace/text/all-matches.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';
import type { FieldType } from '../../../contracts/job/resource.ts';
import { fold } from '../fold.ts';

/** A list of things that a request gives, with their numbers: "Rooms: Oak (12 seats), Elm (6 seats)". */
export interface GivenThings {
  /** What they are: "Rooms". */
  readonly noun: string;
  /** What each has besides its name, in the words of the request. */
  readonly details: readonly { readonly label: string; readonly type: FieldType }[];
  readonly rows: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly from: number;
  readonly end: number;
}

/**
 * The lists of things with numbers in a message.
 *
 * @example
 * readThings('Rooms: Oak (12 seats), Elm (6 seats).')[0]?.rows;
 * // [{ name: 'Oak', values: [12] }, { name: 'Elm', values: [6] }]
 */
export function readThings(text: string): readonly GivenThings[] {
  return allMatches(text, lists).flatMap(({ 0: list, index, groups }) => {
    const rows = allMatches(groups?.['rows'] ?? '', rowPattern).map(({ groups: row = {} }) => ({
      name: (row['name'] ?? '').trim(),
      values: [Number(row['count'])],
      unit: row['unit'] ?? '',
    }));
    const units = new Set(rows.map(({ unit }) => fold(unit).slice(0, 4).toLowerCase()));
    const label = rows[0]?.unit.toLowerCase() ?? '';
    if (rows.length < 2 || units.size > 1 || notUnits.test(label)) return [];
    return [
      {
        noun: groups?.['noun'] ?? '',
        details: [{ label, type: 'integer' }],
        rows: rows.map(({ name, values }) => ({ name, values })),
        from: index,
        end: index + list.length,
      },
    ];
  });
}

/** What the field is called that has the price of a thing. */
export const priceLabel: Readonly<Record<string, string>> = {
  de: 'preis',
  es: 'precio',
  fr: 'prix',
  pt: 'preço',
  it: 'prezzo',
  pl: 'cena',
  nl: 'prijs',
  tr: 'fiyat',
  ru: 'цена',
  zh: '价格',
  ja: '価格',
  ko: '가격',
  hi: 'कीमत',
  ar: 'السعر',
  id: 'harga',
  vi: 'giá',
  uk: 'ціна',
  sv: 'pris',
};

/** Whether a field, without its accents, has the price of a thing. */
export const priceWords =
  /pri[cxsj]|pre[cisz]|cost|cen[ay]|fiyat|betrag|kosten|цен|стоим|价|価|金|가격|ціна|harga|giá|दाम|कीमत|سعر/iu;

/** What the field is called that has the name of a thing. */
export const nameLabel: Readonly<Record<string, string>> = {
  de: 'name',
  es: 'nombre',
  fr: 'nom',
  pt: 'nome',
  it: 'nome',
  pl: 'nazwa',
  nl: 'naam',
  tr: 'ad',
  ru: 'название',
  zh: '名称',
  ja: '名前',
  ko: '이름',
  hi: 'नाम',
  ar: 'الاسم',
  id: 'nama',
  vi: 'tên',
  uk: 'назва',
  sv: 'namn',
};

const row =
  "\\p{L}[\\p{L}\\p{N} '’.-]{0,30}?\\s?(?:\\(\\s?|[–-]\\s|:\\s?)?\\d{1,6}[ \\u00a0]\\p{L}{3,14}\\s?\\)?";
const lists = letterPattern(
  `(?<![\\p{L}\\p{N}])(?<noun>\\p{L}{3,24})\\s?(?::|=|\\sare|\\ssind|\\ssont|\\sson|\\ssono|\\ssão)\\s{0,2}(?<rows>${row}(?:(?:,\\s?|\\s(?:and|und|et|y|e|i|и|en)\\s)${row}){1,20})`,
  'giu',
);
const rowPattern =
  /(?<name>\p{L}[\p{L}\p{N} '’.-]{0,30}?)\s?(?:\(\s?|[–-]\s|:\s?)?(?<count>\d{1,6})[ \u00a0](?<unit>\p{L}{3,14})\s?\)?(?:,\s?|\s(?:and|und|et|y|e|i|и|en)\s|$)/giu;
const notUnits =
  /^(?:char\p{L}*|digits?|letters?|zeichen|buchstaben|caract\p{L}*|letras|lettres|caratteri|znak\p{L}*|символ\p{L}*|and|bis|to)$/iu;

/**
 * The values that a request lists for something: "Valid courses are: pottery, painting, printing" for
 * "course". Undefined unless there are two.
 */
export function namedValues(
  text: string,
  label: string,
):
  | {
      readonly values: readonly string[];
      /** What each costs, if that is said of all: "Lasagne 10, Soup 8.50". */
      readonly prices?: readonly string[];
      readonly noun: string;
      readonly from: number;
      readonly end: number;
    }
  | undefined {
  const stem = stemOf(label);
  if (stem === undefined) return undefined;
  const pattern = letterPattern(
    `(?<![\\p{L}\\p{N}])(?<noun>${stem}\\p{L}{0,4})(?:\\s(?!(?:and|und|plus|with|mit|con|avec|com)\\s)\\p{L}{3,14}){0,2}?\\s?(?:(?:are|is|can be|sind|sont|son|sono|sao|это|один из|one of)\\s?:?\\s(?:(?:only|just|nur|s[oó]lo|solamente|seulement|uniquement|apenas|soltanto|tylko|alleen|только)\\s)?|[:：]\\s?|は|(?<bracket>\\())(?<list>(?:[^\\n.;:!?。()/]|\\.(?=\\d)|(?<=(?<!\\p{L})(?:dra?|sra?|mrs?|ms|prof))\\.){3,300})`,
    'iu',
  );
  const found = pattern.exec(fold(text));
  const list = found?.groups?.['list'];
  if (found === null || list === undefined) return undefined;
  const end = found.index + found[0].length;
  const written = text
    .slice(end - list.length, end)
    .replace(/(?:だけ|のみ|(?<!\p{L})only)[^]*$/u, '')
    .split(
      /[,，、](?!\d)\s?(?:(?:and|or|und|oder|y|o|et|ou|e|i|lub|и|или)\s)?|\s(?:and|or|und|oder|et|ou|y|e|i|lub|и|или)\s/iu,
    )
    .map((value) =>
      value
        .replace(/["“”«»„`]/gu, '')
        .trim()
        .replace(ofPerson, ''),
    )
    .filter((value) => value !== '');
  const priced = pricedValues(written);
  const values = priced?.map(({ name }) => name) ?? written;
  // "plan (Basic 25 €, Full 40 €)"; in other brackets a field is only explained.
  const isBracket = found.groups?.['bracket'] !== undefined;
  const isList =
    (!isBracket || priced !== undefined) &&
    values.length >= 2 &&
    values.length <= 20 &&
    values.every(
      (value) => /^\p{L}[\p{L}\p{M}\p{N} .'’-]{0,29}$/u.test(value) && value.split(' ').length <= 3,
    );
  return isList
    ? {
        values,
        ...(priced !== undefined && { prices: priced.map(({ price }) => price) }),
        noun: text.slice(found.index, found.index + (found.groups?.['noun']?.length ?? 0)),
        from: isBracket ? end - list.length : found.index,
        end,
      }
    : undefined;
}

/** "la Dra. Montalvo": the article is no part of the name. */
const ofPerson =
  /^(?:la|el|le|der|die|the|il|o|a|os|as|los|las|mevr\.?)\s(?=(?:Dra?|Sra?|Mrs?|Ms|Prof)\.)/u;

/** "Lasagne 10, Soup 8.50": names with prices, where one has cents or a currency; not "Room 1, Room 2". */
function pricedValues(
  values: readonly string[],
): readonly { readonly name: string; readonly price: string }[] | undefined {
  const found = values.map((value) => priceAfter.exec(value)?.groups);
  const isPrice = found.some(
    (one) => one !== undefined && (one['cents'] ?? one['mark'] ?? one['ahead']),
  );
  if (!isPrice || found.includes(undefined)) return undefined;
  const rows = found.map((one = {}) => ({
    name: (one['name'] ?? '').trim(),
    price: one['cents'] === undefined ? `${one['whole']}` : `${one['whole']}.${one['cents']}`,
  }));
  return new Set(rows.map(({ name }) => name)).size === rows.length ? rows : undefined;
}

const priceAfter =
  /^(?<name>\p{L}[^\d€$£]{0,40}?)\s?[-–=]?\s?(?:(?<ahead>R\$|[€$£])\s?)?(?<whole>\d{1,6})(?:[.,](?<cents>\d{2}))?\s?(?<mark>€|\$|£|eur(?:os?)?|usd|dollars?|zł|kr|руб\p{L}{0,3}|reais|lei|tl|₺|元|円|원)?$/iu;

/** "corso" and "corsi", "raum" and "Räume" begin alike. */
export function stemOf(label: string): string | undefined {
  const word = fold(label.toLowerCase());
  if (!/^\p{L}{3,24}$/u.test(word)) return undefined;
  if (/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(word)) return word;
  return word.length > 4 ? word.replace(/(?:[aeiouy]|s|es|а|я|ь)$/u, '') : word;
}
