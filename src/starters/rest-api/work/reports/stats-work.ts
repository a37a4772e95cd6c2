import { fold } from '../../../shared/fold.ts';
import { namedValues, stemOf } from '../../../shared/reading/read-things.ts';
import { placesIn } from '../../conflicts/booking/places.ts';
import { ofDealings, saysRevenue } from '../../wishes/wishes.ts';
import type { Work } from '../work.ts';
import type { Collection } from './collections.ts';
import { rateIn } from './rate-in.ts';
import { statsNames } from './report-names.ts';

/** How many there are, and the sums of their numbers, by a group or by the month: "GET /stats". */
export function statsWork(
  name: string,
  { path: of, fields }: Collection,
  text: string,
): Work | undefined {
  if (!statsNames.test(fold(name))) return undefined;
  const groups = fields.filter(
    ({ type, oneOf, label }) =>
      type === 'boolean' ||
      oneOf !== undefined ||
      /categor|kategor|status|type|typ|genre/iu.test(label),
  );
  const sums = fields.filter(
    ({ type, label }) =>
      (type === 'integer' || type === 'number') &&
      label !== placesIn(text)?.label &&
      !/year|jahr|ano|annee|anno|rok|number|nummer|numero|table|mesa|tisch|tavolo/iu.test(
        fold(label),
      ),
  );
  const by =
    // "ders ortalaması"
    /(?<!\p{L})\p{L}{3,24}(?=\sortalama)/u.exec(fold(text).toLowerCase())?.[0] ??
    /(?<!\p{L}|(?:search|find|filter|suche\p{L}{0,2}|buscar?|busqueda|recherche|ricerca|поиск|characters|zeichen|caracter[ei]s|caratteri)\s)(?:per|by|pro|je|por|par|na|wedlug|по)\s(\p{L}{3,24})/u.exec(
      fold(text.slice(Math.max(text.indexOf(name), 0))).toLowerCase(),
    )?.[1];
  const group = fields.find(({ label }) => {
    const stem = stemOf(label);
    return stem !== undefined && by?.startsWith(stem) === true;
  });
  const plain = fold(text).toLowerCase();
  const earned = saysRevenue(text) && ofDealings.test(of.slice(of.lastIndexOf('/') + 1));
  const isMonthly = monthly.test(plain);
  const month = isMonthly || earned ? fields.find(({ type }) => type === 'date') : undefined;
  const hasTotal = sums.some((field) => /^total/iu.test(field.name));
  const priced = fields
    .filter(({ oneOf }) => oneOf !== undefined)
    .flatMap((one) => {
      const { values, prices } = namedValues(text, one.label) ?? {};
      return values === undefined || prices === undefined
        ? []
        : [{ name: one.name, values, prices }];
    })[0];
  const rate = rateIn(text, fields);
  return {
    does: 'stats',
    of,
    ...(rate !== undefined && { paid: rate.field, rate: rate.price }),
    ...(rate?.only !== undefined && { only: rate.only, value: rate.value ?? '' }),
    ...(priced !== undefined && {
      priced: priced.name,
      values: priced.values,
      prices: priced.prices,
    }),
    ...(group !== undefined && { by: group.name }),
    ...(group === undefined &&
      month !== undefined && {
        by: month.name,
        ...(isMonthly ? { isMonthly } : { isDaily: true }),
      }),
    groups: groups.map((one) => one.name),
    sums: [...sums.map((one) => one.name), ...(earned && !hasTotal ? ['total'] : [])],
  };
}

const monthly =
  /(?<!\p{L})(?:per|by|each|every|pro|je|por|cada|par|chaque|al|ogni|na|voor elke|по|за)\s(?:month|monat|mes|mois|mese|miesiac|maand|месяц\p{L}{0,2})(?!\p{L})|monthly|monatlich|mensual\p{L}{0,4}|mensuel\p{L}{0,2}|mensal|mensile|miesieczn\p{L}{1,3}|maandelijks\p{L}?|aylik|ежемесячн\p{L}{2}|按月|每月|月別|월별|월간|الشهري/u;
