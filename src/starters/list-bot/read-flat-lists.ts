import { languageOf } from '../../workspace/text/language-of.ts';
import { actOf, removing } from './command-acts.ts';
import { listFields } from './list-fields.ts';
import { emptyList, type ListAct, listWords, removeWords, type WantedList } from './wanted-list.ts';

interface Told {
  readonly name: string;
  /** What the request says of it. */
  readonly said: string;
  readonly act: ListAct;
}

/**
 * Lists whose commands are no pairs: one adds something, others show, choose or remove it.
 *
 * @param known Names of commands with subcommands, which are no such.
 */
export function readFlatLists(text: string, known: ReadonlySet<string>): readonly WantedList[] {
  const head = text.slice(0, 4000);
  const told = toldCommands(head).filter(({ name }) => !known.has(name));
  const added = told.filter(
    ({ act, said }) => act === 'add' && !isOfAnother.test(firstClause(said)),
  );
  const groups = added.map((add) => ({ add, others: [] as Told[] }));
  const [first] = groups;
  if (first === undefined) return [];
  let last = first;
  for (const one of told) {
    const own = groups.find(({ add }) => add === one);
    if (own === undefined && one.act === 'add') continue;
    last = own ?? groups.find(({ add }) => areAlike(add.name, one.name)) ?? last;
    // One name does one thing.
    const isOwn = one.name !== last.add.name && last.others.every(({ name }) => name !== one.name);
    if (own === undefined && isOwn) last.others.push(one);
  }
  // One that is only added to can be shown, if the others can.
  const isKept = groups.some(({ others }) => others.length > 0);
  return isKept ? groups.map(({ add, others }) => listOf(head, add, others)) : [];
}

function listOf(head: string, add: Told, others: readonly Told[]): WantedList {
  const language = languageOf(head) ?? 'en';
  const names: Record<string, string> = {};
  for (const { act, name } of others) names[act] ??= name;
  const shown = others.find(({ act }) => act === 'list')?.said ?? '';
  const name = [names['list'], names['random'], add.name].find(
    (one) => one !== undefined && actOf(one, one) === undefined,
  );
  return {
    ...emptyList,
    ...names,
    add: add.name,
    list: names['list'] ?? ownName(name ?? '', listWords[language]),
    remove: names['remove'] ?? ownName(name ?? '', removeWords[language]),
    name: name ?? '',
    fields: listFields(add.said, add.name),
    by: /^\s?[[<{](?<by>[\p{Ll}\p{Lo}\p{M}_-]{2,24})[\]>}]/u.exec(shown)?.groups?.['by'] ?? '',
    most: Number(/(?<!\d)(?<most>[1-9]\d?)(?!\d)/u.exec(shown)?.groups?.['most'] ?? 50),
    isOpen: open.test(shown),
    isForStaff: add.said
      .split(/[,，、]/u)
      .some((clause) => staffOnly.test(clause) && !removing.test(clause)),
    isRemovedByStaff: removedByStaff(head),
  };
}

/** "joke-list" */
function ownName(name: string, word: string): string {
  return (name === '' ? word : `${name}-${word}`).slice(0, 32);
}

/** "But only the role Baas may remove one" */
function removedByStaff(head: string): boolean {
  return head
    .split(/[,.;!?\n、。，；]/u)
    .some((clause) => staffOnly.test(clause) && removing.test(clause));
}

/** The commands of a request that do something with a list, in its order. */
function toldCommands(head: string): readonly Told[] {
  const covered = head.replaceAll(/["“„«「][^"“”„«»「」\n]{2,500}["”“»」]/gu, (quote) =>
    ' '.repeat(quote.length),
  );
  const found = [...covered.matchAll(command)];
  return found.flatMap(({ 1: written = '', 0: whole, index }, place) => {
    const name = written.toLowerCase();
    const from = index + whole.length;
    const [rest = ''] = covered.slice(from, found[place + 1]?.index).split(sentenceEnd, 1);
    const before = lastSentence(covered.slice(previousEnd(found, place), index));
    const said = isTold(rest) ? rest.slice(0, 300) : `${before} ${rest}`.slice(-300);
    // "/lunch (soup, salad or pizza by chance)" is no list that members keep.
    const act = actOf(name, said);
    return act === undefined || (act !== 'add' && offers.test(rest)) ? [] : [{ name, said, act }];
  });
}

function previousEnd(found: readonly RegExpExecArray[], place: number): number {
  const previous = found[place - 1];
  return previous === undefined ? 0 : previous.index + previous[0].length;
}

/** Whether words say what a command does: at least two, or some in a script without spaces. */
function isTold(rest: string): boolean {
  const words =
    rest
      .replace(/\s(?:and|or|und|oder|y|e|o|et|ou|en|i|ve|и)\s?$/iu, '')
      .match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return (
    words.length > 1 || /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{3}/u.test(rest)
  );
}

function firstClause(said: string): string {
  return said.split(/[,，、]/u, 1)[0] ?? '';
}

function lastSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? '';
}

/** Whether names have a stem in common: "offer", "offers" and "myoffers". */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length > 2 && long.includes(short.slice(0, Math.max(3, short.length - 1)));
}

const command =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|(?<!\p{L})[a-z]:)\/([\p{L}\p{M}\p{N}_-]{1,32})(?![\p{L}\p{N}/])/gu;
const sentenceEnd = /[.;!?](?=\s|$)|[。；！？।؛\n]/u;
const offers = /^[^,;]{0,24}[:：(（][^()（）\n]{0,200}[,，、]/u;
/** What other bots add. */
const isOfAnother =
  /\d|(?<!\p{L})(?:points?|coins?|xp|roles?|birthdays?|warnings?|reminders?|polls?|levels?|reactions?|users?|members?|punkte|münzen|rollen?|geburtstag|verwarnung|erinnerung|puntos|monedas|roles|cumpleaños|recordatorio|pièces|rôles?|anniversaire|rappel|moedas|cargos?|aniversário|lembrete|monete|ruol[oi]|compleanno|rol|herinnering|verjaardag|monet\p{L}?|rol[aęe]|urodziny|монет\p{L}{0,2}|рол[ьи]|баллы)(?!\p{L})|金币|积分|角色|生日|コイン|ロール|誕生日|코인|역할|생일/iu;
const open =
  /(?<!\p{L})(?:open|unfinished|unwatched|unread|offene[nr]?|pendientes?|abiertas?|ouvert\p{L}{0,2}|restant\p{L}{0,2}|abert[ao]s|pendentes|apert[ei]|openstaande|otwarte|açık|открыт\p{L}{2})(?!\p{L})|未完/iu;
const staffOnly =
  /(?<!\p{L})(?:only|nur|solo|sólo|seule?s?(?:ment)?|réservé|apenas|só|somente|soltanto|alleen|tylko|sadece|yalnızca|только)(?!\p{L})|只有|だけ|のみ|만(?= )|केवल|सिर्फ|فقط/iu;
