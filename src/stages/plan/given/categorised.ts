import type { GivenEntry, GivenList, PlanFact } from '../../../contracts/job/plan.ts';
import { inCategories, menuCategories } from '../../../starters/page/reading/menu-categories.ts';
import { upperStart } from '../../../workspace/text/with-capitals.ts';

/**
 * The lists of a request, its prices by the categories that it names: "espresso 2 €, tiramisù 5 €, divided into
 * drinks and desserts" gives a list for each.
 */
export function categorised(
  given: readonly GivenList[],
  facts: readonly PlanFact[],
  text: string,
): readonly GivenList[] {
  const categories = menuCategories(text);
  if (categories === undefined) return given;
  const { names, at: from, end: to } = categories;
  if (ofWorks.test(text.slice(Math.max(from - 24, 0), from))) return given;
  const others = given.filter(({ at }) => at < from || at >= to);
  const priced = others.filter(({ entries }) => entries.every(({ price }) => price !== undefined));
  const [list] = priced;
  const entries =
    list === undefined ? pricesOf(facts, others) : priced.length === 1 ? list.entries : [];
  const placed = inCategories(
    entries.map(({ name }) => name),
    names,
  );
  if (placed === undefined) return given;
  const { at, end } = list ?? spanOf(facts, others);
  const lists = [...placed].map(([label, things]) => ({
    label,
    at,
    end,
    entries: entries.filter(({ name }) => things.includes(name)),
  }));
  return [...others.filter((one) => one !== list), ...lists];
}

/** "nine works divided into …" */
const ofWorks =
  /(?:works|projects|photos|pictures|arbeiten|bilder|obras|trabajos|fotos|travaux|progetti|lavori|trabalhos|zdjęcia|prace|работы|أعمال|صور)\s$/iu;

function pricesOf(facts: readonly PlanFact[], given: readonly GivenList[]): readonly GivenEntry[] {
  return loose(facts, given).map(({ label = '', text }) => ({
    name: upperStart(label),
    price: text,
  }));
}

/** From the first to the last price. */
function spanOf(
  facts: readonly PlanFact[],
  given: readonly GivenList[],
): { readonly at: number; readonly end: number } {
  const prices = loose(facts, given);
  const last = prices.at(-1);
  return {
    at: prices[0]?.at ?? 0,
    end: last === undefined ? 0 : last.at + last.text.length,
  };
}

function loose(facts: readonly PlanFact[], given: readonly GivenList[]): readonly PlanFact[] {
  return facts.filter(
    ({ kind, label, at }) =>
      kind === 'price' &&
      label !== undefined &&
      !given.some((list) => list.at <= at && at < list.end),
  );
}
