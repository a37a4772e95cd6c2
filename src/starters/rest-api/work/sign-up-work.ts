import type { PlanRoute } from '../../../contracts/job/plan.ts';
import type { Language } from '../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import { withDigits } from '../../shared/reading/numbers/with-digits.ts';
import { mostWords } from '../conflicts/clause-rules.ts';
import { weeklySlots } from '../seeds/weekly-slots.ts';
import type { Work, WorkInput } from './work.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** That people sign up for things with a number of places. */
interface SignUps {
  /** The things: runs, shifts. */
  readonly of: string;
  /** The field that says how many places a thing has. */
  readonly field?: string;
  /** How many places each has. */
  readonly most?: number;
  /** Who comes when it is full waits, and moves up when somebody cancels. */
  readonly waits: boolean;
}

/**
 * The things for which a request lets people sign up, if it says how many may.
 *
 * @example
 * signUpsOf('Members sign up for runs, at most 25 people', [{ name: 'runs', fields: [date] }]);
 * // { of: 'runs', most: 25, waits: false }
 */
export function signUpsOf(text: string, resources: readonly Resource[]): SignUps | undefined {
  const head = fold(withDigits(text.slice(0, 4000))).toLowerCase();
  if (!signs.test(head) && !booksPlaces.test(head)) return undefined;
  const waits = waitingWords.test(head);
  const most = mostSignUps(text);
  for (const one of resources) {
    const field = seatsOf(one)?.name;
    if (field !== undefined) return { of: one.name, field, ...(most && { most }), waits };
  }
  const timed = resources.find(
    ({ name, fields }) =>
      !people.test(name) && fields.some(({ type }) => type === 'date' || type === 'time'),
  );
  return timed !== undefined && most !== undefined && !bookings.test(timed.name)
    ? { of: timed.name, most, waits }
    : undefined;
}

/** The field of things that says how many may come. */
export function seatsOf({ name, fields }: Resource): ResourceField | undefined {
  if (people.test(name)) return undefined;
  return fields.find(
    ({ label, type }) => (type === 'integer' || type === 'number') && seats.test(fold(label)),
  );
}

/** How many may come: 25 of "at most 25 people". */
export function mostSignUps(text: string): number | undefined {
  const head = fold(withDigits(text.slice(0, 4000))).toLowerCase();
  const { n, n2, n3 } = (limit.exec(head) ?? limitAhead.exec(head))?.groups ?? {};
  const most = Number(n ?? n2 ?? n3);
  return most > 0 ? most : undefined;
}

/** The routes of what people sign up for: "POST /runs/:id/signups". */
export function signUpRoutes(
  text: string,
  resources: readonly Resource[],
  language: Language,
): readonly Pick<PlanRoute, 'method' | 'path'>[] {
  const found = signUpsOf(text, resources);
  if (found === undefined) return [];
  const path = `/${found.of}/:id/${names[language] ?? 'signups'}`;
  return [
    { method: 'GET', path },
    { method: 'POST', path },
    { method: 'DELETE', path: `${path}/:signup` },
  ];
}

const names: Partial<Readonly<Record<Language, string>>> = {
  de: 'anmeldungen',
  es: 'inscripciones',
  fr: 'inscriptions',
  pt: 'inscricoes',
  it: 'iscrizioni',
  nl: 'aanmeldingen',
  pl: 'zapisy',
  tr: 'kayitlar',
};

export function signUpWork({ method, path }: PlanRoute, input: WorkInput): Work | undefined {
  const { of = '', name = '' } =
    /^\/(?<of>[\w-]+)\/:id\/(?<name>[\w-]+)(?:\/:signup)?$/u.exec(path)?.groups ?? {};
  if (name !== 'signups' && !Object.values(names).includes(name)) return undefined;
  const found = signUpsOf(input.text, input.resources);
  if (found === undefined || found.of !== of) return undefined;
  const { field, most, waits } = found;
  const ends: Readonly<Record<string, string>> = { GET: 'list', POST: 'add', DELETE: 'cancel' };
  const end = ends[method];
  return end === undefined
    ? undefined
    : {
        does: `signup.${end}`,
        of: `/${of}`,
        in: `/${of}-${name}`,
        ...(field !== undefined && { field }),
        ...(most !== undefined && { most }),
        waits,
        ...(weeklySlots(input.text) !== undefined && { isWeekly: true }),
        status: 409,
      };
}

/** Whether a clause says how people sign up: what sends mails is more. */
export function saysSignUp(clause: string): boolean {
  const plain = fold(withDigits(clause)).toLowerCase();
  return (
    !mails.test(plain) &&
    (signs.test(plain) ||
      booksPlaces.test(plain) ||
      booksBare.test(plain) ||
      waitingWords.test(plain) ||
      limit.test(plain) ||
      limitAhead.test(plain))
  );
}

/** Whether people sign up for something, and not for an account. */
export function signsUpForThings(text: string): boolean {
  const head = fold(text.slice(0, 4000)).toLowerCase();
  // "members can sign up and cancel", of what has places.
  return (
    signsFor.test(head) ||
    (booksPlaces.test(head) && mostSignUps(text) !== undefined) ||
    (signsBare.test(head) && (mostSignUps(text) !== undefined || placesIn.test(head)))
  );
}

