import { upperStart } from '../../workspace/text/with-capitals.ts';
import { allMatches } from '../../workspace/text/all-matches.ts';
import type { PlanCommand } from '../../contracts/job/plan.ts';
import type { Language } from '../../contracts/languages.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { actOf } from './command-acts.ts';
import { thingOfTheDay } from './asks-for-words.ts';
import { datedThings } from './kept/dated-things.ts';
import { keptLists } from './kept/kept-lists.ts';
import { namesList, waiting } from './kept/keeps-list.ts';
import { wordList } from './word-list.ts';
import { namedIn } from '../shared/named-commands.ts';
import { withoutOwn } from './own-lists.ts';
import { readLists } from './read-lists.ts';
import { readRecords, type WantedRecord } from './read-record.ts';
import {
  emptyList,
  type ListAct,
  listActs,
  listWords,
  removeWords,
  type WantedList,
} from './wanted-list.ts';

/**
 * The lists of a request for a bot with lists; one with the usual commands where it names none.
 *
 * @example
 * requestedLists('a bot for our shopping list')[0]?.add; // 'add'
 */
export function requestedLists(text: string): readonly (WantedList & Partial<WantedRecord>)[] {
  return withNamedActs(listsIn(text), text).map((one) => {
    const isPacked =
      packed.test(one.add) &&
      one.fields.length > 1 &&
      !one.fields.some((field) => typed.test(field));
    if (!isPacked) return one;
    const [add = ''] = addAndDone[languageOf(text.slice(0, 4000)) ?? 'en'].split(' ');
    const first = one.fields.map((field) => upperStart(field.replaceAll('-', ' ')));
    const { name, remove } = one;
    return { ...emptyList, name, remove, list: one.add, add: `${one.add}-${add}`, first };
  });
}

/** "… to our list, /pick, /bought, /clear": what else is done with the only list, by the names of the commands. */
function withNamedActs<List extends WantedList>(
  lists: readonly List[],
  text: string,
): readonly List[] {
  const [only, ...others] = lists;
  if (only === undefined || others.length > 0 || only.isQueue === true || only.name !== '')
    return lists;
  const acts = namedIn(text.slice(0, 4000)).flatMap((name) => {
    const act = actOf(name, '');
    return act === 'random' || act === 'done' || act === 'clear' ? [[act, name]] : [];
  });
  return [{ ...only, ...Object.fromEntries(acts) }];
}

/** "/packing with passport, charger": what stands in the list, and nothing to type. */
const packed = /pack(?:ing|list)|check-?list|чек-?лист|maleta|valise|valigia/iu;
const typed =
  /^(?:name|items?|thing|text|what|who|was|wer|qué|cosa|что|кто|user|date)$|amount|quant|cantid|number|menge|anzahl|price|note|categ/iu;

function listsIn(text: string): readonly (WantedList & Partial<WantedRecord>)[] {
  const language = languageOf(text.slice(0, 4000)) ?? 'en';
  const [add = '', done = ''] = addAndDone[language].split(' ');
  const dated = datedThings(text);
  if (dated !== undefined) {
    const usual = { add, list: listWords[language], remove: removeWords[language] };
    return [{ ...emptyList, ...usual, ...dated, isSigned: false }];
  }
  const told = readLists(text);
  const records = readRecords(text);
  if (told.length === 1 && records.length === 1 && isMore(records[0], told[0])) return records;
  const ofWords = withNamedAdd(wordList(text, language, add), text);
  if (told.length > 0)
    return ofWords === undefined || thingOfTheDay(text) === undefined
      ? told
      : [...told.slice(0, 2), ofWords];
  if (ofWords !== undefined) return [ofWords];
  if (records.length > 0) return records;
  const kept = hasCommands.test(text) ? [] : keptLists(withoutOwn(text), { add, done });
  // What is bought, read or done is ticked.
  const [first] = kept;
  if (first !== undefined)
    return kept.length === 1 && first.search !== '' && namesList(text)
      ? [{ ...first, search: '', done }]
      : kept;
  if (!asksForList.test(text.replaceAll(waiting, ' '))) return [];
  const [list, remove] = [listWords[language], removeWords[language]];
  const named = namedIn(text.slice(0, 4000));
  return [
    {
      ...emptyList,
      // "/buy milk", "/bought milk"
      add: named.find((name) => buys.test(name)) ?? add,
      list,
      done: named.find((name) => bought.test(name)) ?? done,
      remove,
    },
  ];
}

