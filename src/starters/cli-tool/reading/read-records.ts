import type { NodePlan } from '../../../contracts/job/plan.ts';
import type { ResourceField } from '../../../contracts/job/resource.ts';
import { namedList } from '../../shared/named-list.ts';
import { namedValues } from '../../shared/reading/read-things.ts';
import { aisles, isGrouped } from './values/read-groups.ts';
import { words as todoWords } from '../../todo/words.ts';
import { wordsOf } from '../../page/dictionary.ts';
import { incomeField, keepsIncomes } from './values/read-incomes.ts';
import { readLevels } from './values/read-levels.ts';
import { spanIn } from './values/read-span.ts';
import { lending, type RecordField, usualFields, word } from './values/usual-fields.ts';
import { askedCommands } from '../asked-names.ts';
import { keepsStock, readLow } from './values/read-stock.ts';
import { asksForTotals, groupIn, readMonthlyLimit, withoutTotals } from './values/read-totals.ts';
import { addedFields, isMarked, marksDone, saysOwing } from './asks/keeps-records.ts';
import type { SettingsValue } from '../../settings-module.ts';

/**
 * What a list keeper keeps of each thing, and what it does with it, as its settings.
 *
 * @example
 * readRecords('expenses with amount and category', plan, 'expenses');
 * // { fields: { amount: { type: 'number', … }, category: { … } }, hasDone: false, sums: 'amount', groups: 'category' }
 */
export function readRecords(
  text: string,
  { resources = [], language = 'en' }: Pick<NodePlan, 'resources' | 'language'>,
  noun: string,
) {
  const head = text.slice(0, 4000);
  const category = categoriesIn(head);
  const [told = []] = resources
    .map(({ fields }) =>
      fields.filter(({ label }) => category?.includes(label.toLowerCase()) !== true),
    )
    .toSorted((a, b) => b.length - a.length);
  const added = addedFields(head);
  const own = told
    .filter(({ label }) => added === '' || added.includes(label))
    .filter(
      ({ type, label }) => type !== 'boolean' || !(isMarked(label, head) || doing.test(label)),
    )
    // "warnung unter 5 stück" is a sentence.
    .filter(({ label }) => noun === 'habits' || label.split(' ').length < 3)
    // "termin" of a task is one field, and no date with a time.
    .filter(
      ({ type, label }) =>
        !(type === 'date' || type === 'time') ||
        head.toLowerCase().includes(label.toLowerCase().slice(0, 4)),
    )
    .flatMap((field) => ownField(field, keepsStock(head)));
  // "Each item has a SKU, price, quantity … a log with date and amount": only what an item has.
  const said = told.length > 3 ? [...told.map(({ label }) => label), added].join(', ') : head;
  const known = usualFields
    .filter(
      ({ name, words, of, only = noun }) =>
        (only === noun &&
          words.test(name === 'rating' ? head : name === 'amount' ? withoutTotals(said) : said)) ||
        of?.includes(noun) === true,
    )
    .map(({ name, field }): [string, RecordField] => [
      name,
      name === 'rating' && toTen.test(head) ? { ...field, max: 10 } : field,
    ]);
  const fields = new Map<string, RecordField>([...own, ...known]);
  // "importo e data": the date that expenses have.
  if (fields.has('date')) for (const name of ['data', 'tarih']) fields.delete(name);
  // "name, amount, note": the text of a thing is its name.
  const labels = added.split(/[,、，،]\s?/u);
  const note = labels.some((label) => personName.test(label))
    ? labels.find((label) => remark.test(label))
    : undefined;
  if (note !== undefined) {
    fields.delete(note);
    fields.set('note', { label: note, type: 'text' });
  }
  const isLent = noun !== 'debts' && lending.test(head);
  if (isLent) {
    if (own.every(([, { type }]) => type !== 'text'))
      fields.set('who', { label: 'who', type: 'text' });
    fields.set('due', fields.get('due') ?? { label: 'due', type: 'date' });
  }
  // "habits: gym, reading": what is done each day, and how many days in a row.
  const hasStreaks = noun.startsWith('habit');
  const habits = own
    .filter(([, { type, label }]) => type === 'text' && !marksDone(label) && !streaks.test(label))
    .map(([, { label }]) => label.replace(/^habits? /u, ''));
  if (hasStreaks) {
    for (const [name, { type }] of own) if (type === 'text') fields.delete(name);
    if (habits.length > 1)
      fields.set('category', { label: 'category', type: 'text', oneOf: habits });
    fields.set('date', { label: 'date', type: 'date', usual: 'today' });
  }
  // What somebody owes is no number of things.
  if (noun === 'debts')
    for (const name of fields.keys())
      if (ofDebtors.has(name) || saysOwing(name)) fields.delete(name);
  if (category !== undefined) {
    fields.set('category', { label: 'category', type: 'text', oneOf: category });
  }
  const named = readLevels(head);
  const levels = named.length > 0 || !fields.has('priority') ? named : levelsIn(language);
  if (levels.length > 0) {
    fields.set('priority', { label: 'priority', type: 'text', oneOf: levels });
  }
  const hasIncome = keepsIncomes(head);
  const income = incomeField(language);
  if (hasIncome) fields.set('type', income);
  const isStock = keepsStock(head);
  if (isStock && !fields.has('quantity'))
    fields.set('quantity', { label: 'quantity', type: 'integer', min: 0 });
  const low = readLow(head) ?? (isStock ? 5 : undefined);
  const span = spanIn(head);
  const measure = own.find(([, { type }]) => type === 'number' || type === 'integer')?.[0];
  const sums =
    [...fields.keys()].find((name) =>
      /^(?:amount|price|cost|betrag|importe|montant|valor|importo|pris|prijs|cen[aę]|fiyat|цена|ціна)(?:-|$)/u.test(
        name,
      ),
    ) ?? (span === undefined ? undefined : measure);
  const groups =
    ['category', 'project', 'tags', 'type'].find((name) => fields.has(name)) ??
    groupIn(head, fields) ??
    (hasStreaks ? 'text' : undefined);
  const monthlyLimit = readMonthlyLimit(head);
  return {
    fields: Object.fromEntries([...fields].map(([name, field]) => [name, settingOf(field)])),
    hasDone:
      noun === 'debts' ||
      isLent ||
      (marksDone(head) && !hasStreaks) ||
      (!hasStreaks && sums === undefined && (!kept.test(noun) || doing.test(head))),
    ...(sums !== undefined && { sums }),
    ...(noun === 'debts' && { sumsOpen: true }),
    ...(groups !== undefined && { groups, ...(isGrouped(head) && { isGrouped: true }) }),
    ...(wholeMoney.test(head) && { decimals: 0 }),
    ...(hasStreaks && { hasStreaks }),
    ...(hasIncome && { hasIncome, income: income.oneOf[0] }),
    ...(fields.has('quantity') && low !== undefined && { low }),
    ...(asksForTotals(head) && { hasTotals: true }),
    ...(span !== undefined && { totalsBy: span }),
    ...(listsMonth.test(head) && { listsMonth: true }),
    ...(monthlyLimit !== undefined && sums !== undefined && { monthlyLimit }),
  };
}

