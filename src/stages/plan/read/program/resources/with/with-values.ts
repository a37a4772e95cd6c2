import type { Language } from '../../../../../../contracts/languages.ts';
import { isServices } from '../../../../../../starters/rest-api/conflicts/read-conflicts.ts';
import { readRates } from '../../../../../../starters/rest-api/effects/read-rates.ts';
import { fold } from '../../../../../../starters/shared/fold.ts';
import { priceLabel, priceWords } from '../../../../../../starters/shared/reading/read-things.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { isWordFor } from '../../../../../../starters/shared/reading/fields/field-words.ts';
import type { saidChoices } from '../../../../../../starters/shared/reading/fields/said-choices.ts';
import { keyOf } from '../../../../../../starters/shared/reading/key-of.ts';
import { typeNamed } from '../field-type.ts';
import { letterPattern } from '../../../../../../workspace/text/letters.ts';

/**
 * The parts of a list with the values of its last field in brackets: what follows "status:" are no fields.
 *
 * @example
 * withValues(['title', 'status: new', 'in progress', 'done']); // ['title', 'status (new, in progress, done)']
 */
export function withValues(parts: readonly string[]): readonly string[] {
  const told = withChoice(parts);
  if (told !== parts) return told;
  const at = parts.findIndex((part) => valued.test(part));
  const { label: name = '', first = '' } = valued.exec(parts[at] ?? '')?.groups ?? {};
  const values = [first, ...parts.slice(at + 1)];
  const isList =
    at >= 0 &&
    values.length >= 2 &&
    typeNamed(first) === undefined &&
    values.every((value) => short.test(value));
  return isList ? [...parts.slice(0, at), `${name} (${values.join(', ')})`] : parts;
}

/** "priority low", "medium or high": the last of them says that they are values. */
function withChoice(parts: readonly string[]): readonly string[] {
  const at = parts.findIndex((part) => chosen.test(part));
  const { label, told = '', first = '' } = chosen.exec(parts[at] ?? '')?.groups ?? {};
  const name = label ?? told;
  const rest = parts.slice(at).findIndex((part) => alternatives.test(part));
  if (at < 0 || rest < 0) return parts;
  const values = [first, ...parts.slice(at + 1, at + rest + 1)].flatMap((value, index) =>
    rest === index ? value.split(either) : [value],
  );
  return values.length >= 2 && values.every((value) => short.test(value))
    ? [...parts.slice(0, at), `${name} (${values.join(', ')})`, ...parts.slice(at + rest + 1)]
    : parts;
}

/** "service (cut 25 €, colour 50 €)": a booking has the price of what it names. */
export function withPrices(one: Resource, text: string, language: Language): Resource {
  if (!one.fields.some(({ type }) => type === 'date')) return one;
  const fields = one.fields.map(withoutPrices);
  const isPriced = fields.some(({ type, label }) => type === 'number' && priceWords.test(label));
  const label = priceLabel[language] ?? 'price';
  return isPriced || readRates(fold(text).toLowerCase(), fields) === undefined
    ? one
    : {
        name: one.name,
        fields: [...fields, { name: keyOf(label), label, type: 'number', isRequired: false }],
      };
}

/** "cut" of "cut 25 €", and "cut 25" of a service. */
function withoutPrices(field: ResourceField): ResourceField {
  const ends = field.oneOf?.map((value) => priceAtEnd.exec(value));
  const isPriced = ends?.every((end) => end && (end[1] || isServices(field.label)));
  return isPriced === true && field.oneOf !== undefined
    ? { ...field, oneOf: field.oneOf.map((value) => value.replace(priceAtEnd, '')) }
    : field;
}

const priceAtEnd =
  /(?<=\p{L})\s\d{1,6}(?:[.,]\d{2})?\s?(€|\$|£|eur(?:os?)?|zł|kr|руб\p{L}{0,3}|₽|reais|tl|₺)?$/iu;

/** "price, shelf. The status can be open or closed": a field that stands in no list. */
export function withChosen(
  resources: readonly Resource[],
  choices: ReturnType<typeof saidChoices>,
): readonly Resource[] {
  const [only, ...others] = resources;
  if (only === undefined || others.length > 0 || only.fields.length === 0) return resources;
  const labels = only.fields.map(({ label }) => label);
  const missing = choices.filter(
    ({ word }) => hasValuesOnly(word) && !labels.some((label) => isWordFor(word, label)),
  );
  const added = missing.map(({ word }) => ({
    name: keyOf(word),
    label: word,
    type: 'text' as const,
    isRequired: false,
  }));
  return [{ ...only, fields: [...only.fields, ...added] }];
}

