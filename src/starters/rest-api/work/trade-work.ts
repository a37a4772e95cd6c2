import type { PlanRoute } from '../../../contracts/job/plan.ts';
import type { Resource } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { stockOf } from './stock.ts';
import { fieldsOf, type Work, type WorkInput } from './work.ts';

/**
 * What is sold or comes in, by a path of its own: "POST /sale" takes from the stock of the thing in the body.
 * Undefined for a path with fields of its own, and where nothing has a stock.
 */
export function tradeWork({ method, path }: PlanRoute, { resources }: WorkInput): Work | undefined {
  const by = tradeOf(path);
  if (method !== 'POST' || by === undefined || fieldsOf(path, resources).length > 0)
    return undefined;
  const stocked = stockedIn(resources);
  const number = stocked && stockOf(stocked.fields);
  if (stocked === undefined || number === undefined) return undefined;
  const names = stocked.fields.filter(({ type }) => type === 'text').slice(0, 2);
  return {
    does: 'step',
    of: `/${stocked.name}`,
    param: '',
    key: 'id',
    names: names.map(({ name }) => name),
    field: number.name,
    by,
    ...(by < 0 && { least: 0 }),
    amounts: ['quantity', number.name, ...amounts.filter((one) => one !== number.name)],
    status: 409,
  };
}

/** Whether a path without a method is such a trade: "/sale", of things with a stock. */
export function isTradePath(name: string, resources: readonly Resource[]): boolean {
  const isKept = resources.some((one) => one.name === name && one.fields.length > 0);
  return tradeOf(`/${name}`) !== undefined && !isKept && stockedIn(resources) !== undefined;
}

function stockedIn(resources: readonly Resource[]): Resource | undefined {
  const stocked = resources.filter(
    ({ fields }) => fields.length > 1 && stockOf(fields) !== undefined,
  );
  return stocked.length === 1 ? stocked[0] : undefined;
}

function tradeOf(path: string): 1 | -1 | undefined {
  const name = fold(path.slice(1)).toLowerCase();
  return sold.test(name) ? -1 : received.test(name) ? 1 : undefined;
}

const amounts = ['amount', 'qty', 'count', 'menge', 'cantidad', 'quantidade', 'quantite', 'ilosc'];
const sold =
  /^(?:sales?|sell|sold|stock-?out|issues?|withdrawals?|verkauf|verkaeufe|abgang|warenausgang|ventas?|vender|salidas?|ventes?|vendre|sorties?|vendas?|saidas?|vendit[ae]|uscit[ae]|scarico|sprzedaz|wydanie|wydania|verkoop|satis|prodazha|bikri)$/iu;
const received =
  /^(?:restocks?|stock-?in|receipts?|deliver(?:y|ies)|zugang|wareneingang|entradas?|ingresos?|reposicion|entrees?|reassort|entrat[ae]|carico|przyjecie|przyjecia|dostawa|inkoop|giris|postuplenie)$/iu;
