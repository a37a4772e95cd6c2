import { allMatches } from '../../workspace/text/all-matches.ts';
import { languageOf } from '../../workspace/text/language-of.ts';
import { choicesIn } from '../slash-bot/reading/read-choices.ts';
import { withoutParticle } from '../shared/reading/commands/without-particle.ts';
import { usualSaid } from '../slash-bot/told/usual-said.ts';
import { usualOfDoes } from '../slash-bot/usual-commands.ts';
import { actOf, firstVerb, removing } from './command-acts.ts';
import { readListPosts } from './read-list-posts.ts';
import { listFields } from './list-fields.ts';
import { emptyList, type ListAct, listWords, removeWords, type WantedList } from './wanted-list.ts';

interface Told {
  readonly name: string;
  /** What the request says of it. */
  readonly said: string;
  readonly act: ListAct;
  /** What its sentence says before it. */
  readonly before: string;
  /** What it offers at first. */
  readonly first: readonly string[];
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
    ({ act, said }) =>
      act === 'add' &&
      !isOfAnother.test(
        firstClause(said.replace(/\s?\([^()\n]{0,80}\)/gu, '').replace(ofMember, ' ')),
      ),
  );
  // "/saying save, /saying by Ada": one name adds once.
  const once = added.filter(({ name }, at) => added.findIndex((one) => one.name === name) === at);
  const groups = once.map((add) => ({ add, others: [] as Told[] }));
  const [first] = groups;
  if (first === undefined) return [];
  let last = first;
  for (const one of told) {
    const own = groups.find(({ add }) => add === one);
    if (own === undefined && one.act === 'add') continue;
    last = own ?? groups.find(({ add }) => areAlike(add.name, one.name)) ?? last;
    if (own === undefined && !isOfList(last.add, one)) continue;
    // One name does one thing.
    const isOwn = one.name !== last.add.name && last.others.every(({ name }) => name !== one.name);
    if (own === undefined && isOwn) last.others.push(one);
  }
  // One that is only added to can be shown, if the others can, or if an entry has several fields.
  const isKept =
    groups.some(({ others }) => others.length > 0) ||
    readListPosts(head, [emptyList]).some(({ channel }) => channel !== '');
  return groups
    .filter(
      ({ add }) =>
        isKept || listFields(add.said, add.name).length > 1 || (isAlone(add) && told.length < 3),
    )
    .map(({ add, others }) => listOf(head, add, others));
}

/** "Holidays are entered with /holiday": what is told of it is that it adds one. */
function isAlone({ said }: Told): boolean {
  const at = firstVerb(said);
  return at >= 0 && at < 40;
}

/** Whether a command is about the list that another adds to: their names or words have something in common. */
function isOfList(add: Told, { name, said }: Told): boolean {
  if (areAlike(add.name, name) || actOf(name, name) !== undefined) return true;
  const about = `${add.name} ${add.said}`.toLowerCase();
  if (pronoun.test(firstClause(said)) || pronoun.test(firstClause(add.said))) return true;
  if (about.includes(name.slice(0, 4)) || said.toLowerCase().includes(add.name.slice(0, 4)))
    return true;
  const stems = said.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return stems.some((word) => !isVerb.test(word) && about.includes(word.slice(0, 5)));
}

