import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { fold } from '../../../../../../starters/shared/fold.ts';
import { singularOf } from '../../../../../../starters/shared/reading/singular.ts';
import { stemOf } from '../../../../../../starters/shared/reading/read-things.ts';
import { resourceName } from '../../../../../../starters/shared/reading/resource-name.ts';
import { bookingFields, type BookingWords } from '../booking-fields.ts';
import { plainKindOf } from '../plain-nouns.ts';
import { statesIn } from '../written/order-states.ts';
import { orderPaths } from '../../../../../../starters/rest-api/effects/read-effects.ts';
import { keyOf } from '../../../../../../starters/shared/reading/key-of.ts';
import { takenDay } from '../../../../../../starters/rest-api/conflicts/clause-rules.ts';
import { isWho } from '../../../../../../starters/rest-api/conflicts/booking/who.ts';
import { letterPattern } from '../../../../../../workspace/text/letters.ts';

interface Request {
  readonly text: string;
  readonly language: Language;
  /** The things that the request lists: boats, pizzas, courts. */
  readonly lists: readonly {
    readonly noun: string;
    readonly name: string;
    readonly isPriced?: boolean;
  }[];
}

/**
 * The resources with what bookings and orders have without a word: of what they are, and for bookings of
 * which nothing is told, the name of the guest, the day and the time.
 */
export function withBookings(
  resources: readonly Resource[],
  { text, language, lists }: Request,
): readonly Resource[] {
  const words = bookingFields[language];
  const isOf = (name: string): boolean => dealing.test(fold(name));
  const list = lists.find(({ name }) => !isOf(name));
  const known = resources.map((resource) =>
    list === undefined ||
    !isOf(resource.name) ||
    refersTo(resource, list.noun) ||
    refersTo(resource, list.name)
      ? resource
      : {
          ...resource,
          fields: [
            referenceTo(list.noun, language),
            ...quantity(resource, words),
            ...resource.fields,
          ],
        },
  );
  const isKept = known.some(({ name }) => isOf(name));
  const order = list?.isPriced && !isKept ? orderWord.exec(fold(text))?.[0] : undefined;
  if (order !== undefined && list !== undefined) {
    const path = resourceName(pluralOf(order.toLowerCase()), language);
    const fields = orderFields(text, { noun: list.noun, language });
    return [...known, { name: path === 'items' ? 'orders' : path, fields }];
  }
  const asked = isKept ? undefined : askedOrders.exec(fold(text.slice(0, 300)))?.groups?.['noun'];
  const thing = known.find(({ fields }) => fields.length > 1);
  if (asked !== undefined && thing !== undefined) {
    const path = resourceName(asked.toLowerCase(), language);
    const whom = known.find((one) => one !== thing && plainKindOf(one.name) === 'person');
    const states = statesIn(text);
    const status = {
      name: 'status',
      label: 'status',
      type: 'text',
      isRequired: false,
      oneOf: states,
    } as const;
    return [
      ...known,
      {
        name: path === 'items' ? 'orders' : path,
        fields: [
          referenceTo(thing.name, language),
          {
            name: words.quantity,
            label: words.quantity,
            type: 'integer',
            isRequired: false,
            min: 1,
          },
          whom === undefined
            ? { name: words.name, label: words.name, type: 'text', isRequired: true }
            : referenceTo(whom.name, language),
          ...(states.length > 1 ? [status] : []),
        ],
      },
    ];
  }
  // "book with name and phone", "the client gives name, phone and time": on which day, and what.
  const bare = known.find(
    (one) =>
      (isBooking(one.name) || (!isKept && (one.name === 'items' || requests.test(one.name)))) &&
      one.fields.some(({ label }) => isWho(label) || label === words.name) &&
      one.fields.every(({ type }) => type !== 'date'),
  );
  const isTimed = known.some(({ fields }) => fields.some(isTime));
  if (bare === undefined && (isKept || isTimed)) return known;
  const name = bare && isBooking(bare.name) ? bare.name : bookingPath(text, language);
  const isSlot = list !== undefined && slots.test(fold(list.noun));
  const things = lists.filter((one) => !isOf(one.name) && !(bare && refersTo(bare, one.noun)));
  const field = (label: string, type: ResourceField['type'] = 'text'): ResourceField => ({
    name: keyOf(label),
    label,
    type,
    isRequired: true,
  });
  const usual = [
    ...(bare?.fields.filter(({ type }) => type !== 'time') ?? [field(words.name)]),
    ...things.slice(0, 3).map(({ noun: of }) => referenceTo(of, language)),
    ...(bare && nights.test(fold(text))
      ? [field('check-in', 'date'), field('check-out', 'date')]
      : [
          field(words.date, 'date'),
          ...(isSlot || takenDay.test(fold(text))
            ? []
            : [
                field(
                  bare?.fields.find(({ type }) => type === 'time')?.label ?? words.time,
                  'time',
                ),
              ]),
        ]),
  ];
  return name === 'items'
    ? known
    : [...known.filter((one) => one !== bare), { name, fields: usual }];
}

