import type { Language } from '../../../contracts/languages.ts';
import type { SettingsValue } from '../../settings-module.ts';

/**
 * When and where a bot posts by itself, as its settings have it.
 *
 * @example
 * clockLines({ posts: [{ at: '18:30', days: [1], channel: '#team' }] }, 'fr'); // ['lundi 18:30 (#team)']
 */
export function clockLines(settings: SettingsValue, language: Language): readonly string[] {
  if (isList(settings)) return settings.flatMap((one) => clockLines(one, language));
  if (typeof settings !== 'object') return [];
  const { at, days, nth, channel, daysBefore, hour } = settings;
  // "Every day at 9": the hour alone.
  if (typeof hour === 'number')
    return clockLines(
      { ...settings, hour: '', at: `${String(hour).padStart(2, '0')}:00`, days: everyDay },
      language,
    );
  if (typeof at !== 'string' || days === undefined || !isList(days))
    return Object.values(settings).flatMap((one) => clockLines(one, language));
  if (days.length === 0) return [];
  const ahead = typeof daysBefore === 'number' ? daysBefore : 0;
  const names = days.flatMap((day) =>
    typeof day === 'number' ? [weekday((((day - ahead) % 7) + 7) % 7, language)] : [],
  );
  const which = typeof nth === 'number' ? `${nth}. ` : '';
  const where = typeof channel === 'string' && channel !== '' ? ` (${channel})` : '';
  const on = names.length === 7 ? '' : `${which}${names.join(', ')} `;
  return [`${on}${at}${where}`];
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];

function isList(value: SettingsValue): value is readonly SettingsValue[] {
  return Array.isArray(value);
}

function weekday(day: number, language: Language): string {
  const date = new Date(Date.UTC(2030, 8, 1 + day));
  return date.toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' });
}
