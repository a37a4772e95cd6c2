import { allMatches } from '../../workspace/text/all-matches.ts';
import { counts } from './kept/asked-lists.ts';
import { homeworkIn, isDated } from './kept/dated-things.ts';
import { asksForWords, thingOfTheDay } from './asks-for-words.ts';
import { type Clock, readClock, timeOfDay } from '../shared/reading/clock/read-clock.ts';
import { isDayBefore, readDayBefore } from '../shared/reading/clock/read-day-before.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { toldList } from '../slash-bot/told/told-list.ts';
import { listActs, type WantedList } from './wanted-list.ts';

/** What of a list is posted by itself. */
export interface ListPost extends Clock {
  /** The list's place among those of the request. */
  readonly list: number;
  /** As in `#general`; empty for the system channel of the server. */
  readonly channel: string;
  /** The whole list, instead of one entry by chance. */
  readonly isWhole: boolean;
  /** Whether what is posted by turn gets a thread for answers. */
  readonly hasThread?: true;
  /** Only what is due so many days later; 0 for any of it. */
  readonly daysAhead: number;
}

/**
 * What a request wants to be posted of its lists at fixed times.
 *
 * @example
 * readListPosts('every morning at 8 it posts a joke in #fun', lists);
 * // [{ list: 0, channel: '#fun', isWhole: false, daysAhead: 0, at: '08:00', days: [0, 1, 2, 3, 4, 5, 6] }]
 */
export function readListPosts(text: string, lists: readonly WantedList[]): readonly ListPost[] {
  if (lists.length === 0) return [];
  const thing = thingOfTheDay(text);
  const own = text
    .slice(0, 4000)
    .split(ends)
    .flatMap((clause) => {
      const at = quoted.test(clause) ? -1 : clause.search(posts);
      // "Each Sunday how many days are left" needs no time.
      const said =
        counts.test(text) && timeOfDay(clause) === undefined ? `${clause} 09:00` : clause;
      const clock = at < 0 ? undefined : readClock(said);
      // What is chosen of a list that the request writes out is a post of its own.
      if (toldList(clause.slice(Math.max(at, 0)), '')?.isChosen === true) return [];
      if (clock === undefined || isDayBefore(clause) || isOfOther(clause, lists)) return [];
      const list = lists.findIndex(
        ({ name }) => name !== '' && clause.toLowerCase().includes(name.slice(0, 5)),
      );
      return [
        {
          ...clock,
          list: Math.max(list, 0),
          channel: readChannels(clause)[0] ?? '',
          isWhole:
            (thing === undefined || lists[list]?.name !== thing) &&
            (theList.test(clause) ||
              !(one.test(clause.slice(at)) || oneAhead.test(clause.slice(0, at)))),
          daysAhead: 0,
        },
      ];
    })
    .slice(0, 5);
  const everyDay = { at: timeOfDay(text) ?? '09:00', days: [0, 1, 2, 3, 4, 5, 6] };
  const ofWords = { ...everyDay, list: 0, channel: readChannels(text)[0] ?? '' };
  const inThreads = (post: ListPost): ListPost =>
    !post.isWhole && threads.test(text.slice(0, 4000)) ? { ...post, hasThread: true } : post;
  if (asksForWords(text) || (own.length === 0 && thing !== undefined))
    return [inThreads({ ...ofWords, isWhole: false, daysAhead: 0 })];
  return [...own.map(inThreads), ...dayBefore(text, lists)];
}

const threads =
  /(?<!\p{L})(?:threads?|unterhaltung|hilos?|fils? de discussion|tópicos?|conversas?|discussioni|wąt(?:ek|k\p{L}{1,3})|alt başlık\p{L}{0,3}|ветк\p{L}{1,3}|гілк\p{L}{1,3}|trådar?|utas|chủ đề)(?!\p{L})|スレッド|스레드|子区|讨论串/iu;

/** "The day before, a reminder in #school", of the lists whose entries have a date. */
function dayBefore(text: string, lists: readonly WantedList[]): readonly ListPost[] {
  const wish =
    readDayBefore(text) ??
    (homeworkIn(text) && { at: '18:00', days: 1, channel: readChannels(text)[0] ?? '' });
  if (wish === undefined) return [];
  const { at, channel, days: daysAhead } = wish;
  return lists.flatMap(({ fields }, list) =>
    fields.some(isDated)
      ? [{ at, days: [0, 1, 2, 3, 4, 5, 6], list, channel, isWhole: true, daysAhead }]
      : [],
  );
}

/** "/duty shows the next date (every Wednesday)": what another command shows. */
function isOfOther(clause: string, lists: readonly WantedList[]): boolean {
  const named = allMatches(clause.toLowerCase(), command).map(([, name = '']) => name);
  const own = new Set(
    lists.flatMap((list) => listActs.map((act) => list[act].split(' ', 1)[0] ?? '')),
  );
  return named.length > 0 && named.every((name) => !own.has(name));
}

const command = /(?<![\p{L}\p{N}/.<_-])\/([\p{L}\p{M}\p{N}_-]{1,32})/gu;
const ends = /(?<=[.;!?])\s|(?<=[。；！？])|\n|,\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)|,\s(?=\/)/u;
const quoted = /["“„«「]/u;
const posts =
  /(?<!\p{L})(?:post(?:s|ed)?|sends?|sent|shares?|tells?|shows?|gepostet|publicad[ao]|publiée?|pubblicat[ao]|geplaatst|list[ea](?=\s[^.;\n]{0,40}#)|list(?=\s[^.;\n]{0,40}#)|lijst(?=\s[^.;\n]{0,40}#)|postet?|schickt|sendet|teilt|zeigt|publica\p{L}?|env[ií]a\p{L}?|manda\p{L}?|muestra|envoie|publie|partage|posta|pubblica|invia|plaatst|stuurt|deelt|toont|wysyła|publikuje|wrzuca|pisze|losuje|gönder\p{L}{0,4}|paylaş\p{L}{0,4}|at(?:sın|ar)|отправля\p{L}{1,3}|пост\p{L}{1,4}|публику\p{L}{1,3}|присыла\p{L}{1,3})(?!\p{L})|发|推送|投稿|送|올려|보내|भेज|पोस्ट|[ين]شر|يرسل/iu;
/** "It posts the to-do list" */
const theList =
  /(?<!\p{L})(?:the|our|die|unsere|la|le|nuestra|notre|a|nossa|il|de|onze)\s(?:[\p{L}-]{2,14}\s){0,2}(?:\p{L}{0,14}list[ea]?|\p{L}{0,14}lijst)(?!\p{L})/iu;
/** "… um 8 Uhr einen Spruch postet": the verb stands last. */
const oneAhead =
  /(?<!\p{L})(?:einen?|een|bir|rastgele)\s(?:\p{L}{2,24}\s){0,2}\p{L}{2,24}\s$|(?:一[个條条句つ本]|ランダム|랜덤|하나)[^。、]{0,16}$/iu;
const one =
  /(?<!\p{L})(?:one|an?|random|einen?|eine[mrs]?|zufällig\p{L}*|un[ae]?|uma?|al azar|een|eentje|losow\p{L}*|losuj\p{L}*|jed\p{L}{2}|bir|rastgele|случайн\p{L}*|одн\p{L}{1,2})(?!\p{L})|一[个條条句つ本]|ランダム|随机|랜덤|하나|एक|عشوائي/iu;
