import { allMatches } from '../../../workspace/text/all-matches.ts';
import type { Language } from '../../../contracts/languages.ts';
import { openDays, type RecordField } from '../field.ts';
import { rhythmNames } from './usual-fields.ts';
import { letterPattern } from '../../../workspace/text/letters.ts';

/** What is done again after some days. */
interface Rhythm {
  readonly name: string;
  readonly days: string;
}

/**
 * The things that a request lists with the days after which each is due again, at most 24.
 *
 * @example
 * rhythmsIn('plants: Monstera every 7 days, Fern 3'); // [{ name: 'Monstera', days: '7' }, { name: 'Fern', days: '3' }]
 */
export function rhythmsIn(message: string): readonly Rhythm[] {
  const text = message
    .slice(0, 2000)
    .replace(owned, ', ')
    .replace(daily, '1 days')
    .replace(weekly, (_all, weeks: string) => `${Number(weeks) * 7} days`);
  const found = [...allMatches(text, bracketed), ...allMatches(text, withDays)];
  // "Netflix 15, Spotify 10" are no days.
  const isSaid = found.some(({ groups: { each, unit } = {} }) => (each ?? unit) !== undefined);
  return (isSaid ? found : [])
    .map(({ groups: { name = '', days = '' } = {} }) => ({
      name: name.charAt(0).toUpperCase() + name.slice(1),
      days,
    }))
    .slice(0, 24);
}

/** How many days ahead something is shown as due; 0 where a request asks for what is due today. */
export function daysAhead(message: string): number {
  return isForToday(message) ? 0 : 2;
}

/** Whether a text asks for what is due today. */
export function isForToday(text: string): boolean {
  return dueToday.test(text);
}

const dueToday =
  /(?<!\p{L})(?:(?:needs?|due|need to be|to be|must be|have to be|water(?:ed|ing)?)(?: \p{L}{2,12}){0,3} today|today['’]s|heute|hoy|aujourd['’]hui|hoje|oggi|vandaag|dzi[śs](?:iaj)?|bugün|сегодня|сьогодні|idag|hari ini|hôm nay)(?!\p{L})|今天|今日|오늘|आज|اليوم/iu;

/** The fields with how often and when last, where a request names rhythms or asks for their days. */
export function withRhythm(
  fields: readonly RecordField[],
  message: string,
  language: Language,
): readonly RecordField[] {
  const { every, last } = rhythmNames(message, language);
  const isKept = fields.some(({ role }) => role === 'interval');
  if (!isKept && !openDays.test(message) && rhythmsIn(message).length < 2) return fields;
  const name = fields.findIndex(({ type }) => type === 'text');
  const rhythm = { label: every, type: 'number', role: 'interval' } as const;
  const dated = fields.map((field) =>
    field.label === last ? { label: last, type: 'date' as const } : field,
  );
  const all = isKept ? dated : dated.toSpliced(name + 1, 0, rhythm);
  const at = all.findIndex(({ role }) => role === 'interval');
  return all.some(({ type }) => type === 'date')
    ? all
    : all.toSpliced(at + 1, 0, { label: last, type: 'date' });
}

const each =
  '(?:every|alle|a cada|cada|tous les|toutes les|ogni|elke|om de|co|каждые|кожні|раз в|her|हर|كل|每隔?)';
const unit =
  '(?<unit>(?:days?|tage?n?|días?|dias?|jours?|giorni|dagen|dni|дн\\p{L}{1,2}|gün(?:de bir)?)(?!\\p{L})|日(?:ごと|おき)?|天|일(?: ?마다)?|दिन|أيام|يومًا|يوم)';
const thing = "(?<name>\\p{L}[\\p{L}\\p{M}ー'’]{1,20}(?: \\p{Ll}[\\p{L}'’]{1,14}){0,2}?)";
/** "Monstera every 7 days, Pothos 8, Fern 3" */
const withDays = letterPattern(
  `(?<=[,，、:：;\\n]\\s?|(?:^|[.。!]\\s?)(?=\\p{L}{2,20}(?:\\s\\p{L}{2,16})?\\s${each} ?\\d)|(?<!\\p{L})(?:with|mit|con|avec|com|met|z|с|and|und|y|et|e|en|i|и)\\s)(?:(?:an?|two|three|und|and)\\s)?${thing}(?: |[はが]|(?=每)|(?<=[\\p{sc=Katakana}ー])(?=\\d))(?:(?<each>${each}) ?)?(?<days>\\d{1,3})(?: ?${unit})?(?=[,，、;\\n.]|$|\\s(?:and|und|y|et|e|en|i|и)\\s)`,
  'giu',
);
/** "Monstera (every 7 days)", "モンステラ(7日ごと)" */
const bracketed = letterPattern(
  `(?<=^|[\\s,，、:：;はが])${thing}\\s?[(（](?:(?<each>${each})\\s?)?(?<days>\\d{1,3})\\s?${unit}[^()（）]{0,12}[)）]`,
  'giu',
);
/** "I have monstera every 7 days": whose they are is no name. */
const owned =
  /(?:^|[,.;:]\s?)(?:(?:i|we)(?:['’]ve(?: got)?| have(?: got)?| own| keep| grow)|ich habe|wir haben|(?:yo )?teng?o|tenemos|j['’]ai|nous avons|on a|eu tenho|tenho|temos|ho|abbiamo|ik heb|we hebben|mam|mamy|у (?:меня|нас)(?: есть)?|у мене(?: є)?|jag har|vi har|saya punya)\s(?=\p{L})/giu;
/** "バジル(毎日)" */
const daily =
  /(?<![\p{L}\p{M}])(?:daily|every day|each day|täglich|jeden tag|cada día|a diario|tous les jours|ogni giorno|todos os dias|elke dag|codziennie|her gün|каждый день|रोज़)(?![\p{L}\p{M}])|(?<=[(（])(?:毎日|每天|매일)(?=[)）])/giu;
const weekly = /(?<!\d)(\d) (?:weeks|wochen|semanas|semaines|settimane|weken|hafta)(?!\p{L})/giu;

/** Within how many days something is due: "in 3 weeks". */
export function daysIn(message: string): number | undefined {
  const found = days.exec(message)?.groups;
  const count = Number(found?.['days'] ?? Number.NaN) * (found?.['weeks'] === undefined ? 1 : 7);
  return count > 0 && count <= 400 ? count : undefined;
}

const days =
  /(?<!\d)(?<days>\d{1,3})\s?(?:-\s?)?(?:days?|tage?n?|d[ií]as?|jours?|giorni|dagen|dni|gün|дн\p{L}{1,2}|dagar|hari|ngày|天|日|일|दिन|أيام|يوم|(?<weeks>weeks?|wochen?|semanas?|semaines?|settimane|weken|tygodni\p{L}?|hafta|недел\p{L}|veckor|minggu|tuần|тиж\p{L}{2,3}|周|週間|주))/iu;
