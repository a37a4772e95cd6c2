import { type Markup, markup } from '../markup.ts';
import type { KeyOf, Words } from '../page/dictionary.ts';
import { asksForParts, groupsOf, namedCategories } from '../page/reading/named-categories.ts';
import { asksFor } from '../not-included/page/asks-for.ts';
import { readPeople } from './read-people.ts';
import type { words } from './words.ts';

/** What a task has beside its name, and how tasks are found, if the request asks for it. */
interface Fields {
  readonly hasPriority: boolean;
  readonly hasDue: boolean;
  readonly hasSearch: boolean;
  /** Whether a task belongs to one of the categories, or to one that people write themselves where there are none. */
  readonly hasCategory: boolean;
  readonly categories: readonly string[];
  /** Who a task may be for; undefined where nobody is named or asked for. */
  readonly people: readonly string[] | undefined;
  readonly hasPrice: boolean;
  readonly hasQuantity: boolean;
}

type Text = Words<KeyOf<typeof words>>['t'];

/** The fields that a request asks for; `usual` are the categories of tasks where it names none, `me` the user. */
export function fieldsOf(message: string, usual: readonly string[], me: string): Fields {
  const people = readPeople(message, me);
  const isOfThings = ofThings.test(message);
  const named = (namedCategories(message) ?? (isOfThings ? [] : usual)).map(
    (name) => name.charAt(0).toUpperCase() + name.slice(1),
  );
  const end = named.findIndex(
    (name) => price.test(name) || quantity.test(name) || ticks.test(name),
  );
  const hasCategory =
    asksFor('categories', message) ||
    groupsOf(message).length > 1 ||
    (isOfThings && asksForParts(message));
  return {
    people: people.length > 0 || asksFor('assign', message) ? people : undefined,
    hasPrice:
      price.test(message) || asksFor('total', message) || (isOfThings && sums.test(message)),
    hasQuantity: quantity.test(message),
    hasPriority: asksFor('priority', message) || priority.test(message),
    hasDue: asksFor('due', message) || hasDates.test(message),
    hasSearch: asksFor('search', message),
    hasCategory,
    categories: hasCategory ? named.slice(0, end < 0 ? 12 : Math.min(end, 12)) : [],
  };
}

/** Whether an item of the request is one of the categories, or the list of them. */
export function isCategory(item: string, categories: readonly string[]): boolean {
  const lower = item.toLowerCase();
  return (
    categories.length > 0 &&
    (categories.some((name) => name.toLowerCase() === lower) ||
      // "Fruit" of "fruit and veg"
      categories.some(
        (name) => joint.test(name) && name.toLowerCase().split(joint).includes(lower),
      ) ||
      // "reparti frutta", of "reparti frutta, latticini e pane"
      lower.endsWith(` ${categories[0]?.toLowerCase()}`) ||
      lower.endsWith(` ${categories[0]?.toLowerCase().split(joint)[0]}`) ||
      lower.includes('/'))
  );
}

const joint = / (?:and|und|y|et|e|en|i|ve|и|та|й|dan|và|och|&) /iu;

/** Whether an item of the request is a field of the tasks, or what is done with them. */
export function isField(
  item: string,
  { hasDue, hasPriority, hasPrice, hasQuantity }: Fields,
): boolean {
  return (
    (hasDue && due.test(item)) ||
    (hasPriority && !item.includes(':') && (priority.test(item) || asksFor('priority', item))) ||
    (hasPrice && (price.test(item) || sums.test(item))) ||
    (hasQuantity && quantity.test(item)) ||
    ticks.test(item) ||
    ofAny.test(item)
  );
}

/** "can add items": no item of its own. */
const ofAny =
  /^(?:pris|totalsumma|dark|dunkel|oscuro|escuro|scuro|sombre|donker|by \p{L}{3,12}|pro[jy]e[ck]?ts?(?: \p{L}{3,12})?|projekte|(?:to )?(?:shar(?:e|ing)|delen|teilen|partager|compartir|compartilhar|condividere|udostępnia\p{L}{0,3}|делиться|поделиться|ділитися|dela)(?: (?:with|it|met|mit|avec|con|com|z|с|із?|med)(?: .{2,30})?)?|.{2,24} teilen|(?:my |your )?own|things?(?: with .{1,30})?|links?|items?|tasks?|entries|checkboxes|artikel|einträge|aufgaben|tareas|artículos|elementos|articles|tâches|itens|tarefas|articoli|taken|zadania|görevler|задачи|товары)$/iu;

/** The fields of a new task. */
export function fields(
  { hasPriority, hasDue, hasCategory, categories, people, hasPrice, hasQuantity }: Fields,
  t: Text,
): Markup {
  const priority = (['medium', 'high', 'low'] as const).map(
    (level) => markup`<option value="${level}">${t(level)}</option> `,
  );
  return markup`
    ${hasPriority ? markup`<select data-field="priority" aria-label="${t('priority')}">${priority}</select>` : []}
    ${hasDue ? markup`<input class="extra" type="date" data-field="due" aria-label="${t('due')}">` : []}
    ${!hasCategory ? [] : categories.length > 0 ? markup`<select data-field="category" aria-label="${t('category')}">${optionsOf(categories)}</select>` : markup`<input class="extra" type="text" maxlength="40" list="typed" data-field="category" aria-label="${t('category')}" placeholder="${t('category')}"><datalist id="typed"></datalist>`}
    ${people === undefined ? [] : people.length > 0 ? markup`<select data-field="person" aria-label="${t('person')}">${optionsOf(people)}</select>` : markup`<input class="extra" type="text" maxlength="60" data-field="person" aria-label="${t('person')}" placeholder="${t('person')}">`}
    ${hasQuantity ? markup`<input class="extra" type="number" min="0" step="any" inputmode="decimal" data-field="quantity" aria-label="${t('quantity')}" placeholder="${t('quantity')}">` : []}
    ${hasPrice ? markup`<input class="extra" type="number" min="0" step="any" inputmode="decimal" data-field="price" aria-label="${t('price')}" placeholder="${t('price')}">` : []}
  `;
}

