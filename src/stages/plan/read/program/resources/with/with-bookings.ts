import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { fold } from '../../../../../../starters/shared/fold.ts';
import { singularOf } from '../../../../../../starters/shared/reading/singular.ts';
import { stemOf } from '../../../../../../starters/shared/reading/read-things.ts';
import { resourceName } from '../../../../../../starters/shared/reading/resource-name.ts';
import { bookingFields, type BookingWords } from '../booking-fields.ts';
import { plainKindOf } from '../plain-nouns.ts';
import { keyOf } from '../../../../../../starters/shared/reading/key-of.ts';
import { isWho } from '../../../../../../starters/rest-api/conflicts/booking/who.ts';
import { stockOf } from '../../../../../../starters/rest-api/work/stock.ts';

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
  const own = resources.find(({ name }) => isBooking(name));
  const bare = own ?? resources.find(({ name }) => name === 'items');
  const whose = bare?.fields.some(({ label }) => isWho(label) || label === words.name) === true;
  const isUntimed = bare?.fields.every(({ type }) => type !== 'date') === true;
  // "book with name and phone", "the client gives name, phone and time": on which day, and what.
  if (bare !== undefined && whose && isUntimed && bookingWord.test(fold(text))) {
    const things = lists.filter(({ name }) => !isDealing(name) && !refersTo(bare, name));
    const path = own?.name ?? bookingPath(text, language);
    const times: readonly ResourceField[] = [
      ...things.slice(0, 3).map(({ noun }) => referenceTo(noun, language)),
      ...(nights.test(fold(text))
        ? ['check-in', 'check-out'].map((label) => ({
            name: keyOf(label),
            label,
            type: 'date' as const,
            isRequired: true,
          }))
        : [
            { name: words.date, label: words.date, type: 'date' as const, isRequired: true },
            ...(bare.fields.some(({ type }) => type === 'time')
              ? []
              : [{ name: words.time, label: words.time, type: 'time' as const, isRequired: true }]),
          ]),
    ];
    const fields = bare.fields.filter(({ type }) => type !== 'time');
    const timed = bare.fields.filter(({ type }) => type === 'time');
    return resources.map((one) =>
      one === bare ? { name: path, fields: [...fields, ...times, ...timed] } : one,
    );
  }
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
  const stocked = known.find((one) => stockOf(one.fields) !== undefined && one.fields.length > 1);
  const sold = list?.isPriced ? list.noun : takesStock.test(fold(text)) ? stocked?.name : undefined;
  const order = isKept || sold === undefined ? undefined : orderWord.exec(fold(text))?.[0];
  if (order !== undefined && sold !== undefined) {
    const path = resourceName(pluralOf(order.toLowerCase()), language);
    const fields = orderFields(text, { noun: sold, language });
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
  if (isKept || known.some(({ fields }) => fields.some(isTime))) return known;
  const name = bookingPath(text, language);
  const isSlot = list !== undefined && slots.test(fold(list.noun));
  const things = lists.filter((one) => !isOf(one.name)).slice(0, 3);
  const usual: readonly ResourceField[] = [
    { name: words.name, label: words.name, type: 'text', isRequired: true },
    ...things.map(({ noun: of }) => referenceTo(of, language)),
    { name: words.date, label: words.date, type: 'date', isRequired: true },
    ...(isSlot
      ? []
      : [{ name: words.time, label: words.time, type: 'time' as const, isRequired: true }]),
  ];
  return name === 'items' ? known : [...known, { name, fields: usual }];
}

const nights =
  /(?<!\p{L})(?:nights?|guest ?house|hotels?|hostel|b&b|nacht|nachte|pension|ferienwohnung\p{L}{0,2}|noches?|nuits?|gite|noites?|pousada|nott[ei]|agriturismo|nachten|noclegi?|gece|отел\p{L}|ноч\p{L}{1,2})(?!\p{L})|旅館|民宿|호텔|펜션/iu;

/** What bookings are called in a request that speaks of them; `items` for any other. */
function bookingPath(text: string, language: Language): string {
  const said = fold(text);
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

const isTime = ({ type }: ResourceField): boolean => type === 'date' || type === 'time';

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
  const label = singularOf(noun.toLowerCase(), isEnglish ? 'en' : language);
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
    field(name),
    referenceTo(noun, language),
    { ...field(count, 'integer'), isRequired: false, min: 1 },
    ...(pickup.test(fold(text)) ? [field(time, 'time')] : []),
    ...(states.length > 1 ? [{ ...field('status'), isRequired: false, oneOf: states }] : []),
  ];
}