/** "shows them all", "legt eins an" */
const pronoun =
  /(?<!\p{L})(?:one|ones|it|them|all|everything|mine|list|entries|submissions|einträge|entradas|entrées|voci|inzendingen|wpisy|записи|eine?[ns]?|alle[ns]?|sie|los|las|lo|la|todos?|todas?|uno|una|lista|liste|l['’]|les|le|un|une|tous|toutes|os|as|um|uma|li|tutti|tutte|ze|alle|lijst|er|eentje|wszystkie|listę|hepsini|tümünü|listeyi|их|все|список|одн\p{L}{1,2})(?!\p{L})|全部|一覧|一条|一个|목록|전체|하나|सब|सूची|الكل|القائمة/iu;
/** What is done with any list. */
const isVerb =
  /^(?:shows?|lists?|with|from|that|this|random\p{L}*|zeigt|zufällig\p{L}*|muestra|montre|mostra|toont|pokazuje|показывает|nächst\p{L}*|next|termin|können|soll\p{L}{0,3}|möchte\p{L}?|leute|people|members?|users?|everyone|button\p{L}?|pueden?|peuvent|podem|possono|kunnen|mogą|могут)$/u;

function listOf(head: string, add: Told, others: readonly Told[]): WantedList {
  const language = languageOf(head) ?? 'en';
  const names: Record<string, string> = {};
  for (const { act, name } of others) names[act] ??= name;
  const shown = others.find(({ act }) => act === 'list')?.said ?? '';
  const fields = listFields(add.said, add.name);
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
    fields,
    first: others.find(({ first }) => first.length > 0)?.first ?? [],
    isForOthers: notYourself.test(head),
    by:
      fields[0] === 'user' && /@/u.test(shown)
        ? 'user'
        : (/^\s?[[<{](?<by>[\p{Ll}\p{Lo}\p{M}_-]{2,24})[\]>}]/u.exec(shown)?.groups?.['by'] ?? ''),
    most: Number(
      /(?<!\d)(?<most>[1-9]\d?)(?!\d)/u.exec(firstClause(shown))?.groups?.['most'] ?? 50,
    ),
    isOpen: open.test(shown),
    isForStaff: `${add.before}${add.said}`
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
  const found = allMatches(covered, command);
  return found.flatMap(({ 1: written = '', 0: whole, index }, place): readonly Told[] => {
    const name = withoutParticle(written.toLowerCase());
    const from = index + whole.length;
    const [rest = ''] = covered.slice(from, found[place + 1]?.index).split(sentenceEnd, 1);
    const before = lastSentence(covered.slice(previousEnd(found, place), index));
    // "members nominate books with /nominate title author"
    const isBare =
      onlyFields.test(rest) &&
      actOf('', rest) === undefined &&
      (firstVerb(before) >= 0 || recording.test(name));
    const said =
      isTold(rest) || /\d/u.test(firstClause(rest))
        ? rest.slice(0, 300)
        : `${before} ${rest}`.slice(-300);
    // "/lunch (soup, salad or pizza by chance)" is no list that members keep.
    const isBareName = !/\p{L}/u.test(rest);
    const ofName = isBareName ? actOf(name, '') : undefined;
    const act = isBare ? 'add' : (subActOf(rest) ?? ofName ?? actOf(name, said));
    const isDice =
      chance.has(usualOfDoes(usualSaid({ name, said: rest }) ?? '')) ||
      /^(?:roll|dice|dados?|würfel\p{L}*)$/u.test(name);
    // The best of a list is to be found out.
    const isFound =
      (act === 'list' && best.test(rest)) ||
      [name, firstClause(rest)].some((one) => ranked.test(one));
    if (
      act === undefined ||
      updates.test(firstClause(rest)) ||
      isDice ||
      name === 'help' ||
      isFound
    )
      return [];
    if (act === 'add' || !offers.test(rest)) return [{ name, said, act, before, first: [] }];
    const first = act === 'random' ? choicesIn(rest.slice(rest.search(/[(（:：]/u) + 1)) : [];
    return first.length > 2 ? [{ name, said, act, before, first }] : [];
  });
}

/** What they draw is no entry of a list. */
const chance: ReadonlySet<string | undefined> = new Set(['roll', 'flip', '8ball']);

/** "/exams list" */
function subActOf(rest: string): ListAct | undefined {
  const [, word = ''] = /^\s([\p{L}\p{M}]{2,12})(?=\s?(?:[,.;)]|$))/u.exec(rest) ?? [];
  return word !== '' && actOf(word.toLowerCase(), '') === 'list' ? 'list' : undefined;
}

/** "/progress updates the page": what changes an entry neither adds nor shows one. */
const updates =
  /^\s(?:updates?|changes?|edits?|aktualisier\p{L}{1,2}|ändert|actualiza\p{L}?|met à jour|modifie|atualiza\p{L}?|aggiorna\p{L}?|werkt|wijzigt|aktualizuje|zmienia|günceller?|обновляет|меняет)(?!\p{L})/iu;
/** "/table for the standings": a ranking is no list that members keep. */
const ranked =
  /(?<!\p{L})(?:standings|leader-?board|rank(?:ing|s)|rangliste|tabelle|clasificación|classement|classificação|classifica|ranglijst|sıralama\p{L}{0,3}|рейтинг\p{L}{0,2})(?!\p{L})|排行|ランキング|順位|순위|랭킹|ترتيب/iu;
const best =
  /(?<!\p{L})(?:best|highest|longest|fastest|personal record|bestwert|beste[nrs]?|höchste[nrs]?|mejor|récord|meilleur\p{L}{0,2}|melhor|recorde|migliore|najlepsz\p{L}{1,3}|en iyi|лучш\p{L}{2})(?!\p{L})|最好|最高|自己ベスト|최고/iu;
const recording =
  /^(?:log|track|record|note|save|erfassen|notieren|registrar|anotar|noter|registra|annota|noteer|zapisz|kaydet|запись|记录|記録|기록)$/u;

const onlyFields = /^(?:\s[\p{Ll}\p{Lo}_-]{2,20}){2,5}(?=\s?[(（,.]|$)/u;

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
  return said.split(/[,，、،]/u, 1)[0] ?? '';
}

function lastSentence(text: string): string {
  return text.split(sentenceEnd).at(-1) ?? '';
}

function pairsIn(name: string): readonly string[] {
  return [...name].slice(1).map((_sign, at) => name.slice(at, at + 2));
}

const isAct = /^(?:追加|一覧|削除|添加|列表|删除|查看|추가|목록|삭제|보기|登録|表示)$/u;

/** Whether names have a stem in common: "offer", "offers" and "myoffers". */
function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const dense = one.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2}/gu) ?? [];
  if (dense.length > 0)
    return pairsIn(one).some((pair) => other.includes(pair) && !isAct.test(pair));
  return short.length > 2 && long.includes(short.slice(0, Math.max(3, short.length - 1)));
}

