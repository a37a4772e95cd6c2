import { allMatches } from '../../../workspace/text/all-matches.ts';
import { isDayBefore } from '../../shared/reading/clock/read-day-before.ts';
import { namedIn } from '../../shared/named-commands.ts';
import { listFields } from '../list-fields.ts';

/** What members enter with a day, of which the bot reminds ahead. */
export interface DatedThings {
  /** "deadlines" */
  readonly name: string;
  readonly fields: readonly string[];
  /** The command that shows them, if the request names it. */
  readonly list?: string;
}

/**
 * The things of a request that have a day among their fields and of which it wants to be reminded days before;
 * undefined for any other.
 *
 * @example
 * datedThings('deadlines with subject and date, a reminder the day before');
 * // { name: 'deadlines', fields: ['subject', 'date'] }
 */
export function datedThings(text: string): DatedThings | undefined {
  const head = text.slice(0, 2000);
  if (!isDayBefore(head)) return undefined;
  for (const { groups = {} } of allMatches(head, having)) {
    const pieces = (groups['list'] ?? '').split(/,\s/u);
    const end = pieces.findIndex((piece) => isDayBefore(piece) || reminds.test(piece));
    const list = pieces.slice(0, end < 0 ? pieces.length : end).join(', ');
    const fields = listFields(` with ${list}`, '');
    if (fields.length > 1 && fields.some((field) => isDated(field)))
      return withCommand((groups['name'] ?? '').toLowerCase(), fields, namedIn(head));
  }
  return undefined;
}

/** "/homework" shows the homework; with other commands it is another list. */
function withCommand(
  name: string,
  fields: readonly string[],
  commands: readonly string[],
): DatedThings | undefined {
  const own = [...new Set(commands.map((one) => one.split(' ', 1)[0] ?? ''))];
  if (own.some((one) => one !== name)) return undefined;
  return { name, fields, ...(own.length > 0 && { list: name }) };
}

/** Whether a field of an entry is its day: "date", "due-date", "fecha-de-entrega". */
export function isDated(field: string): boolean {
  return dated.test(field);
}

const having =
  /(?<!\p{L})(?<name>(?!bot|discord|server)\p{L}{4,24})(?:\s(?:bijhouden|bij te houden|eintragen|erfassen|verwalten|sammeln|tracken))?\s(?:with|mit|met|con|avec|com|z|ze|с|со|з|із|med|dengan|với)\s(?<list>[^.;:()\n]{5,120})/giu;
const reminds =
  /remind|erinner|recordatori|recuerd|avis|rappel|lembr|promemoria|ricord|herinner|przypom|hatırlat|напомин|нагад|påminn|(?:me)?ingatkan|nhắc/iu;
const dated =
  /^(?:(?:dates?|datum|data|day|tag|fecha|día|jour|dia|giorno|dag|dzień|tarih|gün|дат[аойу]|день|deadline|due|frist|abgabe(?:datum|termin)?|termin|échéance|prazo|scadenza|vencimiento|срок\p{L}{0,2}|термін\p{L}{0,2}|tanggal|ngày)(?:-\p{L}{1,12}){0,3}|(?:due|end|hand-in|exam)-date|\p{L}{2,12}datum|日期|日付|期限|締切|날짜|마감일?|तारीख|दिनांक|التاريخ|تاريخ)$/iu;
