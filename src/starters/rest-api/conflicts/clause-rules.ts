import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { stemOf } from '../../shared/reading/read-things.ts';
import { isCustomer, isWho, whoIn } from './booking/who.ts';
import type { Rule } from './rule.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** The rules that a clause names for things with these fields. */
export function rulesIn(clause: string, fields: readonly ResourceField[]): readonly Rule[] {
  const status = statusIn(clause) ?? 409;
  return [
    ...limitIn(clause, fields, status),
    ...togetherIn(clause, fields, status),
    ...overlapIn(clause, fields, status),
    ...takenIn(clause, fields, status),
  ];
}

/** "refuse a date that is taken": of one place, unless there is a choice. */
function takenIn(
  clause: string,
  fields: readonly ResourceField[],
  status: number,
): readonly Rule[] {
  const day = fields.find(({ type }) => type === 'date');
  if (day === undefined || !takenDay.test(clause)) return [];
  const others = fields.filter(
    (field) => field !== day && (field.type === 'time' || field.oneOf?.length === 0),
  );
  return [
    { check: 'together', fields: [...others, day].slice(0, 3).map(({ name }) => name), status },
  ];
}

/** A day that is booked already, of a text without accents. */
export const takenDay =
  /(?<!\p{L})(?:dates?|days?|tage?|termine?|fechas?|dias?|jours?|data|giorn[oi]|datum|dzien|dat[aęy]|дат[аыу]|день)\s(?:(?:that|which|die|der|que|qui|che|ktor\p{L}{1,3})\s)?(?:(?:is|are|ist|sind|esta|est|sont|e)\s)?(?:already|bereits|schon|ya|deja|ja|gia|al|juz|уже)\s(?:(?:been|est[ae]n?|sono|stat[aoe])\s)?(?:taken|booked|reserved|vergeben|belegt|gebucht|ocupad[ao]s?|reservad[ao]s?|tomad[ao]s?|pris(?:es?)?|reservee?s?|occupat[aeo]|prenotat[aeo]|presa|prese|bezet|geboekt|zajet\p{L}{1,2}|занят\p{L}{1,2})/iu;

/** "max 12 per course" */
function limitIn(
  clause: string,
  fields: readonly ResourceField[],
  status: number,
): readonly Rule[] {
  const { most, noun = '' } = perGroup.exec(clause)?.groups ?? {};
  const field = fields.find(({ label }) => isNamed(noun, label));
  if (most === undefined || field === undefined) return [];
  const message = /["“„«]([^"“”„«»]{3,60})["”“»]/u.exec(clause)?.[1];
  return Number(most) > 1
    ? [
        {
          check: 'limit',
          field: field.name,
          most: Number(most),
          status,
          ...(message !== undefined && { message }),
        },
      ]
    : [
        {
          check: 'together',
          fields: namesIn(clause.slice(clause.search(perGroup)), fields),
          status,
        },
      ];
}

export const mostWords =
  'max(?:imum|imal|imo|imos|\\.)?|at most|up to|no more than|only|limit(?:ed)?(?: to| of)?|hochstens|maximal|bis zu|maximo|como maximo|hasta|ate|no maximo|au plus|maximum|massimo|al massimo|fino a|maks(?:ymalnie|\\.)?|najwyzej|не более|не больше|максимум|до|hoogstens|en fazla|最多|最大';
const per = 'per|pro|por|par|each|in each|je|a|cada|chaque|na|на|для|ogni|a|in jedem|voor elke|her';
const perGroup = letterPattern(
  `(?<![\\p{L}])(?:(?:${mostWords})\\s(?:de\\s)?(?<most>\\d{1,5})(?!\\s(?:char|zeich|carat|carac|znak|симв|teken))|(?<one>jedna|jeden|one|ein|eine|un|une|una|uma|um|uno))\\s(?:\\p{L}{2,20}\\s){0,3}(?:${per})\\s(?!une?\\s|des\\s)(?:the |el |la |le |il |an? |dem |der )?(?<noun>\\p{L}{3,24})`,
  'u',
);

