import { join } from 'node:path';
import type { Language } from '../../contracts/job/plan.ts';
import { filesIn } from '../files-in.ts';
import { wordsOf } from '../page/dictionary.ts';
import { defineBot } from '../shared/bot/define-bot.ts';
import { givenLines } from '../slash-bot/told/given-lines.ts';
import { describedTexts } from '../slash-bot/told/described-texts.ts';
import { describedText } from '../slash-bot/reading/described-text.ts';
import { usualCommand } from '../slash-bot/usual-commands.ts';
import { usualTexts } from '../slash-bot/usual-texts.ts';
import { counts } from './kept/asked-lists.ts';
import { isPerMember, isPrivate } from './own-lists.ts';
import { readListPosts } from './read-list-posts.ts';
import type { WantedRecord } from './read-record.ts';
import { requestedLists } from './plain-list.ts';
import { choicesOf } from '../sheet-bot/sheet-fields.ts';
import { texts } from './texts.ts';
import { type ListAct, listActs, type WantedList } from './wanted-list.ts';

/** Lists that members keep together, with the commands and fields that the request names. */
export const render = defineBot((plan, { input: { userMessage } }) => {
  const names = new Set(plan.commands.map(({ name }) => name));
  const lists = requestedLists(userMessage);
  const perMember = isPerMember(userMessage);
  // A list of one member is posted for nobody else.
  // Nor are the days left to something the things to pack for it.
  const isOther = counts.test(userMessage) && !lists.some(({ fields }) => fields.includes('date'));
  const posts = perMember || isOther ? [] : readListPosts(userMessage, lists);
  const isPostedByTurn = (at: number): boolean =>
    posts.some(({ list, isWhole }) => list === at && !isWhole);
  const idOf = (at: number): string => lists[at]?.name || `list-${at + 1}`;
  // What has a status or a form has all its lists of that kind.
  const areRecords = lists.some(({ statuses }) => statuses !== undefined);
  const isQueue = lists[0]?.isQueue === true;
  const kind = areRecords ? 'record' : isQueue ? 'queue' : 'list';
  return {
    dir: import.meta.dirname,
    more: filesIn(join(import.meta.dirname, `${kind}-files`)),
    about: areRecords
      ? 'A Discord bot that files what members enter.'
      : 'A Discord bot that keeps lists.',
    texts,
    settings: (t) => ({
      lists: lists
        .filter(({ add }) => names.has(add))
        .map((list, at) => {
          const named = { ...list, id: idOf(at), name: list.name || t('theList') };
          if (areRecords) return ofRecord(named);
          return {
            ...named,
            ...(!isQueue && { perMember, isPrivate: isPrivate(userMessage) }),
            choices: list.isSigned === undefined ? choicesFor(list, userMessage) : {},
            first:
              list.first.length > 0
                ? list.first
                : (linesOf(list, isPostedByTurn(at) ? userMessage : '') ??
                  firstOf(list, plan.language, isPostedByTurn(at) ? userMessage : '')),
          };
        }),
      posts: posts.map((post) => ({ ...post, list: idOf(post.list) })),
    }),
    told: (t) =>
      new Map(
        lists.flatMap((list) =>
          [...listActs, 'export' as const].map(
            (act) =>
              [
                list[act] ?? '',
                (
                  (isQueue ? queueSigns[act] : undefined) ?? t(act === 'list' ? 'show' : act)
                ).replace('{list}', list.name || t('theList')),
              ] as const,
          ),
        ),
      ),
    keeps: 'lists.json',
    uses: [
      'server-store-files',
      ...(isQueue ? [] : ['clock-files']),
      ...(areRecords ? ['csv-files'] : []),
    ],
    permissions: [
      ...(posts.length > 0 || areRecords ? ['View Channels', 'Send Messages'] : []),
      ...(posts.some(({ hasThread }) => hasThread) ? ['Create Public Threads'] : []),
      ...(areRecords ? ['Embed Links', 'Manage Roles'] : []),
    ],
    use: areRecords
      ? ofRecords
      : isQueue
        ? ofQueue
        : `${perMember ? 'Every member has lists of their own.' : 'Every server has lists of its own.'} An entry is removed by its number: by those who may manage messages or have the role that \`src/settings.js\` names, and by who added it unless the settings leave that to the team. A list with a date is in the order of its dates, if they are written as in 2030-05-01 or 1.5.2030. ${posts.length === 0 ? '' : 'What it posts of a list by itself, when and where, stands in `src/settings.js`; its times are those of the time zone there or in the variable `TZ`. '}The lists, their commands and the fields of an entry stand in \`src/settings.js\`.`,
    files: {
      ...(areRecords && { 'src/records.js': 'numbers, statuses and the table, without Discord.' }),
      'src/lists.js': 'entries, their order and the search, without Discord.',
      'src/feature.js': 'the commands.',
    },
  };
});

/** What Discord is told of the commands of a queue. */
const queueSigns: Readonly<Partial<Record<ListAct | 'export', string>>> = {
  add: '➕ {list}',
  remove: '➖ {list}',
};
const ofQueue =
  'Members join the queue of their server and leave it by themselves. Who may manage messages, or has the role that `src/settings.js` names, calls the next one, whom Discord notifies.';

/** What records do not use is left out of their settings. */
function ofRecord(list: WantedList & Partial<WantedRecord>) {
  return Object.fromEntries(Object.entries(list).filter(([key]) => !unused.has(key)));
}

const unused: ReadonlySet<string> = new Set(
  'next clear done first by isForOthers isOpen isRemovedByStaff'.split(' '),
);
const ofRecords =
  'What is entered gets a number, and the first status of those in `src/settings.js`. The buttons below it change its status: for those who may manage messages, or have the role of the team. `channel` in the settings says where it is shown, `isPrivate` that the team alone sees it. What a command asks for, what may be chosen, and the commands stand there, too. A table opens in any spreadsheet.';

/** What may be chosen for a field, where the request says it: "Rarities: common, rare". */
function choicesFor({ fields }: WantedList, text: string) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const choices = choicesOf(field, fields, text);
      return choices.length > 1 ? [[field, [...choices]]] : [];
    }),
  );
}

/** What "a saying each morning" adds to, and what of it has no words of somebody. */
const saying =
  /^(?:spr[uü]ch|saying|quote|frase|citation|citação|citazion|uitspra|spreuk|cytat|söz|alıntı|цитат|фраз|motto|mensaje|message|nachricht)|^(?:名言|格言|语录|명언)/iu;
const ownSaying = /^(?:spr[uü]ch|saying|spreuk|motto)|^(?:格言|명언)/iu;

/** "A question of the day from my list: …?, …?" */
function linesOf({ fields }: WantedList, posted: string): readonly string[] | undefined {
  return fields.length === 1 && posted !== ''
    ? givenLines(`every day ${posted}`)?.items
    : undefined;
}

/** Jokes, and what is posted by turn, to begin with. */
function firstOf(
  { name, fields }: WantedList,
  language: Language = 'en',
  posted = '',
): readonly string[] {
  if (fields.length !== 1) return [];
  const { t } = wordsOf(usualTexts, language);
  if (usualCommand(name) === 'joke') return [t('joke1'), t('joke2'), t('joke3')];
  if (posted === '' || !saying.test(name)) return [];
  const kind = describedText(posted) ?? (ownSaying.test(name) ? 'motivation' : undefined);
  return kind === undefined ? [] : describedTexts(kind, language);
}
