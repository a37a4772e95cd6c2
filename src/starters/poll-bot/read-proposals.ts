import { type Clock, readClock } from '../shared/reading/clock/read-clock.ts';
import { readChannels } from '../shared/reading/commands/read-server-words.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';
import { letterPattern } from '../../workspace/text/letters.ts';

/** What a request says of votes on what members propose. */
export interface Proposals {
  /** How much each member may propose for one vote; 0 for any number. */
  readonly most: number;
  /** When a vote starts by itself; undefined for by a command alone. */
  readonly starts: Clock | undefined;
  /** How long it takes; 0 for until somebody ends it. */
  readonly hours: number;
  /** Where people vote, and where the winner is told; empty for where the request says nothing. */
  readonly channel: string;
  readonly winnerChannel: string;
}

/**
 * Reads votes on what members propose; undefined where a request wants no winner of them.
 *
 * @example
 * readProposals('members suggest films, the vote ends every Friday at 20:00, the winner goes to #film');
 * // { most: 0, starts: { at: '20:00', days: [5], daysBefore: 2 }, hours: 48, winnerChannel: '#film', … }
 */
export function readProposals(text: string): Proposals | undefined {
  const head = text.slice(0, 4000);
  const tells = (clause: string): boolean => wins.test(clause) || result.test(clause);
  if (!votes.test(head) || others.test(head)) return;
  const isAdded =
    (nominates.test(head) && votesAlone.test(head)) ||
    (addedBy(head) && (votedBy(head) || starts.test(head)));
  if (!isAdded && !(proposes.test(head) && tells(head))) return;
  const clauses = head.split(
    /(?<!\d(?=\.\s\p{Ll}))[.;!?](?=\s|$)|,\s|\s(?=(?:and|und|y|et|e|en|i|ve|и)\s)|[。！？，、\n]/u,
  );
  const timed = clauses
    .filter((clause) => votes.test(clause) || tells(clause))
    .map((clause) => ({ clause, clock: clockOf(clause) }))
    .find(({ clock }) => clock !== undefined);
  const winner = clauses.find((clause) => tells(clause) && readChannels(clause).length > 0);
  const voting = clauses.find((clause) => votes.test(clause) && readChannels(clause).length > 0);
  const clock = timed?.clock;
  // One that ends at a time begins some days ahead.
  const isEnd = timed !== undefined && (ends.test(timed.clause) || !votes.test(timed.clause));
  const ahead = clock?.days.length === 7 && clock.date === undefined ? 0 : clock?.date ? 5 : 2;
  return {
    most: Math.round(readNumber(withDigits(head), perMember, { min: 1, max: 20 }) ?? 0),
    starts: clock && isEnd && ahead > 0 ? { ...clock, daysBefore: ahead } : clock,
    hours: clock === undefined ? 0 : isEnd ? Math.max(ahead, 1) * 24 : (lasting(head) ?? 1) * 24,
    channel: readChannels(voting ?? '')[0] ?? '',
    winnerChannel: readChannels(winner ?? '')[0] ?? '',
  };
}

/** "/movie add": the command with which members propose; undefined where a list of it is kept besides. */
export function addedBy(text: string): string | undefined {
  return listedBy.test(text) ? undefined : adds.exec(text)?.[1]?.toLowerCase();
}

/** "/movie vote" */
export function votedBy(text: string): string | undefined {
  return votesBy.exec(text)?.[1]?.toLowerCase();
}