/** "no two with the same e-mail in one course", "one booking per table and time" */
function togetherIn(
  clause: string,
  fields: readonly ResourceField[],
  status: number,
): readonly Rule[] {
  const isRefused = twice.test(clause) && (refused.test(clause) || !sameWords.test(clause));
  // "tools (name, brand), no tool lent twice": what stands beside it.
  const part = clause.split(/(?:[,:]|\sund|\sand)\s/u).find((one) => twice.test(one)) ?? clause;
  const named = oneEach.exec(clause)?.groups?.['rest'] ?? (isRefused ? part : '');
  const timed = fields.filter(({ type }) => type === 'time');
  // "never the same court twice": of what is booked by the hour, not at the same time.
  const isPlace =
    isRefused &&
    timed.length === 1 &&
    namesIn(
      named,
      fields.filter(({ label }) => isOneAtOnce(label)),
    ).length > 0;
  const isSlot = isPlace || (named !== '' && slots.test(named));
  const slot = isSlot ? fields.filter(({ type }) => type === 'time' || type === 'date') : [];
  const own = [...new Set([...namesIn(named, fields), ...slot.map(({ name }) => name)])];
  // "Nobody can book the same class twice": one person.
  const person = nobody.test(clause) && isTwice.test(clause) ? whoIn(fields) : undefined;
  const said = person === undefined || own.length === 0 ? own : [...new Set([...own, person.name])];
  const atTime = fields.some(({ name, type }) => type === 'time' && said.includes(name));
  // "A customer with a phone books, and no other at the same time": who it is makes no difference.
  const spoken =
    atTime && person === undefined
      ? said.filter((name) => !isWho(fields.find((field) => field.name === name)?.label ?? ''))
      : said;
  // "one booking per table and hour" is one of a day.
  const isTimed = fields.some(({ name, type }) => type === 'time' && spoken.includes(name));
  const days = fields.filter(
    ({ name, type }) => type === 'date' && isTimed && !spoken.includes(name),
  );
  const names = [...spoken, ...days.map(({ name }) => name)];
  return names.length === 0 || names.length > 3 || overlaps.test(clause)
    ? []
    : [{ check: 'together', fields: names, status }];
}

const oneEach = letterPattern(
  `(?<![\\p{L}])(?:one|only one|1|jedna|jeden|eine?|nur eine?|une?|una|un|uno|uma|um|solo una?|одна?|один)\\s(?:\\p{L}{3,20}\\s){1,2}(?:${per.replaceAll(/\|a(?=\|)/gu, '')})\\s(?<rest>[^,;()]{3,80})`,
  'u',
);
const twice =
  /(?<!\p{L})(?:duplicates?|twice|same|doubles?|doppelt\p{L}*|zweimal|selbe\p{L}*|dos veces|mism[oa]s?|duplicad\p{L}+|repetid\p{L}+|deux fois|memes?|doublons?|duas vezes|mesm[oa]s?|dopp[ie]\p{L}*|due volte|stess[oa]\p{L}*|dwa razy|dwukrotn\p{L}+|t[ae][nk] sam\p{L}*|powtarz\p{L}+|дважды|повторн\p{L}+|одинаков\p{L}+|(?:на|в) одно(?: и то же)? время|dubbel\p{L}*|ayni)(?!\p{L})|重复|重複|중복/u;

const sameWords = /(?<!\p{L})(?:same|selbe\p{L}*|mism[oa]s?|memes?|mesm[oa]s?|stess[oa])(?!\p{L})/u;
/** A day and a time of it. */
const slots =
  /(?<!\p{L})(?:slots?|times?|termin\p{L}{0,3}|zeit\p{L}{0,5}|hours?|stunden?|hor[ao]\p{L}{0,4}|turnos?|cita|heures?|creneau|or[ae]|orario|tijd\p{L}{0,4}|godzin\p{L}|saat\p{L}{0,3}|врем\p{L}{1,3})(?!\p{L})/u;
/** Words without which "the same" forbids nothing: "adding up the same ingredients". */
const refused =
  /(?<!\p{L})(?:not|no|never|cannot|nobody|can.t|must|only|refus\p{L}*|reject\p{L}*|errors?|409|conflict|kein\p{L}*|nicht|nie|niemand|fehler|nunca|nadie|rechaz\p{L}*|ne|pas|personne|erreur|nao|ninguem|recus\p{L}*|erro|non|nessuno|rifiut\p{L}*|errore|unique|twice|нельзя|niet|geen)(?!\p{L})/u;
const nobody =
  /(?<!\p{L})(?:nobody|no ?one|members?|people|customers?|users?|niemand|nadie|personne|ninguem|nessuno|nikt|никто)(?!\p{L})/u;
const isTwice =
  /(?<!\p{L})(?:twice|zweimal|doppelt|dos veces|deux fois|duas vezes|due volte|dwa razy|дважды)(?!\p{L})/u;

/** What is done for people: several have it at the same time. */
const isService = (label: string): boolean => services.test(fold(label));
export const services =
  /^(?:servi[cz]|treatment|leistung|prestation|dienst|behandlung|uslug|hizmet|trattament|услуг|kind|type|typ|size)/iu;

