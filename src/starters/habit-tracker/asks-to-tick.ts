import { readPeople } from '../people-cards/read-people.ts';
import { readFields } from '../records/reading/read-fields.ts';

/** Whether things are to be ticked off day by day, as medicines are, and no fields are kept of them. */
export function asksToTickDaily(text: string): boolean {
  return ticks.test(text) && daily.test(text) && readFields(text).length < 3;
}

/**
 * Whether who is there is to be marked day by day, and those people are named.
 *
 * @example
 * asksForAttendance('attendance app for my choir: Ann, Bob, Cid'); // true
 */
export function asksForAttendance(text: string): boolean {
  const head = text.slice(0, 160);
  return (
    attends.test(head) &&
    !ofEvents.test(head) &&
    readFields(text).length < 3 &&
    readPeople(text).reduce((sum, { people }) => sum + people.length, 0) > 1
  );
}

const attends =
  /(?<!\p{L})(?:(?<!confirm (?:your |their |my )?)attendance|anwesenheit\p{L}{0,8}|(?:control|lista|registro|hoja|app) de asistencia|(?:feuille|liste|suivi|appli) (?:de |des )?présences?|(?:lista|controle) de presença|(?:registro|foglio) presenze|aanwezigheid\p{L}{0,7}|lista obecności|yoklama\p{L}{0,3}|посещаемост\p{L}{1,2})(?!\p{L})|考勤|(?<!随机)点名|出席(?:簿|管理|表)|출석|हाज़िरी|हाजिरी|(?:تسجيل|سجل|كشف) الحضور/iu;
const ofEvents =
  /(?<!\p{L})(?:forms?|rsvp|invit\p{L}{1,8}|einladung\p{L}{0,3}|convite|uitnodiging|zaproszeni\p{L}|davetiye\p{L}{0,2}|приглашени\p{L}|wedding|festival|conference|web ?site|bot|api|formular|hochzeit|boda|mariage|casamento|matrimonio|bruiloft|wesel\p{L}{1,3}|düğün\p{L}{0,3}|свадьб\p{L})(?!\p{L})/iu;

const ticks =
  /(?<!\p{L})(?:daily check ?list|(?:page|list|app) with a tick|tägliche (?:checkliste|abhakliste)|(?:tick|check|cross)(?:s|ed|ing)? (?:\p{L}{1,10} ){0,3}(?:off|for|each|every|when|by)|abhaken|abzuhaken|ankreuzen|marcar|cocher|spuntare|afvinken|odhacz\p{L}{1,4}|işaretle\p{L}{1,5}|отмеча\p{L}{1,3}|отметить)(?!\p{L})|打勾|打卡|チェック(?:を|し|で)|체크(?:하|할)|टिक/iu;
const daily =
  /(?<!\p{L})(?:(?:for|each|every|per|a new|new) (?:today|day|morning|evening)|for today|daily|täglich|jeden tag|für heute|cada día|diari[oa]s?|todos los días|chaque jour|tous les jours|todo dia|todos os dias|ogni giorno|elke dag|dagelijks|codziennie|każdego dnia|her gün|каждый день|ежедневно)(?!\p{L})|每天|每日|毎日|매일|रोज़|रोज|يومي/iu;