/** Whether what stands in brackets after a field are its values: "status (new, done)". */
export function hasValuesOnly(name: string): boolean {
  return label.test(name.trim());
}

/** "priority (low medium high)" as "priority (low, medium, high)". */
export function withCommas(text: string): string {
  return text.replace(unmarked, (...[all, name, inside, bare, at]: string[]) => {
    const isListed = inside !== undefined || /[,:;]\s?$/u.test(text.slice(0, Number(at)).slice(-2));
    const values = `${inside ?? bare}`
      .split(/\s(?!progress(?!\p{L})|review(?!\p{L}))/iu)
      .filter((value) => !joint.test(value));
    return isListed && !values.some((value) => notValues.test(value))
      ? `${name} (${values.join(', ')})`
      : `${all}`;
  });
}

/** Fields that have one of a few values. */
const labels =
  '(?:(?:the|its|der|el|la|le|il|lo|o|a)\\s)?(?:status|state|stage|priority|category|type|kind|size|level|role|zustand|priorität|kategorie|typ|größe|estado|prioridad|categoría|tipo|tamaño|statut|état|priorité|catégorie|taille|stato|priorità|categoria|taglia|situação|prioridade|tamanho|stan|priorytet|kategoria|rozmiar|prioriteit|categorie|soort|durum|öncelik|kategori|boyut|статус|приоритет|категория|тип|размер|状态|类别|分类|类型|等级|级别|难度|优先级|ステータス|状態|種類|優先度|優先順位|分類|区分|ジャンル|サイズ|難易度|カテゴリー?|상태|종류|카테고리|우선순위|중요도|분류|유형|등급|장르|난이도|स्थिति|श्रेणी|الحالة)';
const levels =
  '(?:low(?:est)?|med(?:ium)?|mid|normal|high(?:est)?|urgent|small|large|open|closed|done|todo|doing|baj[ao]|medi[ao]|alt[ao]|baixa|média|niedrig|mittel|hoch|basse|moyenne|haute|bassa|niski|średni|wysoki|laag|hoog|düşük|orta|yüksek|низкий|средний|высокий)';
const unmarked = letterPattern(
  `(?<!\\p{L})(${labels})\\s?(?:\\(\\s?(\\p{L}{1,14}(?:\\s\\p{L}{1,14}){1,6})\\s?\\)|(?<=\\s)(${levels}(?:\\s(?:or\\s)?${levels}){1,4})(?!\\p{L}))`,
  'giu',
);
const joint = /^(?:and|or|und|oder|y|o|et|ou|e|of|i|lub|и|или|veya)$/iu;
const notValues =
  /^(?:an?|as|by|in|of|one|the|to|is|not|if|with|from|like|for|per|optional|required|unique|default|text|texto|string|number|int|integer|enum|bool|boolean|dropdown|select|list|date|max|min|pflicht|optional|opcional|de|del|la|le|les|der|die|das|von|als|como|comme|как|из|не)$/iu;
const valued = letterPattern(
  `^(?<label>${labels})\\s?(?:[:：=]|\\sone of|\\seither)\\s?["“„«']?(?<first>\\p{L}[^:：]{1,39})$`,
);
/** "size from small", "colour that is red" */
const chosen = letterPattern(
  `^(?:an? |eine? |une? |una |um |uma |een )?(?:(?<label>${labels})\\s(?:of |is |from |von |de |da )?|(?<told>\\p{L}{3,20}(?:\\s\\p{L}{3,20})?),?\\s(?:that|which|der|die|das|que|qui|che|die|który|котор\\p{L}{2})\\s(?:(?:is|can be|may be|ist|es|est|è|é|puede ser|peut être|può essere|pode ser|kan|jest)\\s)(?:either |one of )?)(?<first>(?!that |which )\\p{L}[\\p{L} _'’-]{1,39})$`,
);
const either = /\s(?:or|oder|o|ou|of|lub|albo|или|veya|ya da)\s/iu;
const alternatives =
  /^\p{L}[\p{L} _'’-]{1,29}\s(?:or|oder|o|ou|of|lub|albo|или|veya|ya da)\s\p{L}[\p{L} _'’-]{1,29}$/iu;
const label = letterPattern(`^${labels}$`);
const short = /^["“„«']?\p{L}[\p{L}\p{M}\p{N} _'’/-]{0,29}["”“»']?$/u;