/** "refuse overlapping bookings" */
function overlapIn(
  clause: string,
  fields: readonly ResourceField[],
  status: number,
): readonly Rule[] {
  const near = clause.slice(Math.max(clause.search(overlaps), 0));
  const ofStaff = fields.filter(({ label }) => staffWords.test(fold(label)));
  const choices = fields.filter(
    ({ oneOf, label }) =>
      !isService(label) &&
      ((oneOf !== undefined && (oneOf.length > 0 || !isCustomer(label))) ||
        placeWords.test(fold(label))),
  );
  const named = namesIn(near, [...choices, ...ofStaff]);
  const choice = [...choices, ...ofStaff].find(({ name }) => named.includes(name)) ?? choices[0];
  const isTaken =
    choice !== undefined && taken.test(clause) && namesIn(clause, [choice]).length > 0;
  if (!overlaps.test(clause) && !isTaken) return [];
  const times = fields.filter(({ type }) => type === 'time');
  const days = fields.filter(({ type }) => type === 'date');
  const [from, to] = times.length > 1 ? times : days.length > 1 ? days : [];
  if (from === undefined || to === undefined) {
    const same = [choice, ...days.slice(0, 1), ...times.slice(0, 1)].flatMap(
      (field) => field?.name ?? [],
    );
    return same.length < 2 ? [] : [{ check: 'together', fields: same, status }];
  }
  const same = [choice, from.type === 'time' ? days[0] : undefined].flatMap(
    (field) => field?.name ?? [],
  );
  return [
    { check: 'order', from: from.name, to: to.name, status: 400 },
    { check: 'overlap', same, from: from.name, to: to.name, status },
  ];
}

const overlaps =
  /overlap\p{L}*|double[- ]?book\p{L}*|double reservations?|dobles? reservas?|reservas? (?:dobles?|duplicadas?)|reservas? duplas?|doppi[ae] prenotazion[ei]|doppelte\p{L}? (?:buchung|termin|reservierung)\p{L}{0,2}|dubbele (?:boeking|reservering)\p{L}{0,2}|podwojn\p{L}{1,3} rezerwacj\p{L}{1,2}|двойн\p{L}{2,3} (?:запис|брон)\p{L}{1,6}|cift rezervasyon|booked twice|conflict\p{L}*|uberschneid\p{L}*|uberlapp\p{L}*|doppelbuch\p{L}*|doppelt (?:ge|be|ver)\p{L}+|chevauch\p{L}*|(?:deux|doubles?) (?:reservation|rendez)\p{L}*|meme (?:creneau|moment|temps)|due prenotazioni|stess[oa] (?:orario|momento)|solap\p{L}*|(?:turno|cita|horario|hora|reserva|agendamento)s? (?:repetid|duplicad)[oa]s?(?!s|\s\p{L}{2,4}\s(?:\p{L}{1,2}\s)?m[ie]sm)|superp\p{L}+|sobrep\p{L}+|conflito|sovrappo\p{L}*|naklada\p{L}*|nakłada\p{L}*|pokryw\p{L}*|пересек\p{L}*|накладыва\p{L}*|overlap|cakis\p{L}*|重叠|冲突|重[复複]|二重予約|ダブルブッキング|重なる|겹치|(?:중복|이중) ?예약/u;
/** "if the room is already taken", of a text without accents */
const taken =
  /(?<!\p{L})(?:(?:if|when|wenn|falls|si|se|quando|cuando|gdy|jesli|als|если|когда)\s[^.;]{2,40}(?:taken|booked|occupied|reserved|belegt|vergeben|gebucht|besetzt|reserviert|pris(?:es?)?|occupee?s?|reservee?s?|ocupad[ao]s?|reservad[ao]s?|occupat[aoei]|prenotat[aoei]|zajet\p{L}{1,2}|zarezerwowan\p{L}{1,2}|bezet|geboekt|занят\p{L}{0,2}|забронирован\p{L}{0,2})(?!\p{L})|\p{L}{2,12} (?:doluysa|doluysan|dolu ise))/u;
const placeWords =
  /^(?:room|car|table|desk|court|boat|bike|item|resource|vehicle|field|equipment|tool|machine|raum|zimmer|auto|fahrzeug|tisch|platz|gerat|sala|salle|mesa|coche|pista|chambre|terrain|voiture|carro|quadra|campo|tavolo|camera|stolik|sala|pokoj|zasob|auto|зал|комната|стол|кабинет|ruimte|kamer|oda|masa)/iu;
/** Who serves one at a time. */
const staffWords = /^(?:barb[ei]|coiffeu|friseu|peluquer|stylist|kapper|doctor|arzt|мастер)/iu;

/** Whether a field says which room or whose chair: one is had by one at a time. */
export function isOneAtOnce(label: string): boolean {
  return [placeWords, staffWords].some((words) => words.test(fold(label)));
}

/** The fields of which a text speaks. */
function namesIn(text: string, fields: readonly ResourceField[]): readonly string[] {
  const words = text.match(/\p{L}+(?:-\p{L}+)?/gu) ?? [];
  return fields
    .filter(({ label, type }) =>
      words.some((word) => isNamed(word, label) || (type === 'email' && /^e-?mails?$/u.test(word))),
    )
    .map(({ name }) => name);
}

/** "corso" for "corsi": both begin alike. */
function isNamed(word: string, label: string): boolean {
  const stem = stemOf(label.split(' ')[0] ?? '');
  return stem !== undefined && word.startsWith(stem) && word.length - stem.length <= 4;
}

export function statusIn(clause: string): number | undefined {
  const found = /(?<!\d)(4(?:00|03|09|22|29))(?!\d)/u.exec(clause)?.[1];
  return found === undefined ? undefined : Number(found);
}