/** A search, and a choice of the category to show. */
export function tools(
  { hasSearch, hasCategory, categories, people = [] }: Fields,
  t: Text,
): Markup | [] {
  if (!hasSearch && !hasCategory && people.length === 0) return [];
  return markup`
    <div class="finder">
      ${hasSearch ? markup`<input type="search" id="search" aria-label="${t('search')}" placeholder="${t('search')}">` : []}
      ${hasCategory ? markup`<select id="only" aria-label="${t('category')}"><option value="">${t('all')}</option>${optionsOf(categories)}</select>` : []}
      ${people.length > 0 ? markup`<select id="whose" aria-label="${t('person')}"><option value="">${t('person')}: ${t('all')}</option>${optionsOf(people)}</select>` : []}
    </div>
  `;
}

const ticks =
  /(?:tick|check|cross|mark)(?:ing|ed)? (?:it |them |things )?(?:off|when|once)|mark(?:ing)? (?:as )?done|(?:reset|clear) button|abhaken|abstreichen|marcar|tachar|cocher|rayer|riscar|spunta\p{L}{0,3}|afvinken|odhacz\p{L}{1,4}|işaretle\p{L}{0,4}|отмеча\p{L}{1,3}|зач[её]ркива|відміча|закреслю|bocka av|kryssa|centang|đánh dấu|勾选|打勾|チェック|체크|टिक|تأشير/iu;
const priority =
  /(?<!\p{L})(?:prioritas|prioritet(?:er)?|(?:mức )?(?:độ )?ưu tiên|пріоритет(?:и|ом|ами|ів)?)(?!\p{L})/iu;
const hasDates =
  /(?<=(?:com|con|with|mit|avec|met|e|y|and|und|et|en|,)\s)(?:data|fecha|dates?|datum)(?=[,.;]|\s(?:e|y|and|und|et|en)\s|$)|(?<!\p{L})(?:tenggat|slutdatum|förfallodatum|hạn chót|терміном виконання|дедлайнами|dead-?lines?|terminem|terminami|vencimientos?|vencimentos?|data limite|fristen?|(?:by|nach|por|par|per|op|według|wg|по|за) (?:the |der |la )?(?:date|datum|fecha|data|dacie|дате|даті))(?!\p{L})/iu;
/** "with a deadline" */
const due =
  /^(?:due(?: dates?)?|deadlines?|frist(?:en)?|termin(?:em|y)?|fällig\p{L}{0,8}|plazos?|fecha|délais?|date|prazos?|data|scadenz[ae]|срок(?:ом|и|ами)?|дедлайн\p{L}{0,3}|термін(?:ом|и)?|förfallo(?:dag|datum)|slutdatum|tenggat(?: waktu)?|hạn(?: chót)?)$/iu;
export const ofThings =
  /(?<!\p{L})(?:shopping|grocer\p{L}{1,3}|packing|einkauf\p{L}{0,10}|packliste|compras?|equipaje|courses|valise|bagages|mala|spesa|valigia|boodschappen\p{L}{0,6}|paklijst|zakup\p{L}{1,2}|shoppinglist\p{L}{1,3}|alışveriş|покупок|покупки|вещей|belanja|inköpslist\p{L}{1,3}|packlist\p{L}{1,3}|mua sắm|đi chợ)(?!\p{L})|购物|打包|買い物|持ち物|장보기|쇼핑|खरीदारी|सामान|تسوق|مشتريات/iu;

/** "with a total" */
const sums =
  /(?<!\p{L})(?:(?:end|gesamt)?(?:summe|preis)|gesamt(?:betrag|kosten)|total(?:e|i|s|summa?n?|pris|betrag)?|totaal\p{L}{0,6}|(?:eind)?bedrag|sum(?:a|ą|y|ę|ma)?|toplam\p{L}{0,4}|итог\p{L}{0,4}|сумм\p{L}{1,2}|сум(?:а|и|у|ою)|tổng(?: tiền| cộng)?|jumlah(?: total)?)(?!\p{L})|合[計计]|总[计价额]|总金额|総額|합계|총 ?(?:액|금액|합)|कुल|مجموع|إجمالي/iu;
const price =
  /(?<!\p{L})(?:prices?|costs?|preise?n?|kosten|precios?|prix|preços?|prezz[io]|prij[sz]\p{L}{0,2}|cen[aęy]|fiyat\p{L}{0,5}|цен[аыу]|цін(?:[аиу]|ами)|priser(?:na)?|(?:med|och) pris|harga|giá)(?!\p{L})|价格|价钱|総額|値段|価格|金額|가격|금액|कीमत|दाम|سعر|أسعار/iu;
const quantity =
  /(?<!\p{L})(?:quantit(?:y|ies)|amounts?|menge\p{L}?|anzahl|cantidad(?:es)?|quantités?|quantidades?|quantità|aantal(?:len)?|ilość|ilości\p{L}?|miktar\p{L}{0,4}|количеств\p{L}|кількіст\p{L}{1,2}|antal|jumlah|số lượng)(?!\p{L})|数量|수량|मात्रा|كمية|الكميات/iu;

function optionsOf(names: readonly string[]): readonly Markup[] {
  return names.map((name) => markup`<option>${name}</option> `);
}