const signsBare =
  /(?<!\p{L})(?:members?|people|customers|students|parents|guests|clients|players|volunteers|runners)\s(?:can |may |could )?sign ?up(?=[,.]|\s(?:and|or)\s|$)/u;
/** "classes with a time, max 12 people; people can book and cancel" */
const booksPlaces =
  /(?<!\p{L})(?:class(?:es)?|courses?|lessons?|workshops?|sessions?|events?|tours?|trips?|trainings?|kurse?n?|clases|cursos|talleres|cours|ateliers|aulas|corsi|lezioni|cursussen|lessen|zajecia|warsztaty)(?!\p{L}).{0,140}(?:people|members?|customers?|users?|students?|clients?|they|kunden|teilnehmer|mitglieder|clientes|alumnos|clients|eleves|membres|alunos|clienti|iscritti|klanten|leden|klienci) (?:can |may |konnen |pueden |peuvent |podem |possono |kunnen |moga )?(?:sign up and |see and )?(?:book|reserve|join|register|buchen|reservar|reserver|prenotare|boeken|rezerwowac)(?:ing|s)?(?!\p{L})/u;
const booksBare =
  /^(?:people|members|customers|users|students|clients|they) (?:can |may )?(?:book|reserve|join|register)(?: (?:and|or) cancel)?(?=,|$)|^no double ?-?bookings?$/u;
const placesIn = /(?<!\p{L})(?:places|spots|seats|slots|full|max \d{1,3})(?!\p{L})/u;

const signsFor =
  /(?<!\p{L})sign(?:s|ing)?[- ]?up (?:for|to) (?:an? |the |one |our |each )?(?!accounts?|free|use|newsletter)\p{L}|members sign up(?=[,.]| and)/u;
const signs =
  /(?<!\p{L})(?:sign(?:s|ing)?[- ]?ups?|enrol\p{L}{0,5}|register for|join an?|(?:fur|zu) .{1,30} anmelden|(?:sich|melden sich) .{0,40}an(?:melden)?(?!\p{L})|anmeldungen|eintragen|apuntar\p{L}{0,3}|inscrib\p{L}{1,5}|inscripcion\p{L}{0,2}|s.inscri\p{L}{2,5}|inscriptions?|inscrev\p{L}{1,4}|inscric\p{L}{2,4}|iscriv\p{L}{1,5}|iscrizion[ei]|inschrijv\p{L}{1,4}|aanmelden|zapis\p{L}{1,4}|записыва\p{L}{1,5}|записать\p{L}{0,2}|запис\p{L}{1,2} на|kaydol\p{L}{0,5}|kayit ol\p{L}{0,4})(?!\p{L})|报名|報名|申し込|参加登録|予約|신청|참가|التسجيل في|يسجل/u;
const waitingWords =
  /(?<!\p{L})(?:wait(?:ing)?[- ]?lists?|warteliste|lista de espera|liste d.attente|lista d.attesa|wachtlijst|list\p{L} (?:oczekuj\p{L}{1,4}|rezerwow\p{L}{1,2})|bekleme listesi|yedek liste\p{L}{0,2}|лист\p{L}{0,2} ожидания)(?!\p{L})|キャンセル待ち|候补|대기 ?(?:자|명단|목록|리스트)|قائمة الانتظار/u;
const seats =
  /^(?:max|seats|capacity|places|spots|slots|limit|people|participants|platze|plaetze|kapazitat|teilnehmer|max teilnehmer|plazas|capacidad|cupo|aforo|capacite|vagas|lugares|lotacao|posti|capienza|miejsca|места|мест|вместимость|plaatsen|kontenjan|personas|personen|personnes|pessoas|persone)|定員|名额|정원|سعة|المقاعد/iu;
const people =
  /^(?:members?|users?|volunteers?|customers?|people|participants?|mitglied\p{L}*|teilnehmer|socios?|membres|soci|leden|czlonkowie|uyeler)$/u;
const bookings = /book|reserv|buchung|termin|appoint|cita|turno|prenot|rezerw|rezerv|enrol|order/u;
const persons =
  'people|persons?|participants?|members?|volunteers?|students?|kids|players|runners|spots|places|seats|personen|teilnehmer\\p{L}{0,2}|leute|platze?n?|personas|participantes|alumnos|plazas|personnes|participants|places|pessoas|vagas|alunos|persone|partecipanti|posti|mensen|deelnemers|plaatsen|osob|uczestnikow|miejsc|kisi|katilimci|человек|участник\\p{L}{0,2}|мест';
const limit = letterPattern(
  `(?<!\\p{L})(?:${mostWords}|a max of)\\s(?:de\\s|of\\s)?(?<n>\\d{1,3})\\s(?:\\p{L}{2,12}\\s)?(?:${persons})(?!\\p{L})`,
  'u',
);
const limitAhead =
  /定員は?(?:各|それぞれ)?(?<n>\d{1,3})[名人]|(?:정원|최대)[은는이가]?\s?(?:각\s?)?(?<n2>\d{1,3})명|最多(?<n3>\d{1,3})人/u;
const mails =
  /(?<!\p{L})(?:e-?mails?|mails?|remind\p{L}{0,4}|notif\p{L}{1,9}|correo|courriel|erinner\p{L}{1,5}|письм\p{L}{1,2})(?!\p{L})|メール|邮件|메일|알림/u;