/** "save a request with name and phone", of bookings. */
const requests =
  /^(?:dates?|requests?|demandes?|solicitud(?:es)?|anfragen?|richiest[ae]|solicitac(?:ao|oes)|aanvra(?:ag|gen))$/u;

const nights =
  /(?<!\p{L})(?:nights?|guest ?house|hotel|nacht|nachte|noches?|nuits?|noites?|nott[ei]|nachten|noc(?:e|leg)|gece|ноч)|旅館|호텔/iu;

/** What bookings are called in a request that speaks of them; `items` for any other. */
export function bookingPath(text: string, language: Language): string {
  // French "terminé" is no German "Termine".
  const said = fold(text.replace(/terminée?s?/giu, ' '));
  const noun = bookingWord.exec(said)?.[0] ?? bookingVerbs.find(([verb]) => verb.test(said))?.[1];
  if (noun === undefined) return 'items';
  const isWritten = /^[\p{Script=Latin}-]/u.test(noun) || language === 'ru';
  const many = language === 'en' ? noun : pluralOf(noun.toLowerCase());
  return isWritten ? resourceName(many.toLowerCase(), language) : 'bookings';
}

/** "une API pour les commandes des clients" */
const askedOrders =
  /(?:apis?|back-?end|server|servidor|serveur|serwer|сервер)\S{0,4}\s(?:\S{1,12}\s){0,3}?(?:for|fur|para|pour|per|voor|dla|для)\s(?:\p{L}{1,8}\s)?(?<noun>orders|bestellungen|pedidos|commandes|encomendas|ordini|bestellingen|zamowien|заказов)(?!\p{L})/iu;

/** "reservering" as "reserveringen": good enough for these nouns. */
function pluralOf(noun: string): string {
  const [end, plural] = plurals.find(([one]) => one.test(noun)) ?? [];
  return end === undefined || plural === undefined ? noun : noun.replace(end, plural);
}

const plurals: readonly (readonly [RegExp, string])[] = [
  [/ing$/u, 'ingen'],
  [/ung$/u, 'ungen'],
  [/^termin$/u, 'termine'],
  [/zione$/u, 'zioni'],
  [/cja$/u, 'cje'],
  [/запись$/u, 'записи'],
  [/^(?:pedido|commande|encomenda|cita|turno|reserva|agendamento|consulta|reservation)$/u, '$&s'],
];

const isTime = ({ type, label }: ResourceField): boolean =>
  type === 'time' || (type === 'date' && !born.test(label));
const born = /birth|geburt|naci|naiss|nasc|urodz|doğum|рожд|出生|誕生|생일|생년/iu;

/** Whether a field says which of the listed things: "boat" for boats. */
export function refersTo({ fields }: Resource, noun: string): boolean {
  const stem = stemOf(noun) ?? noun;
  return fields.some(({ label }) => {
    const own = stemOf(label);
    return own !== undefined && (own.startsWith(stem) || stem.startsWith(own));
  });
}

function referenceTo(noun: string, language: Language): ResourceField {
  // Where a language has other letters, paths are in English.
  const isEnglish = /^[a-z-]+$/u.test(noun) && foreign.has(language);
  // A menu has no singular in which it is ordered.
  const label = /karte$/iu.test(noun)
    ? noun.toLowerCase()
    : singularOf(noun.toLowerCase(), isEnglish ? 'en' : language);
  return { name: label, label, type: 'text', isRequired: true };
}

const foreign: ReadonlySet<Language> = new Set(['ru', 'zh', 'ja', 'ko', 'hi', 'ar']);

/** Who orders what, how many of it, and where it stands; when it is fetched, if hours are told for that. */
function orderFields(
  text: string,
  { noun, language }: { readonly noun: string; readonly language: Language },
): readonly ResourceField[] {
  const { name, quantity: count, time } = bookingFields[language];
  const field = (label: string, type: ResourceField['type'] = 'text'): ResourceField => ({
    name: label,
    label,
    type,
    isRequired: true,
  });
  const states = statesIn(text);
  return [
    tableIn(text) ?? field(name),
    referenceTo(noun, language),
    { ...field(count, 'integer'), isRequired: false, min: 1 },
    ...(pickup.test(fold(text)) ? [field(time, 'time')] : []),
    ...(states.length > 1 ? [{ ...field('status'), isRequired: false, oneOf: states }] : []),
  ];
}

