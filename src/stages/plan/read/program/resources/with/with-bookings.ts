import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { fold } from '../../../../../../starters/shared/fold.ts';
import { singularOf } from '../../../../../../starters/shared/reading/singular.ts';
import { stemOf } from '../../../../../../starters/shared/reading/read-things.ts';
import { resourceName } from '../../resource-name.ts';
import { bookingFields, type BookingWords } from '../booking-fields.ts';

interface Request {
  readonly text: string;
  readonly language: Language;
  /** The things that the request lists: boats, pizzas, courts. */
  readonly lists: readonly { readonly noun: string; readonly name: string }[];
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
    list === undefined || !isOf(resource.name) || refersTo(resource, list.noun)
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
  const noun = bookingWord.exec(fold(text))?.[0];
  const isKept = known.some(({ name }) => isOf(name));
  if (noun === undefined || isKept || known.some(({ fields }) => fields.some(isTime))) return known;
  const name = resourceName(noun.toLowerCase(), language);
  const isSlot = list !== undefined && slots.test(fold(list.noun));
  const own: readonly ResourceField[] = [
    { name: words.name, label: words.name, type: 'text', isRequired: true },
    ...(list === undefined ? [] : [referenceTo(list.noun, language)]),
    { name: words.date, label: words.date, type: 'date', isRequired: true },
    ...(isSlot
      ? []
      : [{ name: words.time, label: words.time, type: 'time' as const, isRequired: true }]),
  ];
  return name === 'items' ? known : [...known, { name, fields: own }];
}

const isTime = ({ type }: ResourceField): boolean => type === 'date' || type === 'time';

/** Whether a field says which of the listed things: "boat" for boats. */
function refersTo({ fields }: Resource, noun: string): boolean {
  const stem = stemOf(noun) ?? noun;
  return fields.some(({ label }) => {
    const own = stemOf(label);
    return own !== undefined && (own.startsWith(stem) || stem.startsWith(own));
  });
}

function referenceTo(noun: string, language: Language): ResourceField {
  const label = singularOf(noun.toLowerCase(), language);
  return { name: label, label, type: 'text', isRequired: true };
}

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
  'bookings?|reservations?|appointments?|buchung(?:en)?|reservierung(?:en)?|termine?n?|reservas?|citas?|turnos|reservations|rendez-vous|agendamentos?|consultas|prenotazion[ei]|appuntament[oi]|reservering(?:en)?|afspraken|rezerwacj[aei]|wizyt[yaę]?|randevu(?:lar)?|rezervasyon(?:lar)?|запис[ьи]|бронировани[ея]|booking|rentals?|verleih|vermietung|alquiler|location';
const bookingWord = new RegExp(`(?<!\\p{L})(?:${bookingNouns})(?!\\p{L})`, 'iu');
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

const slots =
  /slot|creneau|turno|zeitfenster|franja|fasc[ei]a|horario|periodo|zeiten|termin|dagdeel/iu;
