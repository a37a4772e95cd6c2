import type { SectionKind } from '../headings.ts';
import type { ListedCopy } from '../said/lists.ts';
import type { T } from '../words.ts';
import type { Entry } from '../topics/topics.ts';

export const openingHours = (t: T) =>
  [
    [t('monday'), t('closed')],
    [t('week'), '8:00 – 18:00'],
    [t('saturday'), '8:00 – 16:00'],
    [t('sunday'), '9:00 – 13:00'],
  ] as const;

export const moments = (t: T) =>
  [
    ['10:00', t('m1')],
    ['13:00', t('m2')],
    ['16:00', t('m3')],
    ['19:00', t('m4')],
  ] as const;

/** When a trade offers what it does: classes and courses. */
export const lessons = (t: T, offers: readonly Entry[]) => {
  const times = [`${t('monday')}, 18:00`, `${t('monday')}, 19:30`, `${t('saturday')}, 10:00`];
  return offers.flatMap(({ title }, index) => {
    const time = times[index];
    return time === undefined ? [] : [[time, title] as const];
  });
};

export const quotes = (t: T) =>
  [
    [t('quote1'), t('name')],
    [t('quote2'), t('name')],
    [t('quote3'), t('name')],
  ] as const;

/** Whether what stands in a section of which the request says nothing is an example. */
export function isExample(kind: SectionKind, { names }: ListedCopy): boolean {
  return examples.has(kind) || ((kind === 'people' || kind === 'cards') && names === undefined);
}

/** Layouts with invented facts, which are marked as examples. */
const examples: ReadonlySet<SectionKind> = new Set([
  'plans',
  'menu',
  'hours',
  'schedule',
  'quotes',
  'gallery',
  'story',
]);
