import type { Resource, ResourceField } from '../../contracts/job/resource.ts';
import { fold } from '../shared/fold.ts';
import { priceWords } from '../shared/reading/read-things.ts';
import { type Rates, readRates } from './effects/read-rates.ts';
import { withTerms } from './read-terms.ts';
import type { ServedRoute } from './served-routes.ts';
import { available } from './work/verbs.ts';

export interface ServedField extends ResourceField {
  /** What a new thing has unless it is told; `now` is the time. */
  readonly starts?: string | boolean;
  /** The field of which it is made, unless it is told: a slug is made of the title. */
  readonly madeOf?: string;
  /** What each thing of a list has: which other one, and how many of it. */
  readonly lines?: { readonly by: string; readonly amount: string };
  /** A day that many days after the thing came. */
  readonly inDays?: number;
  /** What the value of another field costs. */
  readonly pricedBy?: Rates;
  /** A day, by the value of another field: a DVD for 7 days, a book for 21. */
  readonly inDaysBy?: {
    readonly field: string;
    readonly days: Readonly<Record<string, number>>;
  };
}

/** The fields of each collection that has any, by its path. */
export function servedFields(
  routes: readonly ServedRoute[],
  resources: readonly Resource[],
  text = '',
): ReadonlyMap<string, readonly ServedField[]> {
  const found = routes.flatMap(({ action, collection }) => {
    const fields = resources.find(({ name }) => collection.endsWith(`/${name}`))?.fields ?? [];
    return keeping.has(action) && fields.length > 0
      ? [
          [
            collection,
            withTerms(
              withPriced(
                fields.map(withStart).map((field) => withSource(field, fields)),
                text,
              ),
              collection,
              text,
            ),
          ] as const,
        ]
      : [];
  });
  return new Map(found);
}

/** A price that nobody needs to send. */
function withPriced(fields: readonly ServedField[], text: string): readonly ServedField[] {
  const price = fields.find(
    ({ type, label, isRequired }) =>
      type === 'number' && isRequired === false && priceWords.test(fold(label)),
  );
  const pricedBy = price && readRates(fold(text.slice(0, 4000)).toLowerCase(), fields);
  return pricedBy === undefined
    ? fields
    : fields.map((field) => (field === price ? { ...field, pricedBy } : field));
}

const keeping: ReadonlySet<ServedRoute['action']> = new Set([
  'list',
  'create',
  'read',
  'replace',
  'change',
  'remove',
]);

/** What nobody needs to send: when a thing came, its first status, that it is not done yet, and that it is there. */
function withStart(field: ResourceField): ServedField {
  const first = statusName.test(field.name) ? field.oneOf?.[0] : undefined;
  const starts =
    first ??
    (field.type === 'boolean'
      ? available.test(fold(field.name))
      : createdName.test(field.name)
        ? 'now'
        : undefined);
  return starts === undefined ? field : { ...field, isRequired: false, starts };
}

/** A slug is made of the title. */
function withSource(field: ServedField, fields: readonly ResourceField[]): ServedField {
  const source = fields.find(({ name, type }) => type === 'text' && titleName.test(name));
  if (source === undefined || source.name === field.name || !/^slug$/iu.test(field.name))
    return field;
  return { ...field, isRequired: false, madeOf: source.name };
}

const titleName =
  /^(?:title|name|headline|titel|titulo|título|nombre|titre|nom|titolo|nome|naam|tytuł|nazwa|başlık|название|заголовок|имя|namn|rubrik|nama|judul|tên|назва|ім[’']?я|标题|タイトル|제목|शीर्षक|العنوان)$/iu;
const statusName =
  /^(?:status|state|zustand|stan|estado|état|etat|stato|durum|статус|trạng thái|стан|状态|ステータス|상태)$/iu;
const createdName = /^(?:created|creation|posted|added|joined|registered)_?(?:At|On|Date|Time)$/iu;