const command =
  /(?<!(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}])[\p{L}\p{N}]|[/.<_-]|\p{Lo}\/\p{Lo}{1,8}|(?<!\p{L})[a-z]:)\/([\p{L}\p{M}\p{N}_-]{1,32})(?![\p{L}\p{N}/])/gu;
const sentenceEnd = /[.;!?](?=\s|$)|[。；！？।؛\n]/u;
const offers = /^[^,;]{0,24}[:：(（][^()（）\n]{0,200}[,，、]/u;
/** "/vouch @user comment adds a vouch" */
const ofMember = /^\s?[<[{]?@\p{L}{2,12}[>\]}]?(?=\s\p{L})/u;
/** What other bots add. */
const isOfAnother =
  /\d|(?<!\p{L})(?:points?|coins?|xp|roles?|birthdays?|warnings?|reminders?|polls?|levels?|reactions?|users?|members?|punkte|münzen|rollen?|geburtstag|verwarnung|erinnerung|puntos|monedas|roles|cumpleaños|recordatorio|pièces|rôles?|anniversaire|rappel|moedas|cargos?|aniversário|lembrete|monete|ruol[oi]|compleanno|rol|herinnering|verjaardag|monet\p{L}?|rol[aęe]|urodziny|монет\p{L}{0,2}|рол[ьи]|баллы)(?!\p{L})|金币|积分|角色|生日|コイン|ロール|誕生日|코인|역할|생일/iu;
/** "You cannot vouch for yourself" */
const notYourself =
  /(?:can['’]?t|cannot|not|nicht|keine?r?|\bno\b|ne|não|non|niet|nie|нельзя|не)\s[^.;,\n]{0,24}(?:yourself|themselves|oneself|sich selbst|dich selbst|a (?:sí|ti) mism|soi-même|toi-même|si mesmo|se stess|jezelf|zichzelf|siebie|samego|себ[ея])|不能给自己|自分には|자신에게/iu;
const open =
  /(?<!\p{L})(?:open|unfinished|unwatched|unread|offene[nr]?|pendientes?|abiertas?|ouvert\p{L}{0,2}|restant\p{L}{0,2}|abert[ao]s|pendentes|apert[ei]|openstaande|otwarte|açık|открыт\p{L}{2})(?!\p{L})|未完/iu;
const staffOnly =
  /(?<!\p{L})(?:only|nur|solo|sólo|seule?s?(?:ment)?|réservé|apenas|só|somente|soltanto|alleen|tylko|sadece|yalnızca|только)(?!\p{L})|只有|だけ|のみ|만(?= )|केवल|सिर्फ|فقط/iu;
