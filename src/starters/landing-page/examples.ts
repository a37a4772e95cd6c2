import type { T } from './sections.ts';

export const openingHours = (t: T) =>
  [
    [t('monday'), t('closed')],
    [t('week'), '8:00 – 18:00'],
    [t('saturday'), '8:00 – 16:00'],
    [t('sunday'), '9:00 – 13:00'],
  ] as const;

export const moments = (t: T) => [t('m1'), t('m2'), t('m3'), t('m4')] as const;

export const quotes = (t: T) =>
  [
    [t('quote1'), t('who')],
    [t('quote2'), t('who')],
    [t('quote3'), t('who')],
  ] as const;
