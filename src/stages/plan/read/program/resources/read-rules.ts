import type { FieldRules, FieldType } from '../../../../../contracts/job/resource.ts';
import { letterPattern } from '../../../../../workspace/text/letters.ts';

/**
 * The type and the rules that words about a field give it: "required, max 200 chars", "1-5",
 * "todo, doing, done".
 */
export function readRules(
  said: string,
  type: FieldType,
): FieldRules & { readonly type: FieldType } {
  const text = said.slice(0, 300).toLowerCase();
  const digits =
    /(?<count>\d{1,3})(?:\s?[-–]\s?(?<more>\d{1,3}))?[\s-]{0,2}(?:stellig|digits?|ziffern|dígitos|chiffres|cifre|cyfr|цифр)/u.exec(
      text,
    )?.groups;
  const oneOf =
    digits === undefined && type !== 'boolean' ? [...lettersIn(said), ...valuesIn(said)] : [];
  const limits =
    digits === undefined
      ? limitsIn(text)
      : { min: Number(digits['count']), max: Number(digits['more'] ?? digits['count']) };
  // "10 or 13 digits"
  const lengths = either.exec(text)?.slice(1).map(Number) ?? [];
  if (lengths.length > 0) return { type: 'digits', ...presence(text), lengths };
  const known = oneOf.length > 0 ? 'text' : withLimits(type, limits, text);
  return {
    type: known,
    ...presence(text),
    ...(oneOf.length > 0 ? { oneOf } : soundLimits(known, limits)),
  };
}

/** "(A to F)" */
function lettersIn(said: string): readonly string[] {
  const [, from = '', to = ''] =
    /(?<![\p{L}\d])([A-Z])\s?(?:-|–|to|through|bis|a|à|al|alla|até|do|tot|до)\s?([A-Z])(?![\p{L}\d])/u.exec(
      said,
    ) ?? [];
  const count = to === '' ? 0 : to.charCodeAt(0) - from.charCodeAt(0) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_one, at) =>
    String.fromCharCode(from.charCodeAt(0) + at),
  );
}

function presence(text: string): Pick<FieldRules, 'isRequired' | 'isUnique'> {
  const isRequired = optional.test(text) ? false : required.test(text) ? true : undefined;
  return {
    ...(isRequired !== undefined && { isRequired }),
    ...(unique.test(text) && { isUnique: true }),
  };
}

const either =
  /(?<!\d)(\d{1,2})\s?(?:or|oder|o|ou|lub|of|или|\/)\s?(\d{1,2})[\s-]{0,2}(?:stellig|digits?|ziffern|dígitos|chiffres|cifre|cyfr|цифр|cijfers)/u;

type Limits = Pick<FieldRules, 'min' | 'max' | 'above'>;

/** A range of a text is one of lengths only where characters are named. */
function withLimits(type: FieldType, { min, max, above }: Limits, text: string): FieldType {
  if (type !== 'text' || characters.test(text)) return type;
  if (min !== undefined && max !== undefined) return 'integer';
  return above !== undefined || min === 0 ? 'number' : type;
}

/** Only limits that a value can keep: whole ones for whole numbers and lengths, and none for dates. */
function soundLimits(type: FieldType, { min, max, above }: Limits): Limits {
  const isSize = type === 'text' || type === 'digits' || type === 'list';
  if (!isSize && type !== 'number' && type !== 'integer' && type !== 'time') return {};
  const isOpen =
    (min ?? -Infinity) > (max ?? Infinity) || (above ?? -Infinity) >= (max ?? Infinity);
  const isPart = [min, max].some((limit) => limit !== undefined && !Number.isInteger(limit));
  const isOdd = isSize && ((min ?? 0) < 0 || (min ?? 0) > longest || (max ?? 1) < 1);
  if (isOpen || (isPart && type !== 'number' && type !== 'time') || isOdd) return {};
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(above !== undefined && !isSize && { above }),
  };
}

/** Of texts that must have a length. */
const longest = 1000;

const optional =
  /optional|opcional|optionnel|facultati|opzional|optioneel|nullable|необяз|nie ?obowiązkow/u;
const required =
  /^\s?\*|!\s?$|required|mandatory|not (?:be )?(?:null|empty|blank)|pflicht|nicht leer|obligator|obrigat|obligatoire|requerid|obbligator|wymagan|verplicht|обязат/u;
const unique =
  /unique|eindeutig|einmalig|únic|unic[oi]|unikaln|уникальн|унікальн|uniek|unik[tay]|benzersiz|ユニーク|唯一|고유|no duplicates|keine duplikate/u;
const characters =
  /char|letters?|zeichen|buchstaben|caract|lettres|letras|caratteri|znak|символ|букв|tekens|long|lang/u;