/** Where an order goes: "by table number", of "10 tables". */
export function tableIn(text: string): ResourceField | undefined {
  const label = tables.exec(text)?.[0].toLowerCase();
  if (label === undefined) return undefined;
  const most = countedTables.exec(text)?.groups?.['n'];
  const max = most === undefined ? {} : { max: Number(most) };
  return { name: keyOf(label), label, type: 'integer', isRequired: true, min: 1, ...max };
}

const tables =
  /(?<!\p{L})(?:table number|tischnummer|número de (?:la )?mesa|numéro de (?:la )?table|numero (?:di|del) tavolo|tafelnummer|numer stolika|masa numarası|номер стол(?:а|ика))(?!\p{L})|桌号|桌號|テーブル番号|테이블 ?번호|टेबल नंबर|رقم الطاولة/iu;
const countedTables =
  /(?<!\d)(?<n>\d{1,3})(?:\s(?:tables|tische|mesas|tavoli|tafels|stolik\p{L}{1,3}|masa|стол\p{L}{1,4})(?!\p{L})|\s?(?:张桌|張桌|テーブル|卓|개 테이블))/iu;

const pickup =
  /(?<!\p{L})(?:pick(?:ed)?[ -]?up|collect(?:ion|ed)?|abhol\p{L}{0,4}|recog\p{L}{1,4}|retir\p{L}{1,4}|ritir\p{L}{1,4}|afhal\p{L}{0,3}|odbior\p{L}{0,2}|teslim)(?!\p{L})/iu;
const orderWord =
  /(?<!\p{L})(?:orders?(?! to| by)|bestellung(?:en)?|pedidos?|commandes?|encomendas?|ordini|ordine|bestelling(?:en)?|zamowieni[ae]|siparis(?:ler)?|заказ[ы]?)(?!\p{L})|订单|点餐|注文|주문|ऑर्डर|طلبات/iu;

/** Of an order, how many. */
function quantity(
  { name, fields }: Resource,
  { quantity: label }: BookingWords,
): readonly ResourceField[] {
  const hasNumber = fields.some(({ type }) => type === 'integer' || type === 'number');
  return !orderPaths.test(fold(name)) || hasNumber || fields.some(isTime)
    ? []
    : [{ name: label, label, type: 'integer', isRequired: false, min: 1 }];
}

const bookingNouns =
  'bookings?|reservations?|appointments?|buchung(?:en)?|reservierung(?:en)?|termine?n?|reservas?|citas?|turnos|reservations|rendez-vous|agendamentos?|consultas|prenotazion[ei]|appuntament[oi]|reservering(?:en)?|afspraken|rezerwacj[aei]|wizyt[yaę]?|randevu(?:lar)?|rezervasyon(?:lar)?|запис[ьи]|бронировани[ея]|rentals?|verleih|vermietung|alquiler|location(?=$|\\s(?:de|d["’\']|du|des)(?!\\p{L}))';
const bookingWord = letterPattern(
  `(?<!\\p{L})(?:${bookingNouns})(?!\\p{L})|预约|预订|予約|예약|बुकिंग|अपॉइंटमेंट|(?:ال)?مواعيد|(?:ال)?موعد|حجز`,
);
/** "agendar horários": what is done, for what is kept. */
const bookingVerbs: readonly (readonly [RegExp, string])[] = Object.entries({
  bookings: '(?:book|reserve) (?:an?|the|tables?|rooms?|slots?)',
  buchungen: 'buchen|reservieren|buchbar',
  agendamentos: 'agendar',
  reservas: 'reserv(?:ar|en)',
  reservations: 'reserv(?:er|ent)',
  prenotazioni: 'prenotare',
  reserveringen: 'reserveren|boeken',
  rezerwacje: 'rezerwowac',
}).map(([noun, verbs]) => [letterPattern(`(?<!\\p{L})(?:${verbs})(?!\\p{L})`), noun]);
const dealing = letterPattern(
  `^(?:${bookingNouns}|loans?|lendings?|check-?outs|ausleih\\p{L}{0,6}|prestamos?|prets?|emprunts?|emprestimos?|prestiti|(?:uit)?leningen|wypozyczenia|tickets?)$|${orderPaths.source}`,
);
/** Whether a resource is one of bookings, orders or loans. */
export function isDealing(name: string): boolean {
  return dealing.test(fold(name));
}

/** Whether a resource is one of bookings, and not of orders or loans. */
export function isBooking(name: string): boolean {
  return booking.test(fold(name));
}

const booking = letterPattern(`^(?:${bookingNouns}|rezervasyon\\p{L}{0,3}|bookings)$`);
const slots =
  /slot|creneau|turno|zeitfenster|franja|fasc[ei]a|horario|periodo|zeiten|termin|dagdeel/iu;
