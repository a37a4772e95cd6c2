import type { Language } from '../../../contracts/languages.ts';
import { languageOf } from '../../../workspace/text/language-of.ts';
import { optionName } from '../../shared/reading/commands/read-command-fields.ts';
import { emptyList, listWords, removeWords, type WantedList } from '../wanted-list.ts';
import { asksForQueue, drawnFrom } from './asked-lists.ts';
import { readCountdowns } from './countdowns.ts';
import { keptFields } from './kept-fields.ts';
import { keptThings } from './kept-things.ts';
import { heartOf, keptWords, trades, wants } from './kept-words.ts';

/**
 * The lists of a request that names no commands: what members keep, trade or draw from, a queue of people, or
 * days to count down to. Empty where it tells of nothing of the kind.
 *
 * @example
 * keptLists('a bot that tracks loaned books, who has what', { add: 'add', done: 'done' })[0];
 * // { name: 'loaned books', add: 'add', list: 'list', fields: ['book', 'user'], … }
 */
export function keptLists(
  text: string,
  { add, done }: Pick<WantedList, 'add' | 'done'>,
): readonly WantedList[] {
  const head = heartOf(text);
  const language = languageOf(text.slice(0, 4000)) ?? 'en';
  const [
    search = '',
    random = '',
    join = '',
    leave = '',
    next = '',
    queue = '',
    countdown = '',
    ...both
  ] = keptWords(language);
  const usual = {
    ...emptyList,
    add,
    list: listWords[language],
    remove: removeWords[language],
    by: 'user',
    isSigned: true,
  };
  if (asksForQueue(head))
    return [
      {
        ...emptyList,
        name: queue,
        add: join,
        list: queue,
        next,
        remove: leave,
        fields: ['user'],
        isQueue: true,
      },
    ];
  const days = readCountdowns(head, language);
  if (days !== undefined)
    return [
      {
        ...usual,
        name: countdown,
        list: countdown,
        fields: ['what', 'date'],
        first: days,
        by: '',
        isSigned: false,
      },
    ];
  const things = keptThings(head, language);
  if (things !== undefined && trades.test(head) && wants.test(head))
    return both.map((name) => ({
      ...usual,
      name,
      add: `${name} ${add}`,
      list: `${name} ${usual.list}`,
      search: `${name} ${search}`,
      remove: `${name} ${usual.remove}`,
      fields: keptFields(text, things, language).filter((field) => field !== 'user'),
    }));
  const drawn = drawnFrom(head);
  if (drawn !== undefined)
    return [
      {
        ...usual,
        name: drawn,
        fields: [optionName(drawn) || 'text'],
        random,
        done: onlyOnce.test(head) ? done : '',
        isOpen: true,
      },
    ];
  if (things === undefined) return [];
  const fields = keptFields(text, things, language);
  return [
    {
      ...usual,
      name: bent.has(language) ? '' : things.name,
      search,
      fields,
      isSigned: !fields.includes('user'),
    },
  ];
}

/** What was drawn is not drawn again. */
const onlyOnce =
  /(?<!\p{L})(?:once|watched|seen|played|already|ge(?:sehen|spielt)|schon|vist[oa]s?|ya|vu|déjà|gezien|obejrzan\p{L}|izlen\p{L}{1,4}|просмотренн\p{L}{1,3})(?!\p{L})/iu;
/** What stands behind a verb there is in another case than the name of a list. */
const bent: ReadonlySet<Language> = new Set(['pl', 'tr', 'ru']);
