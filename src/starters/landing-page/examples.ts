import type { T } from './sections.ts';

export const openingHours = (t: T) =>
  [
    [t('monday'), t('closed')],
    [t('week'), '8:00 – 18:00'],
    [t('saturday'), '8:00 – 16:00'],
    [t('sunday'), '9:00 – 13:00'],
  ] as const;

export const moments = (t: T) =>
  [
    [t('m1'), t('m1text')],
    [t('m2'), t('m2text')],
    [t('m3'), t('m3text')],
    [t('m4'), t('m4text')],
  ] as const;

export const quotes = (t: T) =>
  [
    [t('quote1'), t('who')],
    [t('quote2'), t('who')],
    [t('quote3'), t('who')],
  ] as const;
