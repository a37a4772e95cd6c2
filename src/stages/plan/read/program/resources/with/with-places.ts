import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { longestIn } from '../../../../../../starters/rest-api/conflicts/booking/booking-limits.ts';
import { placesIn } from '../../../../../../starters/rest-api/conflicts/booking/places.ts';
import { saysRevenue } from '../../../../../../starters/rest-api/wishes/wishes.ts';
import { keyOf } from '../../../../../../starters/shared/reading/key-of.ts';
import { bookingFields } from '../booking-fields.ts';
import { isWho } from '../../../../../../starters/rest-api/conflicts/booking/who.ts';
import { bookingPath, isBooking, isDealing, refersTo } from './with-bookings.ts';

/** What a language with other letters calls a place, with nothing but its name. */
const isPlaces = ({ name, fields }: Resource): boolean => name === 'places' && fields.length < 2;

const created: ResourceField = { name: 'createdAt', label: 'createdAt', type: 'date' };

/** "a booking api for dog grooming: owner, phone, date, time": what people take at a day and a time is booked. */
export function asBookings(
  resources: readonly Resource[],
  text: string,
  language: Language,
): readonly Resource[] {
  const path = bookingPath(text, language);
  const taken = resources.filter(({ fields }) => {
    const has = (type: ResourceField['type']) => fields.some((field) => field.type === type);
    return has('date') && has('time') && fields.some(({ label }) => isWho(label));
  });
  const isKnown =
    path === 'items' ||
    resources.some(({ name }) => isDealing(name) || name.startsWith(path.slice(0, 5)));
  return isKnown || taken.length !== 1
    ? resources
    : resources.map((one) => (one === taken[0] ? { ...one, name: path } : one));
}

/**
 * The bookings with which of several places they are of, and with their end where a request says how long
 * they may be: "3 courts, at most 2 hours".
 */
export function withPlaces(
  resources: readonly Resource[],
  text: string,
  language: Language,
): readonly Resource[] {
  const places = placesIn(text);
  const isLimited = longestIn(text) !== undefined;
  const { until } = bookingFields[language];
  // Of "40 seats" no list is kept whose entries bookings name.
  const isListed = places === undefined || !resources.some(isPlaces);
  const others = isListed ? resources : resources.filter((one) => !isPlaces(one));
  return others.map((resource) => {
    const { name } = resource;
    const fields = isListed
      ? resource.fields
      : resource.fields.filter(({ label }) => label !== 'place');
    const times = fields.filter(({ type }) => type === 'time');
    // What is earned in a day is told of orders that have one.
    if (
      isDealing(name) &&
      !/cart/u.test(name) &&
      fields.length > 0 &&
      !fields.some(({ type }) => type === 'date')
    )
      return saysRevenue(text) ? { name, fields: [...fields, created] } : resource;
    const isTimed = times.length > 0 && fields.some(({ type }) => type === 'date');
    if (!isBooking(name) || !isTimed) return resource;
    const isKnown = places === undefined || refersTo(resource, places.label);
    const place: readonly ResourceField[] = isKnown
      ? []
      : [
          {
            name: keyOf(places.label),
            label: places.label,
            ...(places.letters === undefined
              ? { type: 'integer' as const, min: 1, max: places.count }
              : { type: 'text' as const, oneOf: places.letters }),
            isRequired: true,
          },
        ];
    const end: readonly ResourceField[] =
      isLimited && times.length === 1
        ? [{ ...times[0], name: keyOf(until), label: until, type: 'time', isRequired: true }]
        : [];
    return { name, fields: [...place, ...fields, ...end] };
  });
}