const paired = (acts: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{N}/])/([\\p{L}_-]{2,24}[ -](?:${acts}))(?!\\p{L})`);
const adds = paired(
  'add|suggest|propose|hinzufügen|vorschlagen|ajouter|proposer|añadir|agregar|proponer|adicionar|sugerir|aggiungi|proponi|toevoegen|voorstellen|lägg-till|föreslå',
);
const votesBy = paired('vote|voting|poll|abstimm\\p{L}{2,3}|voter|votar|vota|stem(?:men)?|rösta');
/** "/nominate, /vote" */
const nominates = letterPattern(
  '(?<![\\p{L}\\p{N}/:.])/(?:suggest|vorschl[aä]g\\p{L}{0,2}|sugg?[eé]r\\p{L}{2,6}|voorstel\\p{L}{0,3}|nominate|nominieren|propose|proponer|nominar|proposer|propor|proponi|voordragen|zaproponuj|предложить|提名)(?!\\p{L})',
);
const votesAlone =
  /(?<![\p{L}\p{N}/:.])\/(?:vot|abstimm|stem|głos|голос|投票)(?!\p{L}{0,9} [^,/]{0,30}link)/iu;
const listedBy = paired('list|pick|random|draw|liste|lista|zufall|lijst|tirer|azar|caso');
const starts = /(?<!\p{L})(?:start|lance|inicia|avvia|begint)/iu;

/** "It lasts 3 days" */
function lasting(text: string): number | undefined {
  return readNumber(withDigits(text), lasts, { min: 1, max: 30 });
}

const lasts = [
  '(?:lasts?|open for|runs? for|dauert|läuft|dura|dure|duurt|trwa\\p{L}{0,4}|sürer|sürsün|длит\\p{L}{1,4})\\s{n}\\s?(?:days?|tage?|d[ií]as?|jours?|giorn[oi]|dagen|dni|gün|дн\\p{L}{1,2})(?!\\p{L})',
];

/** A vote on Friday is one on every Friday. */
function clockOf(clause: string): Clock | undefined {
  const weekly = `every ${clause.replace(onFirst, 'on the 1st').replace(onDate, monthly)}`;
  const clock = readClock(weekly) ?? readClock(`${weekly} 20:00`);
  return clock?.days.length === 7 && clock.date === undefined && !daily.test(clause)
    ? undefined
    : clock;
}

/** "On the 25th" is on that of every month. */
const onDate =
  /(?<!\p{L})(?:on the|am|el(?: día)?|le|no dia|dia|il|op de|den)\s(\d{1,2})(?:st|nd|rd|th|\.|e|º)?(?![\d:.]|\s?(?:h|uhr|am|pm|at)(?!\p{L}))/iu;
const onFirst =
  /(?<!\p{L})(?:on the first of (?:the|each|every) month|am ersten (?:des|jedes) monats|le premier du mois|el primero de(?:l| cada) mes|il primo del mese)(?!\p{L})/iu;
const monthly = ' on the $1th of every month ';

const words = (spaced: string, joined: string): RegExp =>
  letterPattern(`(?<![\\p{L}\\p{M}])(?:${spaced})(?![\\p{L}\\p{M}])|${joined}`);

export const proposes = words(
  'propos\\p{L}{1,5}|suggest\\p{L}{0,4}|nominat\\p{L}{1,4}|submit\\p{L}{0,3}|vorschl\\p{L}{2,6}|schl(?:ägt|agen) (?:\\p{L}{2,12} ){1,4}vor|vorzuschlagen|suger\\p{L}{1,4}|sugier\\p{L}{1,3}|propon\\p{L}{1,4}|suggér\\p{L}{1,3}|suggeri\\p{L}{1,4}|voorstel\\p{L}{0,3}|voordrag\\p{L}{0,2}|zgłasza\\p{L}{1,3}|zgłosi\\p{L}{1,3}|propozycj\\p{L}{1,2}|proponuj\\p{L}{0,3}|öner\\p{L}{0,7}|предл\\p{L}{3,7}|пропон\\p{L}{2,5}|föreslå\\p{L}?|(?:meng)?usul\\p{L}{0,3}|đề xuất',
  '提案|推荐|提名|提议|제안|추천|सुझा|प्रस्ताव|اقترا|يقترح',
);
export const votes = words(
  '(?:up-?)?vot(?:es?|ing)|polls?|abstimm\\p{L}{0,4}|umfrage|stimmen|vota\\p{L}{0,4}|encuesta|voter|vot(?:ent|[ei])|sondage|enquete|sondaggio|stem(?:men|ming|t)|peiling|głosow\\p{L}{1,5}|głosuj\\p{L}{0,3}|ankiet\\p{L}|oylama\\p{L}{0,3}|oy|anket|голос\\p{L}{2,8}|опрос\\p{L}?|опитуван\\p{L}{1,3}|röst\\p{L}{1,3}|omröstning\\p{L}{0,2}|bình chọn|bỏ phiếu',
  '投票|투표|मतदान|वोट|تصويت',
);
const wins = words(
  '(?:book|film|movie|game|song|album) of the (?:month|week)|winn(?:er|ing)s?|wins|(?:most|highest) (?:up-?)?vote[sd]|top (?:one|pick|suggestion|choice|voted)|gewinn\\p{L}{1,10}|sieger\\p{L}{0,2}|ganador\\p{L}{0,2}|gagnant\\p{L}{0,2}|vencedor\\p{L}{0,2}|vincitor\\p{L}{1,2}|vincente|winnaar|wint|zwycię\\p{L}{2,6}|kazanan\\p{L}{0,3}|победи\\p{L}{2,6}|wygr\\p{L}{2,5}|выигр\\p{L}{2,6}|перемож\\p{L}{2,4}|vinn\\p{L}{2,5}|(?:pe)?menang|thắng',
  '获胜|胜出|票数最高|優勝|一番|당선|1위|우승|विजेता|जीत|الفائز',
);
/** "The result on the 25th", which is what most voted for. */
const result =
  /(?<!\p{L})(?:results?|ergebnis\p{L}{0,3}|resultados?|résultats?|risultat[oi]|uitslag|wynik\p{L}?|sonuç\p{L}{0,3}|результат\p{L}{0,2})(?!\p{L})[^.;\n]{0,16}(?:#\p{L}|\d|(?<!\p{L})(?:every|each|on|jeden|am|cada|el|chaque|le|ogni|elke|co|w|her|в|кажд\p{L}{2})\s)/iu;
const ends = words(
  'clos(?:es|ing|ed)?|ends?|until|deadline|over|ende[nt]|schließt|läuft bis|bis|cierra\\p{L}?|termina|acaba|hasta|ferme|se termine|jusqu.à|encerra\\p{L}?|até|fecha|chiude|finisce|fino a|sluit|eindigt|tot|kończy|zamyka|do|bit(?:er|sin|ecek)|kapan\\p{L}{1,4}|заканчива\\p{L}{1,3}|заверш\\p{L}{1,5}|до',
  '截止|结束|締め切|終了|마감|종료|समाप्त|ينتهي|حتى',
);
/** Who wins something else. */
const others = words(
  'giveaways?|raffles?|tournaments?|trivia|quiz|predict\\p{L}{0,5}',
  '抽奖|추첨',
);
const daily = words(
  'daily|every day|täglich|cada día|chaque jour|todo dia|ogni giorno|elke dag|codziennie|her gün|каждый день',
  '每天|毎日|매일',
);
const perMember = [
  '(?:max(?:imum|imal|\\.)?|at most|up to|only|limited to|höchstens|máximo|hasta|au plus|até|massimo|maximaal|najwyżej|en fazla|максимум|не больше)\\s(?:of\\s)?{n}\\s(?:\\p{L}{3,14}\\s)?(?:per|each|a|pro|por|par|na)(?:\\s|$)',
  '{n}\\s(?:\\p{L}{3,14}\\s)?(?:per|each|pro|por|par|na|на)\\s(?:person|member|user|people|mitglied|persona|miembro|personne|membre|pessoa|membro|lid|persoon|osob\\p{L}|человека|участника)',
  '(?:everyone|everybody|each member|jeder|cada un[oa]|chacun|cada um|ognuno|iedereen|każdy|herkes|каждый)\\s[^.;,\\d]{0,50}?{n}',
];