function settingOf(field: RecordField): SettingsValue {
  return { ...field };
}

/** Whether a clause says no more than that things are done: "gesehen ja/nein". */
export function saysDone(clause: string): boolean {
  return clause.length < 30 && doing.test(clause);
}

/** The priorities that nobody named, the lowest first. */
function levelsIn(language: NodePlan['language'] & string): readonly string[] {
  const { t } = wordsOf(todoWords, language);
  return [t('low'), t('medium'), t('high')].map((level) => level.toLowerCase());
}

/** A field that the request lists; the text of a thing is no field. */
function ownField(
  { name, label, type, oneOf, min, max }: ResourceField,
  isStock: boolean,
): [string, RecordField][] {
  const option = name
    .replaceAll('_', '-')
    .replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);
  const isKnown = usualFields.some(({ words }) => words.test(label));
  const [first = ''] = label.toLowerCase().split(' ');
  const isCommand = Object.keys(askedCommands('records', [first])).some(
    (command) => isStock || !(command === 'sell' || command === 'restock'),
  );
  if (
    isKnown ||
    isCommand ||
    noField.test(label) ||
    keepsIncomes(label) ||
    textNames.test(label) ||
    personName.test(label) ||
    !/^\p{L}[\p{L}\p{M}\p{N}-]{0,30}$/u.test(option)
  )
    return [];
  if (/^(?:id|done|open|json|from|to|month|today|by|yes|sort|created-at)$/.test(option)) return [];
  const limits = { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
  const known = type === 'digits' ? 'text' : type;
  return [
    [option, { label, type: known, ...(oneOf && { oneOf }), ...(type === 'text' ? {} : limits) }],
  ];
}

