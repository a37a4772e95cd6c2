import { widestHours } from '../../../../../../starters/rest-api/conflicts/booking/opening-hours.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { letterPattern } from '../../../../../../workspace/text/letters.ts';

/**
 * The resources with times where a day and a beginning and an end stand side by side, and with the hours
 * that a request allows: "only between 8:00 and 22:00".
 */
export function withTimes(resources: readonly Resource[], text: string): readonly Resource[] {
  const hours = { ...hoursIn(text), ...widestHours(text) };
  return resources.map((resource) => {
    const { fields } = resource;
    // "date, from, to, km": places.
    if (fields.some(({ label }) => distance.test(label))) return resource;
    const hasDay = fields.some(({ type, label }) => type === 'date' && !ends.test(label));
    const isSpan =
      fields.filter(({ type, label }) => type !== 'number' && ends.test(label)).length > 1;
    const timed = fields.map((field): ResourceField =>
      // "start and end time", without a day: both say which day.
      !hasDay && isSpan && ends.test(field.label) && field.type === 'time'
        ? { ...field, type: 'date' }
        : hasDay && ends.test(field.label) && (field.type === 'text' || field.type === 'date')
          ? { ...field, type: 'time' }
          : !hasDay && ends.test(field.label) && field.type === 'text'
            ? { ...field, type: 'date' }
            : field,
    );
    return {
      ...resource,
      fields: timed.map((field) => (field.type === 'time' ? { ...field, ...hours } : field)),
    };
  });
}

const distance =
  /^(?:km|kilom[eéè]t\p{L}{1,4}|kilómetros|quilômetros|chilometri|kilometr\p{L}{1,3}|километр\p{L}{0,3}|miles?|mileage|distan\p{L}{1,4}|entfernung|strecke|afstand|расстояние|odległość|mesafe|距離|距离|거리)$/iu;
/** "from", "end time", "von", "heure début" */
const ends =
  /^(?:from|to|until|start|end|begin|von|bis|beginn|ende|anfang|desde|hasta|inicio|fin|début|debut|de|à|início|fim|inizio|fine|dal|al|od|do|początek|koniec|начало|конец|с|по|baslangic|bitis|başlangıç|bitiş|van|tot|开始|结束|開始|終了)(?:[ _]?(?:time|zeit|hour|hora))?$|^(?:start|end)(?:s|_?time|Time|zeit)?$/iu;

/** The opening hours, as whole or half hours. */
function hoursIn(text: string): Pick<ResourceField, 'min' | 'max'> {
  const found = openingHours.exec(text)?.groups;
  if (found === undefined) return {};
  const from = hourOf(found['from'], found['half'], found['am']);
  const to = hourOf(found['to'], found['half2'], found['pm']);
  return from < to && to <= 24 ? { min: from, max: to } : {};
}

const clock = (hour: string, half: string, unit: string): string =>
  `(?<${hour}>\\d{1,2})(?:[:.h](?<${half}>[03]0))?\\s?(?<${unit}>[ap]m)?(?:\\s?(?:h|uhr|heures?|horas?|ore|godz|часов|点|時|시))?`;
const openingHours = letterPattern(
  `(?<![\\p{L}])(?:(?:hors|fuori|fora|fuera|outside|poza|außerhalb|вне)(?:\\s(?:de|of|da[li]?|das|von|godzinami))?|between|zwischen|entre|tra|między|only from|from|von|de|da[li]{0,3}|desde|das|od|с|open|opening hours:?|geöffnet)\\s(?:the |les |las |le )?(?:hours |godzin\\p{L}* )?${clock('from', 'half', 'am')}\\s?(?:-|–|to|and|until|bis|und|à|et|a|y|às|e|alle|do|i|до|и)\\s?(?:las |le )?${clock('to', 'half2', 'pm')}(?![\\d\\p{L}%])`,
);

function hourOf(hour = '', half = '', unit = ''): number {
  const value = Number(hour) + (half === '30' ? 0.5 : 0);
  return unit.toLowerCase() === 'pm' && value < 12 ? value + 12 : value;
}