const number = '(-?\\d{1,9}(?:[.,]\\d{1,4})?)';
const mostCharacters = letterPattern(
  `${number}\\s(?:characters?|chars?|zeichen)\\s(?:max|or less)`,
  'u',
);
const range = letterPattern(
  `(?<![\\d.,])${number}\\s?(?:-|–|—|to|bis|al?|ao|à|до|do|and|und|y|e|et|i|и|tot|\\.\\.\\.?)\\s?${number}(?![\\d.])`,
  'u',
);
const most = letterPattern(
  `(?:m[aá]x(?:imum|imal)?|at most|up to|no more than|not more than|höchstens|bis zu|máximo(?: de)?|como máximo|hasta|até|au plus|maximum|massimo|fino a|maks\\.?|maksymalnie|не более|до|<=|≤)[.:\\s]{0,2}${number}`,
  'u',
);
const least = letterPattern(
  `(?:min(?:imum|imal)?|at least|no less than|mindestens|ab|mínimo(?: de)?|al menos|pelo menos|au moins|minimo|almeno|co najmniej|не менее|от|>=|≥)[.:\\s]{0,2}${number}`,
  'u',
);
const notNegative =
  /(?:not|n['’]t|never|cannot|nicht|no puede ser|não pode ser|non può essere|ne peut pas être|не может быть)\s(?:be\s)?n[eé]gati[vf]|niet negatief|non-?negative|nicht ?negativ|not negative|отрицательн|ujemn|від.ємн|mniejsz\p{L}{1,3} niż zero/u;
const positive =
  /positiv|(?:greater|more|larger|higher|above|over|größer|mayor|maior|supérieur|больше) (?:than |als |que |à )?0|>\s?0/u;

function limitsIn(text: string): Limits {
  const both = range.exec(text);
  if (both !== null) return { min: numberOf(both[1]), max: numberOf(both[2]) };
  const max = most.exec(text)?.[1] ?? mostCharacters.exec(text)?.[1];
  const min = least.exec(text)?.[1];
  return {
    ...(min !== undefined ? { min: numberOf(min) } : notNegative.test(text) && { min: 0 }),
    ...(max !== undefined && { max: numberOf(max) }),
    ...(positive.test(text) && !notNegative.test(text) && { above: 0 }),
  };
}

function numberOf(written = ''): number {
  return Number(written.replace(',', '.'));
}

/** "(todo, doing, done)", "one of open, closed", "draft/published". */
function valuesIn(said: string): readonly string[] {
  const listed =
    /(?:one of|either|einer? von|uno de|um de|l[’']un de|jeden z|один из)[:\s]{1,3}(?<list>[^.;()]{3,200})/iu.exec(
      said,
    )?.groups?.['list'] ??
    /(?<![\p{L}/])(?<list>(?:(?<=[:(]\s?)\p{L}{1,20}\s)?\p{L}[\p{L}_-]{1,20}(?:\s?[/|]\s?(?:\p{L}{1,20}\s(?=\p{L}{1,20}[/|]))?\p{L}[\p{L}_-]{1,20}){1,8})/u.exec(
      said,
    )?.groups?.['list'] ??
    /[([{](?<list>[^()[\]{}]{3,200})[)\]}]/u.exec(said)?.groups?.['list'] ??
    '';
  const values = listed
    .split(
      /,(?!\d)|[;/|，、]|\s(?:or|and|oder|und|o|y|ou|et|e|of|lub|albo|или|и|або|veya|eller|atau|hoặc)\s/iu,
    )
    .map((value) =>
      value
        .replace(/["“”'‘’`„]/gu, '')
        .trim()
        .replace(/^(?:entweder|either|soit|ofwel|albo|либо)\s/iu, ''),
    )
    .filter((value) => value !== '');
  const isList =
    values.length >= 2 &&
    values.every((value) => isValue(value)) &&
    values.some((value) => /\p{L}/u.test(value) || isSum.test(value));
  return isList ? [...new Set(values)].slice(0, 20) : [];
}

function isValue(value: string): boolean {
  return (
    (/^[\p{L}\p{N}][\p{L}\p{N}_ -]{0,39}$/u.test(value) || isSum.test(value)) &&
    value.split(' ').length <= 3 &&
    !notValues.test(value.toLowerCase()) &&
    !isSpan.test(value)
  );
}

/** "25 €", "$10": what something costs. */
const isSum =
  /^(?:(?:R\$|[€£$¥₹₽₺₩])\s?\d[\d.,]{0,9}|\d[\d.,]{0,9}\s?(?:[€£$¥₹₽₺₩元円원]|zł|kr|chf|eur|usd|руб\.?|грн|tl))$/iu;
/** "Wed to Sun", "between 8am": from when to when. */
const isSpan =
  /(?<!\p{L})(?:to|between|from|until|bis|von|zwischen|hasta|desde|entre|jusqu|de|até|dalle|fino|tot|van|od|do|с|до)\s(?:\d|\p{Lu})|^\d{1,2}(?::\d{2})?\s?(?:am|pm|Uhr|h)$/u;
const notValues =
  /(?:^|\s)(?:required|optional|unique|max|min|maximum|minimum|at|up|default|integer|int|number|numeric|string|text|date|boolean|bool|float|email|url|positive|negative|true|false|uniek|unik[tay]|unikaln\p{L}+|уникальн\p{L}+|унікальн\p{L}+|benzersiz|verplicht|optioneel|обязательн\p{L}+|zorunlu|\d{1,4}\s?[-–]\s?\d{1,4}|pflicht\p{L}*|pflichtfeld|zahl|ganzzahl|eindeutig|obligatori\p{L}+|opcional|únic\p{L}+|número|entero|nombre entier|e\.g|zb|in (?:iso|euros?|eur|cents?|min\p{L}*|sec\p{L}*|hours?|days?|km|kg|cm|stunden|tagen|ore|giorni|ingles|english|format)|iso|format|foreign|reference|auto|null|not|must|array|list)(?:\s|$)/u;