const personName =
  /^(?:name|nombre|nom|nome|naam|imię|isim|ad|имя|ім['’ʼ]я|namn|nama|tên|姓名|名字|名前|이름|नाम|الاسم)$/iu;
const remark =
  /^(?:notes?|comments?|description|reason|notiz|kommentar|beschreibung|nota|comentario|descripción|motivo|commentaire|motif|comentário|descrição|descrizione|notitie|opmerking|omschrijving|opis|komentarz|notatka|not|açıklama|комментарий|описание|заметка|коментар|опис|нотатка|anteckning|keterangan|catatan|ghi chú|mô tả|备注|说明|メモ|備考|메모|설명|비고|नोट|टिप्पणी|ملاحظة)$/iu;
const textNames =
  /^(?:nama|isim|notitie|namn|notiz|nota|opis|keterangan|title|name|nome|nom|naam|nombre|nazwa|produto|producto|produit|prodotto|text|total.{0,40}|budget.{0,40}|limit.{0,40}|task|todo|item|description|note|content|titel|beschreibung|título|descripción|titre|descrição|titolo|название|описание)$/iu;

/** What is done with things, or what they are: "monthly overview", "überfällige rot", "расход". */
const noField =
  /csv|export|экспорт|übersicht|overview|saldo|balance|итог|остат|warn|aler[tm]|avvis|aviso|ostrze|предупр|попередж|überfällig|overdue|ausblend|记账|命令行|kaydet|listesi$|^(?:cli|expenses?|ausgaben?|gastos?|dépenses?|despesas?|uscit[ae]|wydatki|расход\p{L}{0,2}|витрат\p{L})$|^top |\srated$/iu;

/** The categories that are named: "categories: food, rent". */
function categoriesIn(text: string): readonly string[] | undefined {
  const said = namedList(
    text,
    `${aisles}|categor(?:y|ies)|kategorien|categor[ií]as?|catégories?|categorie|kategorie|категории|categorieën`,
  );
  // "categories rent groceries fun, income too"
  const first = said?.[0]?.split(' ') ?? [];
  const list = first.length > 2 ? first : said;
  const isNamed = (list ?? valuesIn(text))?.every(
    (name) => !/[<>[\]-]|csv|date|amount|dat[ue]m|betrag|list|add/iu.test(name),
  );
  return isNamed === true ? (list ?? valuesIn(text))?.map((name) => name.toLowerCase()) : undefined;
}

/** "カテゴリは食費、交通費だけ", "kategoria: jedzenie, dom" */
function valuesIn(text: string): readonly string[] | undefined {
  const labels = [
    'category',
    'categoría',
    'kategorie',
    'kategoria',
    'категория',
    'カテゴリ',
    '分类',
    '类别',
    '카테고리',
  ];
  const joined = joinedValues.exec(text)?.groups?.['list']?.split(/\s?[、,，・/]\s?/u);
  return labels.map((label) => namedValues(text, label)?.values).find((values) => values) ?? joined;
}

const joinedValues =
  /(?:类别|分类|カテゴリー?|카테고리)\s?[(（:：]\s?(?<list>[^()（）。\n]{3,80}?)[)）。\n]/u;
const streaks = /^(?:streak|s[eé]rie|racha|sequência|reeks|seri[ęa]|сери)/iu;
const toTen =
  /(?:out of|sur|von|из|su|de|sobre|\/|1\s?(?:-|–|to|bis|à|al?|do|до|〜))\s?10(?!\d)|10(?:점|点|分)/iu;
const ofDebtors: ReadonlySet<string> = new Set([
  'quantity',
  'who',
  'whom',
  'how-much',
  'name',
  'person',
]);

/** Money without cents. */
const wholeMoney =
  /[¥￥₩円원₫]|(?<!\p{L})(?:yen|jpy|won|krw)(?!\p{L})|[\p{Script=Hiragana}\p{Script=Hangul}]/iu;
/** "`list` shows this month" */
const listsMonth =
  /(?<![\p{L}-])list[`'"”]?\s(?:\p{L}{2,12}\s){1,3}(?:this|the current) month|(?<![\p{L}-])list[`'"”]?\s[^.,;\n]{0,30}(?:diese[nrs] monat|este mes|este mês|ce mois|questo mese|deze maand|ten miesiąc|tego miesiąca|этот месяц|bu ay)(?!\p{L})|(?<![\p{L}-])list[`'"”]?.{0,10}(?:本月|今月|이번 달)/iu;
const doing = word(
  'done|complete\\p{L}?|finish\\p{L}{0,12}|check off|erledig\\p{L}{1,12}|completa\\p{L}{0,12}|terminé\\p{L}?|(?:un)?watched|to watch|à voir|vus?|vist[oa]s?|por ver|da vedere|gesehen|выполнен\\p{L}{0,12}',
);
/** What is kept and never done. */
const kept =
  /^(?:notes|expenses|bookmarks|contacts|quotes|recipes|passwords|snippets|products|items|books|movies|workouts|transactions|inventory)$/;
