import type { ResourceField } from '../../../../contracts/job/resource.ts';
import { fold } from '../../../shared/fold.ts';
import { refersTo } from '../../effects/read-effects.ts';
import type { Rule } from '../rule.ts';

type FieldsByPath = ReadonlyMap<string, readonly ResourceField[]>;

/**
 * An appointment takes as long as its service says, and no other of the same person begins meanwhile.
 *
 * @example
 * serviceRules('/appointments', fields); // of services with "minutes"
 * // [{ check: 'spaced', same: ['barber', 'date'], time: 'time', minutes: 30, lasts: { … }, status: 409 }]
 */
export function serviceRules(path: string, fields: FieldsByPath): readonly Rule[] {
  const own = fields.get(path) ?? [];
  const day = own.find(({ type }) => type === 'date');
  const times = own.filter(({ type }) => type === 'time');
  const [time] = times;
  if (day === undefined || time === undefined || times.length > 1) return [];
  const named = [...fields].flatMap(([of, others]) => {
    const noun = of.slice(of.lastIndexOf('/') + 1);
    const by = own.find(({ label, type }) => type === 'text' && refersTo(label, noun));
    const lasts = others.find(
      ({ label, type }) => (type === 'integer' || type === 'number') && minutes.test(fold(label)),
    );
    return of === path || by === undefined ? [] : [{ of, by: by.name, lasts }];
  });
  const service = named.find(({ lasts }) => lasts !== undefined);
  if (service?.lasts === undefined) return [];
  const same = [...named.filter((one) => one !== service).map(({ by }) => by), day.name];
  const lasts = { of: service.of, by: service.by, field: service.lasts.name };
  return [{ check: 'spaced', same, time: time.name, minutes: 30, lasts, status: 409 }];
}

const minutes =
  /^(?:min|duration|dauer|durac|duree|durata|duur|czas|sure|dakika|длит|минут)|分|분|时长/iu;
