import type { ResourceField } from '../../../contracts/job/resource.ts';
import { fold } from '../../shared/fold.ts';
import type { Rule } from './rule.ts';

/**
 * That a thing with a day is not of the past.
 *
 * @param isOther Whether a word before it names another thing.
 * @example
 * dayRules("a visit can't be in the past", fields); // [{ check: 'future', field: 'date', status: 400 }]
 */
export function dayRules(
  text: string,
  fields: readonly ResourceField[],
  isOther: (words: string) => boolean = () => false,
): readonly Rule[] {
  const day = fields.find(({ type, label }) => type === 'date' && !never.test(fold(label)));
  const found = past.exec(fold(text.slice(0, 4000)).toLowerCase());
  return day === undefined || found === null || isOther(found.groups?.['before'] ?? '')
    ? []
    : [{ check: 'future', field: day.name, status: 400 }];
}

/** The fields, of which some take no day of the past. */
export function withFuture<Field extends ResourceField>(
  fields: ReadonlyMap<string, readonly Field[]>,
  rules: ReadonlyMap<string, readonly Rule[]>,
): ReadonlyMap<string, readonly Field[]> {
  return new Map(
    [...fields].map(([path, own]) => [
      path,
      own.map((field) =>
        (rules.get(path) ?? []).some((rule) => rule.check === 'future' && rule.field === field.name)
          ? { ...field, isFuture: true }
          : field,
      ),
    ]),
  );
}

/** When somebody was born, and when something came. */
const never =
  /birth|born|geburt|naci|naiss|nasc|urodz|dogum|рожд|народж|created|paid|return|entry|kauf|purchase|生|출생/iu;
const past =
  /(?<before>[^.;!?\n]{0,80})(?<!\p{L})(?:(?:not|(?:can|must|should|do|does|may)n?['’]?t|no|never|cannot|refuse\p{L}?|reject\p{L}{0,2}|without|nicht|keine?|nie|no|nunca|sin|ne|pas|jamais|nao|sem|non|niet|nie moze|nie|geen|не)(?!\p{L})[^.;!?\n]{0,40}(?<!\p{L})(?:past|vergangen\p{L}{1,6}|pasad[oa]s?|passee?s?|passad[oa]s?|passat[oaie]|verleden|przeszl\p{L}{2,4}|прошл\p{L}{2,4}|прошедш\p{L}{2,3}|минул\p{L}{2,4})|(?:past|vergangene?n?|in der vergangenheit)\s(?:\p{L}{3,12}\s){0,3}(?:not allowed|are refused|are rejected|nicht erlaubt|verboten|ablehnen)|gecmis(?:te|e)?\s\p{L}{3,16}\s(?:olmasin|olmaz|olamaz)|only (?:in the )?future|nur in der zukunft)(?!\p{L})|過去.{0,8}(?:不可|できない|禁止|ない)|(?:不能|不可).{0,6}过去|과거.{0,12}(?:안|불가|없)/iu;