/** "If no units are left, the order is refused" */
const takesStock =
  /no (?:quedan|hay) (?:unidades|existencias|stock)|(?:out of|not enough|no) stock|(?:kein|nicht genug) bestand|plus (?:de|en) stock|rupture de stock|sem estoque|esgotad\p{L}|esaurit\p{L}|niet op voorraad|brak (?:na stanie|towaru)|нет в наличии/iu;

/** « passe par « demandée », « arrivée » » */
const through =
  /(?:passe par|goes through|durchläuft|pasa por|passa (?:por|da|per)|doorloopt)\s(?<list>[«"“„]\s?[^.;\n]{3,120}[»"”])/iu;

/** "saved as pending, and an admin can mark it as paid" */
function statesIn(text: string): readonly string[] {
  const told = through.exec(text)?.groups?.['list'];
  if (told !== undefined)
    return [...told.matchAll(/\p{L}[\p{L} ]{1,24}\p{L}/gu)].map(([state]) => state).slice(0, 8);
  const found = text.matchAll(
    /(?<!\p{L})(?:saved|stored|created|mark(?:ed|s)?|set)\s(?:\p{L}{2,8}\s){0,2}?(?:as|to)\s(?<state>\p{Ll}{4,14})(?!\p{L})/gu,
  );
  return [...new Set([...found].map(({ groups }) => groups?.['state'] ?? ''))].slice(0, 6);
}

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
  return !orders.test(fold(name)) || hasNumber || fields.some(isTime)
    ? []
    : [{ name: label, label, type: 'integer', isRequired: false, min: 1 }];
}

const bookingNouns =
  'bookings?|reservations?|appointments?|buchung(?:en)?|reservierung(?:en)?|termine?n?|reservas?|citas?|turnos|reservations|rendez-vous|agendamentos?|consultas|prenotazion[ei]|appuntament[oi]|reservering(?:en)?|afspraken|rezerwacj[aei]|wizyt[yaę]?|randevu(?:lar)?|rezervasyon(?:lar)?|запис[ьи]|бронировани[ея]|rentals?|verleih|vermietung|alquiler|location';
const bookingWord = new RegExp(
  `(?<!\\p{L})(?:${bookingNouns})(?!\\p{L})|预约|预订|予約|예약|बुकिंग|अपॉइंटमेंट|(?:ال)?مواعيد|(?:ال)?موعد|حجز`,
  'iu',
);
/** "agendar horários": what is done, for what is kept. */
const bookingVerbs: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\p{L})(?:book|reserve) (?:an?|the|our|tables?|rooms?|seats?|slots?|courts?|times?|online)(?!\p{L})/iu,
    'bookings',
  ],
  [/(?<!\p{L})(?:buchen|reservieren|buchbar)(?!\p{L})/iu, 'buchungen'],
  [/(?<!\p{L})(?:agendar|marcar (?:um )?horarios?)(?!\p{L})/iu, 'agendamentos'],
  [/(?<!\p{L})(?:reservar|reserven)(?!\p{L})/iu, 'reservas'],
  [/(?<!\p{L})reserv(?:er|ent)(?!\p{L})/iu, 'reservations'],
  [/(?<!\p{L})prenotar(?:e|si)?(?!\p{L})/iu, 'prenotazioni'],
  [/(?<!\p{L})(?:reserveren|boeken)(?!\p{L})/iu, 'reserveringen'],
  [/(?<!\p{L})(?:za)?rezerwowac(?!\p{L})/iu, 'rezerwacje'],
];
const orders =
  /^(?:orders?|purchases?|sales?|bestellung(?:en)?|verkaeufe|pedidos?|ventas?|commandes?|ventes?|encomendas?|vendas?|ordin[ie]|ordine|vendit[ae]|bestellingen?|zamowieni[ae]|siparis(?:ler)?|zakaz\p{L}?|carts?)$/iu;
const dealing = new RegExp(
  `^(?:${bookingNouns}|loans?|ausleihen?|prestamos?|prets?|emprunts?|emprestimos?|prestiti|leningen|wypozyczenia|tickets?)$|${orders.source}`,
  'iu',
);
/** Whether a resource is one of bookings, orders or loans. */
export function isDealing(name: string): boolean {
  return dealing.test(fold(name));
}

/** Whether a resource is one of bookings, and not of orders or loans. */
export function isBooking(name: string): boolean {
  return booking.test(fold(name));
}

const booking = new RegExp(`^(?:${bookingNouns}|rezervasyon\\p{L}{0,3}|bookings)$`, 'iu');
const slots =
  /slot|creneau|turno|zeitfenster|franja|fasc[ei]a|horario|periodo|zeiten|termin|dagdeel/iu;