const buys =
  /^(?:buy|need|want|kaufen|brauchen?|comprar|acheter|compra|koop|kopen|kup|kupić|al|купить|купити|köp|買う|사기)$/u;
const bought =
  /^(?:bought|got|have|gekauft|comprado|acheté|comprato|preso|gekocht|kupione|kupiłem|alındı|aldım|куплено|купил|köpt|買った|샀음)$/u;

/** Whether a record has what no list has: statuses, numbers, a table, a form or what may be chosen. */
function isMore(record: WantedRecord | undefined, list: WantedList | undefined): boolean {
  if (record === undefined || record.add !== list?.add) return false;
  const { statuses, prefix, choices, isForm, fields, random, done, next, search } = {
    ...list,
    ...record,
    random: list.random,
    done: list.done,
    next: list.next,
    search: list.search,
  };
  const hasMore = statuses.length > 1 || prefix !== '' || record.export !== '' || isForm;
  const chosen = Object.values(choices).flat();
  return (
    random + done + next + search === '' &&
    (hasMore ||
      (chosen.length > 0 &&
        (fields.length > list.fields.length || list.fields.some((one) => chosen.includes(one)))))
  );
}

/** "/addquestion" adds to the questions. */
function withNamedAdd(list: WantedList | undefined, text: string): WantedList | undefined {
  const named = allMatches(text.slice(0, 4000), /(?<![\p{L}\p{N}/.<_-])\/([\p{L}_-]{3,32})/gu)
    .map(([, name = '']) => name.toLowerCase())
    .find(
      (name) =>
        name === list?.name || (name.includes(list?.name ?? ' ') && actOf(name, '') === 'add'),
    );
  // "/question" adds one: beside it there are no "/question list" and the like.
  if (list !== undefined && named === list.name)
    return {
      ...list,
      add: named,
      list: list.list.replace(' ', '-'),
      remove: list.remove.replace(' ', '-'),
    };
  return list === undefined || named === undefined ? list : { ...list, add: named };
}

/** Their commands. */
export function listCommands(text: string): readonly PlanCommand[] {
  return requestedLists(text).flatMap((list) =>
    [...listActs, 'export' as const].flatMap((act) => {
      const name = list[act] ?? '';
      return name === ''
        ? []
        : [
            {
              name,
              description: does[act].replace(list.name === '' ? ' {list}' : '{list}', list.name),
            },
          ];
    }),
  );
}

/** What the commands of a list do, as the plan says it. */
const does: Readonly<Record<ListAct | 'export', string>> = {
  add: 'Adds something to the list {list}.',
  list: 'Shows the list {list}.',
  mine: 'Shows what a member added to the list {list}.',
  random: 'Chooses something of the list {list} by chance.',
  done: 'Marks something of the list {list} as done.',
  remove: 'Removes something from the list {list}.',
  search: 'Searches the list {list}.',
  next: 'Takes the first of the list {list}.',
  clear: 'Empties the list {list}.',
  export: 'Sends the list {list} as a table.',
};

const asksForList =
  /lists?(?!\p{L})|list[ea]|lijst|to-?do|спис|清单|列表|待办|リスト|목록|सूची|قائمة|قوائم/iu;
/** What the list of a request without commands is called, for a title; undefined where it has no name. */
export function keptTitle(text: string): string | undefined {
  const [first, second] = hasCommands.test(text) ? [] : requestedLists(text);
  return (first?.isSigned === undefined && first?.isQueue === undefined) || second !== undefined
    ? undefined
    : first?.name || undefined;
}

const hasCommands = /(?<![\p{L}\p{N}/.<_-])\/\p{L}/u;
const addAndDone: Readonly<Record<Language, string>> = {
  en: 'add done',
  es: 'añadir hecho',
  de: 'neu fertig',
  fr: 'ajouter fait',
  pt: 'adicionar feito',
  it: 'aggiungi fatto',
  nl: 'toevoegen klaar',
  pl: 'dodaj gotowe',
  tr: 'ekle tamam',
  ru: 'добавить готово',
  zh: '添加 完成',
  ja: '追加 完了',
  ko: '추가 완료',
  hi: 'जोड़ें पूरा',
  ar: 'إضافة تم',
  id: 'tambah selesai',
  vi: 'thêm xong',
  uk: 'додати готово',
  sv: 'lägg-till klar',
};
