import { allMatches } from '../../workspace/text/all-matches.ts';
import type { Language } from '../../contracts/languages.ts';
import type { ProjectFile } from '../../contracts/stages/stage.ts';
import { readNumber } from '../shared/reading/numbers/read-number.ts';
import { withDigits } from '../shared/reading/numbers/with-digits.ts';

/**
 * The file with the birthdays, with those that a request names, and for how many days ahead it tells.
 *
 * @example
 * readBirthdays('reads team.csv: Ann 12 May. Tell me within 7 days', 'en');
 * // { file: 'team.csv', days: 7, rows: [{ name: 'Ann', date: '05-12' }] }
 */
export function readBirthdays(text: string, language: Language) {
  const head = withDigits(text.slice(0, 4000));
  const kind = /json/iu.test(head) ? 'json' : 'csv';
  const file = /(?<![\w./-])[a-z][\w-]{0,30}\.(?:csv|json)(?!\w)/iu.exec(head)?.[0];
  const months = [...monthsOf('en'), ...monthsOf(language)];
  const rows = allMatches(head, dated).flatMap(({ groups = {} }) => {
    const at = months.indexOf((groups['month'] ?? '').toLowerCase());
    const date = `${two((at % 12) + 1)}-${two(Number(groups['day']))}`;
    return at < 0 ? [] : [{ name: groups['name'] ?? '', date }];
  });
  return {
    file: file ?? `birthdays.${kind}`,
    days: readNumber(head, ahead, { min: 1, max: 366 }) ?? (week.test(head) ? 7 : 0),
    rows,
  };
}

/** The file, with one row that shows how it is written where the request names none. */
export function birthdaysFile({ file, rows }: ReturnType<typeof readBirthdays>): ProjectFile {
  const all = rows.length > 0 ? rows : [{ name: 'Example', date: '2000-05-31' }];
  const content = file.endsWith('.json')
    ? JSON.stringify(all, undefined, 2)
    : ['name,date', ...all.map(({ name, date }) => `${name},${date}`)].join('\n');
  return { path: file, content: `${content}\n` };
}

const two = (number: number): string => String(number).padStart(2, '0');

function monthsOf(language: Language): readonly string[] {
  const { format } = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return Array.from({ length: 12 }, (_one, month) =>
    (/\p{L}{3,20}/u.exec(format(Date.UTC(2023, month, 1)))?.[0] ?? '').toLowerCase(),
  );
}

/** "Carla 12 May", "Minh 29. Februar" */
const dated =
  /(?<!\p{L})(?<name>\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}'’-]{1,20})?)(?::|,|\s\(|\s?[-–])?\s?(?<day>[0-3]?\d)\.?\s(?:de |of )?(?<month>\p{L}{3,12})(?!\p{L})/gu;
const ahead = [
  '(?:within|next|coming|in the next|nächsten|innerhalb von|próximos|prochains|prossimi|komende|binnen|najbliższych|ближайши[ех]|в течение|未来|今後|앞으로)\\s?(?:the )?(?:next )?{n}\\s?(?:days?|tagen?|d[ií]as|jours|giorni|dagen|dni|дн\\p{L}{1,2}|天|日|일)',
  '{n}\\s?(?:days?|tage?|d[ií]as|jours|giorni|dagen|dni|gün|дн\\p{L}{1,2}|天|日|일)\\s?(?:before|ahead|in advance|vorher|im voraus|antes|avant|prima|van tevoren|wcześniej|önce|заранее|前|전)',
];
const week =
  /(?<!\p{L})(?:(?:next|this|coming) week|nächste woche|próxima semana|semaine prochaine|prossima settimana|volgende week|komende week|przyszł\p{L}{2} tydzie\p{L}{1,2}|gelecek hafta|следующ\p{L}{2,3} недел\p{L}{1,2})(?!\p{L})|下周|来週|다음 ?주/iu;
