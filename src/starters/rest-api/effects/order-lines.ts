import { fold } from '../../shared/fold.ts';
import type { ServedField } from '../served-fields.ts';
import type { ServedRoute } from '../served-routes.ts';
import type { Effect } from './read-effects.ts';

type Fields = ReadonlyMap<string, readonly ServedField[]>;

/**
 * The fields with a list of lines in each order, in the place of one thing and how many of it:
 * `items: [{ product: 'Tea', quantity: 2 }]`. Where the request tells of a quantity, or a report is about
 * the one thing, an order stays one of that.
 */
export function withLines(
  fields: Fields,
  effects: ReadonlyMap<string, Effect>,
  { routes, text }: { readonly routes: readonly ServedRoute[]; readonly text: string },
): Fields {
  const said = fold(text).toLowerCase();
  return new Map(
    [...fields].map(([path, own]) => {
      const effect = effects.get(path);
      const several = own.find(({ label, type }) => isMany(label) && /^(?:text|list)$/u.test(type));
      const counted = own.find(({ name }) => name === effect?.amount);
      const isCounted = counted !== undefined && said.includes(fold(counted.label).toLowerCase());
      if (
        effect?.price === undefined ||
        effect.hours !== undefined ||
        !orders.test(path) ||
        (several === undefined && isCounted) ||
        routes.some(({ work }) => work?.of === path && isAbout(work, effect.by))
      )
        return [path, own];
      const amount = effect.amount ?? 'quantity';
      const items: ServedField = {
        name: several?.name ?? 'items',
        label: several?.label ?? 'items',
        type: 'list',
        min: 1,
        isRequired: true,
        lines: { by: effect.by, amount },
      };
      const gone = new Set([effect.by, effect.amount, several?.name]);
      return [path, [items, ...own.filter(({ name }) => !gone.has(name))]];
    }),
  );
}

/** A report without the sum of what each line counts. */
export function withoutCounts(
  work: NonNullable<ServedRoute['work']>,
  fields: Fields,
): NonNullable<ServedRoute['work']> {
  const lines = fields.get(work.of)?.find((field) => field.lines !== undefined)?.lines;
  const { sums } = work;
  if (lines === undefined || !Array.isArray(sums)) return work;
  return { ...work, sums: sums.filter((sum) => sum !== lines.amount) };
}

function isAbout(work: NonNullable<ServedRoute['work']>, by: string): boolean {
  return Object.values(work).some((value) =>
    Array.isArray(value) ? value.includes(by) : value === by,
  );
}

function isMany(label: string): boolean {
  return many.test(fold(label));
}

const orders =
  /\/(?:orders|carts?|bestellung(?:en)?|pedidos?|commandes?|encomendas?|ordin[ie]|bestelling(?:en)?|zamowieni[ae]|siparis(?:ler)?|zakaz\w{0,4})$/u;
const many =
  /^(?:(?:ordered |order )?(?:items|products|articles|dishes|drinks|lines)|artikel|positionen|produkte|gerichte|articulos|productos|platos|articles|produits|plats|itens|produtos|pratos|articoli|prodotti|piatti|artikelen|producten|gerechten|pozycje|produkty|dania|urunler|товары|позиции|блюда)$/iu;
