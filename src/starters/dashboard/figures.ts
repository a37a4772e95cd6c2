import { randomOf } from '../page/looks/art.ts';
import { isOfToday } from './read-board.ts';

export interface Figure {
  readonly name: string;
  /** One value per day; the last is today's. */
  readonly values: readonly number[];
  /** Whether a period shows the sum of its days, or their mean. */
  readonly isSum: boolean;
  readonly digits: number;
  /** Whether it shows the last day alone. */
  readonly isToday?: boolean;
}

/** Example data that looks real: a trend, a weekly pattern and some noise. */
export function figuresFor(names: readonly string[], seed: string): readonly Figure[] {
  return names.map((name, index) => {
    const next = randomOf(`${seed} ${name} ${index}`);
    const level = [840, 46, 31, 4.2][index % 4] ?? 100;
    const slope = (next(60) - 14) / 100;
    const values = Array.from({ length: 180 }, (_, day) => {
      const rhythm = 1 + 0.16 * Math.sin((day / 7) * 2 * Math.PI) + 0.07 * Math.sin(day / 11);
      const value = level * (1 + (slope * day) / 180) * rhythm * (0.9 + next(20) / 100);
      return Number(value.toFixed(level < 10 ? 1 : 0));
    });
    const digits = level < 10 ? 1 : 0;
    return {
      name,
      values,
      isSum: index % 4 !== 3,
      digits,
      ...(isOfToday(name) && { isToday: true }),
    };
  });
}

/** Example values of the months of a year. */
export function monthsFor(
  name: string,
  language: string,
): readonly { label: string; value: number }[] {
  const next = randomOf(name);
  const month = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => ({
    label: month.format(Date.UTC(2026, index, 1)),
    value: 18_000 + index * 400 + next(90) * 100,
  }));
}

export function sharesFor(
  names: readonly string[],
  seed: string,
): readonly { name: string; share: number }[] {
  const next = randomOf(`${seed} shares`);
  const weights = names.map((_name, index) => 44 / (index + 1) + next(9));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.round((weight / whole) * 100));
  const rest = 100 - shares.reduce((sum, share) => sum + share, 0);
  return names.map((name, index) => ({
    name,
    share: (shares[index] ?? 0) + (index === 0 ? rest : 0),
  }));
}
