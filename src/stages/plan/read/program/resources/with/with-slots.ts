import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { weeklySlots } from '../../../../../../starters/rest-api/seeds/weekly-slots.ts';
import {
  mostSignUps,
  seatsOf,
  signUpsOf,
} from '../../../../../../starters/rest-api/work/sign-up-work.ts';
import { keyOf } from '../../../../../../starters/shared/reading/key-of.ts';
import { nameLabel } from '../../../../../../starters/shared/reading/read-things.ts';
import { resourceName } from '../../../../../../starters/shared/reading/resource-name.ts';
import { isBooking } from './with-bookings.ts';
import { bookingFields } from '../booking-fields.ts';

/**
 * The resources with the shifts or classes that a request lists by day and time, and with at most as many
 * places as it says.
 */
export function withSlots(
  resources: readonly Resource[],
  text: string,
  language: Language,
): readonly Resource[] {
  const most = mostSignUps(text);
  const limited = resources.map((resource) => {
    const seats = seatsOf(resource);
    return seats === undefined || most === undefined
      ? resource
      : {
          ...resource,
          fields: resource.fields.map((field) =>
            field === seats ? { ...field, isRequired: false, min: 1, max: most } : field,
          ),
        };
  });
  const slots = weeklySlots(text);
  if (slots === undefined) return limited;
  const words = bookingFields[language];
  const field = (label: string, type: ResourceField['type'] = 'text'): ResourceField => ({
    name: keyOf(label),
    label,
    type,
    isRequired: true,
  });
  const own = resourceName(slots.noun.toLowerCase(), language);
  const name = own === 'items' ? 'classes' : own;
  const hasEnds = slots.rows.every(({ to }) => to !== undefined);
  const fields = [
    field(nameLabel[language] ?? 'name'),
    field(words.day),
    field(words.time, 'time'),
    ...(hasEnds ? [field(words.until, 'time')] : []),
    ...(most === undefined
      ? []
      : [{ ...field(words.places, 'integer'), isRequired: false, min: 1 }]),
  ];
  const all = [...limited.filter((one) => one.name !== name), { name, fields }];
  // Who signs up for a class needs no booking of a time of their own.
  return signUpsOf(text, all)?.of === name ? all.filter((one) => !isBooking(one.name)) : all;
}
