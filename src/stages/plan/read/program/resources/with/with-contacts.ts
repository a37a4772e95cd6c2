import type { Language } from '../../../../../../contracts/languages.ts';
import type { Resource, ResourceField } from '../../../../../../contracts/job/resource.ts';
import { wordsOf } from '../../../../../../starters/page/dictionary.ts';
import { usualFields } from '../../known/usual-fields.ts';
import { bookingFields } from '../booking-fields.ts';
import { isDealing } from './with-bookings.ts';
import { letterPattern } from '../../../../../../workspace/text/letters.ts';

/**
 * The bookings and orders with the phone and the e-mail of those who book, where a request says that they
 * give them with their name.
 */
export function withContacts(
  resources: readonly Resource[],
  text: string,
  language: Language,
): readonly Resource[] {
  const { t } = wordsOf(usualFields, language);
  const { name: label } = bookingFields[language];
  const said = (
    [
      ['phone', saysPhone],
      ['email', saysMail],
    ] as const
  ).flatMap(([key, words]) => (words.test(text) ? [t(key)] : []));
  return resources.map((resource) => {
    const at = resource.fields.findIndex((field) => field.label === label);
    if (at < 0 || !isDealing(resource.name)) return resource;
    const known = new Set(resource.fields.map((field) => field.name));
    const own = said
      .filter((one) => !known.has(one))
      .map((one): ResourceField => ({
        name: one,
        label: one,
        type: one === t('email') ? 'email' : 'text',
        isRequired: true,
      }));
    return { ...resource, fields: resource.fields.toSpliced(at + 1, 0, ...own) };
  });
}

const names = '(?:name|nombre|nom|nome|naam|imi[eę]\\p{L}{0,3}|isim|ad[ıi]?|им[яе]\\p{L}{0,3})';
const phones =
  '(?:phone(?: number)?|telefon\\p{L}{0,8}|tel[ée]fono|téléphone|telefone|telefoon\\p{L}{0,6}|телефон\\p{L}{0,3}|handynummer)';
const joined = '(?:,\\s|\\s(?:and|und|y|et|e|en|i|и|ve)\\s)(?:\\p{L}{1,6}\\s)?';
/** "with name and phone" */
const saysPhone = letterPattern(
  `(?<!\\p{L})${names}${joined}(?:e-?mail${joined})?${phones}(?!\\p{L})|전화번호로|이름과 전화|姓名和电话|名前と電話|ا?سم\\p{L}{0,3}(?: ال\\p{L}{3,8})? و(?:رقم )?(?:ال)?هاتف`,
);
const saysMail = letterPattern(
  `(?<!\\p{L})${names}${joined}(?:${phones}${joined})?e-?mail(?!\\p{L})`,
);
