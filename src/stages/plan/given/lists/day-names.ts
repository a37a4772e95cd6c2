import { weekdays } from '../../facts/times/written-dates.ts';
import { perLanguage } from '../../../../workspace/text/per-language.ts';

/**
 * The names of the days in a language and in English, joined for a pattern, longest first. A text that is read
 * as English may be in Ukrainian.
 */
export const dayNames = perLanguage((language) => {
  const names = [...weekdays(language), ...weekdays('en'), ...(language === 'en' ? cyrillic : [])];
  return [...new Set([...names, ...(language === 'en' ? ['tues', 'weds', 'thur', 'thurs'] : [])])]
    .filter((name) => name.length > 1)
    .toSorted((one, other) => other.length - one.length)
    .join('|');
});

const cyrillic = [
  'понеділок',
  'вівторок',
  'середа',
  'четвер',
  "п'ятниця",
  'субота',
  'неділя',
  'пн',
  'вт',
  'ср',
  'чт',
  'пт',
  'сб',
  'нд',
];
